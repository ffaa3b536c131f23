import type { Enrolment } from '../programme/enrolment.ts';
import type { PersonId, SkillId } from '../shared/ids.ts';
import type { BeforeAfter } from './paired-change.ts';

/** What one person answered at the start and at the end. */
export type ClosingRecord = Pick<Enrolment, 'person' | 'baseline' | 'mindsetBefore'> & {
  closing: NonNullable<Enrolment['closing']>;
};

/** A goal with the level reached; a shared one counts for everyone in the pair. */
export interface ReachedGoal {
  people: readonly PersonId[];
  weight: number;
  level: number;
}

/** One skill of one person, rated at the start, at the end, and looking back. */
export interface RatedSkill extends BeforeAfter {
  person: PersonId;
  skill: SkillId;
  then: number;
}

/** Only skills rated both at the start and at the end can be compared. */
export const ratedSkills = ({ person, baseline, closing }: ClosingRecord): RatedSkill[] =>
  baseline.flatMap(({ skill, level }) => {
    const rating = closing.ratings.find((one) => one.skill === skill);
    return rating === undefined
      ? []
      : [{ person, skill, before: level, after: rating.after, then: rating.then }];
  });
