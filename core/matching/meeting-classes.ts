import { shareLanguage } from './hard-constraints.ts';
import type { PreparedPerson, PreparedProblem } from './prepared-problem.ts';
import { sharedTime } from './shared-time.ts';
import { sharedMinutes } from './working-week.ts';

/** People who are alike in all that decides whether they could ever speak: available, the same languages and week. */
export interface MeetingClasses {
  count: number;
  /** By person. */
  classOf: Int32Array;
  /** For one class, by class: the weighted term of time, or −1 where they can never meet. */
  valuesOf(mine: number): Int32Array;
}

/** The same in numbers alone: `values[mine · count + other]`. */
export interface ClassTable {
  count: number;
  classOf: Int32Array;
  values: Int32Array;
}

export const never = -1;
/** The values of all classes are kept while they are not more than this; where nearly everybody has hours of their own they are reckoned anew. */
const keptAtMost = 3_000;

const keyOf = ({ candidate, languages, week }: PreparedPerson): string =>
  candidate.available ? `${languages.join(' ')}|${week.join(' ')}` : '';

const valueOf = (
  one: PreparedPerson,
  other: PreparedPerson,
  { minimumSharedMinutes, weights }: PreparedProblem,
): number => {
  if (!one.candidate.available || !other.candidate.available || !shareLanguage(one, other)) return never;
  const minutes = sharedMinutes(one.week, other.week);
  return minutes < minimumSharedMinutes ? never : sharedTime(minutes) * weights.time;
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
    count: examples.length,
    classOf,
    valuesOf: (mine) => {
      const me = examples[mine] as PreparedPerson;
      const values = known.get(mine) ?? Int32Array.from(examples, (other) => valueOf(me, other, problem));
      if (examples.length <= keptAtMost) known.set(mine, values);
      return values;
    },
  };
};

/** Undefined where classes are too many to keep what holds between any two. */
export const classTable = ({ count, classOf, valuesOf }: MeetingClasses): ClassTable | undefined => {
  if (count > keptAtMost) return undefined;
  const values = new Int32Array(count * count);
  for (let mine = 0; mine < count; mine += 1) values.set(valuesOf(mine), mine * count);
  return { count, classOf, values };
};

export const classesOfTable = ({ count, classOf, values }: ClassTable): MeetingClasses => ({
  count,
  classOf,
  valuesOf: (mine) => values.subarray(mine * count, (mine + 1) * count),
});
