import { wishesOf } from '../matching/wishes.ts';
import { workingWeek, type WorkingWeek } from '../matching/working-week.ts';
import type { LanguageLevel, Profile } from '../people/profile.ts';
import type { PersonId } from '../shared/ids.ts';
import { helpfulFrom, thingKey, type Thing } from './exchange-board.ts';

/** What a profile says of exchanging and of meeting. */
export type Exchanger = Pick<
  Profile,
  'teaches' | 'wants' | 'experiencesOffered' | 'experiencesWanted' | 'languages' | 'timeZone' | 'workingHours'
>;

export interface CountedThing {
  thing: Thing;
  wanted: PersonId[];
  taught: PersonId[];
}

/** Who wants and teaches what of those who wait: counted in the background, and never kept. */
export interface BoardCount {
  people: number;
  things: ReadonlyMap<string, CountedThing>;
  languages: ReadonlyMap<string, number>;
  atWork: readonly number[];
  add(id: PersonId, person: Exchanger): void;
}

const hoursPerWeek = 7 * 24;
const usable: readonly LanguageLevel[] = ['working', 'fluent', 'native'];

export const usableLanguages = ({ languages }: Pick<Exchanger, 'languages'>): string[] => [
  ...new Set(languages.filter(({ level }) => usable.includes(level)).map(({ tag }) => tag)),
];

/** The whole hours of the UTC week, Monday 00:00 first, that lie within. */
const wholeHours = (week: WorkingWeek): number[] => {
  const hours: number[] = [];
  for (let at = 0; at < week.length; at += 2) {
    const end = Math.floor((week[at + 1] ?? 0) / 60);
    for (let hour = Math.ceil((week[at] ?? 0) / 60); hour < end; hour += 1) hours.push(hour);
  }
  return hours;
};

/** When somebody works in the week that holds `date` (ISO). */
export const hoursAtWork = (
  { workingHours, timeZone }: Pick<Exchanger, 'workingHours' | 'timeZone'>,
  date: string,
): number[] => wholeHours(workingWeek(workingHours, timeZone, date));

export const thingsWanted = (person: Exchanger): Thing[] =>
  wishesOf(person).map((wish) =>
    wish.kind === 'skill' ? { kind: 'skill', id: wish.skill } : { kind: 'experience', id: wish.experience },
  );

export const thingsTaught = ({
  teaches,
  experiencesOffered,
}: Pick<Exchanger, 'teaches' | 'experiencesOffered'>): Thing[] => [
  ...teaches
    .filter(({ level }) => level >= helpfulFrom)
    .map(({ skill }): Thing => ({ kind: 'skill', id: skill })),
  ...experiencesOffered.map((id): Thing => ({ kind: 'experience', id })),
];

/** Time zones are slow to reckon with, and most people share a few weeks. */
const makeHours = (date: string) => {
  const known = new Map<string, number[]>();
  return (person: Exchanger): number[] => {
    const { timeZone, workingHours } = person;
    const key = JSON.stringify([timeZone, workingHours]);
    const hours = known.get(key) ?? hoursAtWork(person, date);
    known.set(key, hours);
    return hours;
  };
};

/** Nobody counted yet. `date` (ISO) says in which week hours are compared. */
export const emptyBoardCount = (date: string): BoardCount => {
  const things = new Map<string, CountedThing>();
  const languages = new Map<string, number>();
  const atWork = new Array<number>(hoursPerWeek).fill(0);
  const hoursOf = makeHours(date);
  const note = (thing: Thing, side: 'wanted' | 'taught', id: PersonId): void => {
    const key = thingKey(thing);
    const counted = things.get(key) ?? { thing, wanted: [], taught: [] };
    if (counted[side].at(-1) !== id) counted[side].push(id);
    things.set(key, counted);
  };
  const count: BoardCount & { people: number } = {
    people: 0,
    things,
    languages,
    atWork,
    add: (id, person) => {
      count.people += 1;
      for (const thing of thingsWanted(person)) note(thing, 'wanted', id);
      for (const thing of thingsTaught(person)) note(thing, 'taught', id);
      for (const tag of usableLanguages(person)) languages.set(tag, (languages.get(tag) ?? 0) + 1);
      for (const hour of hoursOf(person)) atWork[hour] = (atWork[hour] ?? 0) + 1;
    },
  };
  return count;
};
