import { fields, tenureBands } from './experience-diversity.ts';
import type { PreparedPerson } from './prepared-problem.ts';

/** What scoring a pair reads of a person, side by side: the numbers of the person at place p begin at `p · recordSize`. */
export type PersonRecords = Int32Array;

/** Sixteen numbers of four bytes: as much as a processor fetches at once. */
export const recordSize = 16;

/** Where in a record each number stands. From 0 on: the word of each background field, or `nothing`, or `several`. */
export const at = {
  direction: 5,
  /** The background fields stated, a bit for each. */
  stated: 6,
  /** The number of the tenure band, or `unstatedTenure`. */
  tenure: 7,
  /** `remote`, `onSite` or both. */
  formats: 8,
  office: 9,
  seniority: 10,
  meetingClass: 11,
  /** Everything asked for, see `Learner`. */
  asked: 12,
  /** Where the person's wishes, and after them the offers, stand in the exchange, and where they end. */
  wishes: 13,
  offers: 14,
  end: 15,
} as const;

export const nothing = -1;
export const several = -2;
export const unstatedTenure = tenureBands.length;
export const remote = 1;
export const onSite = 2;

const wordOf = (words: readonly number[]): number => (words.length > 1 ? several : (words[0] ?? nothing));

const formatsOf = ({ candidate: { formats, office } }: PreparedPerson): number =>
  (formats.includes('remote') ? remote : 0) + (formats.includes('on-site') && office !== '' ? onSite : 0);

/** The same texts, the same numbers. */
const makeNumberOf = () => {
  const numbers = new Map<string, number>();
  return (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
};

/** `bounds` as for `at.wishes` to `at.end`, three for each person. */
export const personRecords = (
  people: readonly PreparedPerson[],
  { classOf, bounds }: { classOf: Int32Array; bounds: Int32Array },
): PersonRecords => {
  const records = new Int32Array(people.length * recordSize);
  const officeOf = makeNumberOf();
  for (const [place, person] of people.entries()) {
    const { experienced, directions, candidate, learner } = person;
    const start = place * recordSize;
    let stated = 0;
    for (let field = 0; field < fields.length; field += 1) {
      const words = experienced.stated[field] ?? [];
      records[start + field] = wordOf(words);
      if (words.length > 0) stated |= 1 << field;
    }
    records[start + at.direction] = wordOf(directions);
    records[start + at.stated] = stated;
    records[start + at.tenure] = experienced.tenure ?? unstatedTenure;
    records[start + at.formats] = formatsOf(person);
    records[start + at.office] = officeOf(candidate.office);
    records[start + at.seniority] = candidate.seniority;
    records[start + at.meetingClass] = classOf[place] as number;
    records[start + at.asked] = learner.asked;
    for (let bound = 0; bound < 3; bound += 1)
      records[start + at.wishes + bound] = bounds[3 * place + bound] as number;
  }
  return records;
};
