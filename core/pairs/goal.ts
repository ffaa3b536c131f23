import type { PersonId } from '../shared/ids.ts';

/** Goal Attainment Scaling: −2 much less than expected … 0 expected … +2 much more. */
export type GasLevel = -2 | -1 | 0 | 1 | 2;

/** G1, G2. `owner` is a member, or the pair for a shared goal. */
export interface Goal {
  id: string;
  owner: PersonId | 'both';
  title: string;
  /** Words for each level; 0 is written by the owner, the others are suggested and editable. */
  levels: Readonly<Record<'-2' | '-1' | '0' | '1' | '2', string>>;
  weight: 1 | 2 | 3;
  reached: GasLevel | undefined;
}

export const goalsPerPerson = 3;

/** 1–3 each and one shared; a goal that is there already may always be changed. */
export const mayHoldGoal = (goals: readonly Goal[], goal: Goal): boolean => {
  const others = goals.filter(({ id, owner }) => id !== goal.id && owner === goal.owner);
  return others.length < (goal.owner === 'both' ? 1 : goalsPerPerson);
};

export const withGoal = (goals: readonly Goal[], goal: Goal): Goal[] => {
  const known = goals.some(({ id }) => id === goal.id);
  return known ? goals.map((one) => (one.id === goal.id ? goal : one)) : [...goals, goal];
};
