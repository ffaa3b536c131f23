import { shareLanguage } from './hard-constraints.ts';
import type { PreparedPerson, PreparedProblem } from './prepared-problem.ts';
import { seniorityCloseness } from './seniority-closeness.ts';
import { canMeet, sharedTime } from './shared-time.ts';
import { sharedMinutes } from './working-week.ts';

/** People who are alike in all that decides whether and how easily they can meet: languages, week, place, seniority. */
export interface MeetingClasses {
  /** By person. */
  classOf: Int32Array;
  /** For one person, by class: the weighted terms of time and seniority, or −1 where they can never meet. */
  valuesFor(one: number): Int32Array;
}

const never = -1;

const keyOf = ({ candidate, languages, week }: PreparedPerson): string =>
  candidate.available
    ? JSON.stringify([
        languages,
        [...week],
        [...candidate.formats].sort(),
        candidate.office,
        candidate.seniority,
      ])
    : '';

const valueOf = (
  one: PreparedPerson,
  other: PreparedPerson,
  { minimumSharedMinutes, weights }: PreparedProblem,
): number => {
  if (!one.candidate.available || !other.candidate.available || !shareLanguage(one, other)) return never;
  const minutes = sharedMinutes(one.week, other.week);
  if (minutes < minimumSharedMinutes) return never;
  const time = canMeet(one.candidate, other.candidate) ? sharedTime(minutes) : 0;
  const closeness = seniorityCloseness(one.candidate.seniority, other.candidate.seniority);
  return time * weights.time + closeness * weights.seniority;
};

export const meetingClasses = (problem: PreparedProblem): MeetingClasses => {
  const numbers = new Map<string, number>();
  const examples: PreparedPerson[] = [];
  const classOf = Int32Array.from(problem.people, (person) => {
    const key = keyOf(person);
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(key, number);
      examples.push(person);
    }
    return number;
  });
  const known = new Map<number, Int32Array>();
  return {
    classOf,
    valuesFor: (one) => {
      const mine = classOf[one] as number;
      const me = examples[mine] as PreparedPerson;
      const values = known.get(mine) ?? Int32Array.from(examples, (other) => valueOf(me, other, problem));
      known.set(mine, values);
      return values;
    },
  };
};
