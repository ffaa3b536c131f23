import { wishesOf, type Wish } from '../matching/wishes.ts';
import { leastPeople } from './anonymity.ts';
import { hoursAtWork, thingsTaught, thingsWanted, usableLanguages, type Exchanger } from './count-board.ts';
import {
  helpfulFrom,
  isScarce,
  thingKey,
  type BoardRow,
  type ExchangeBoard,
  type Thing,
} from './exchange-board.ts';

export type ChanceBand = 'likely' | 'possible' | 'hard';

/** L9, for somebody who waits. It follows from the board, which they see, and their own profile; from nothing else. */
export interface MyChance {
  /** Of learning something asked for from the next peer; undefined where the board tells nothing of what they want. */
  band: ChanceBand | undefined;
  /** What others would be helped by most if this person taught it. */
  help: Thing | undefined;
  /** The wish that fewest can help with. */
  scarce: Thing | undefined;
}

/** From these on, as simulated rounds suggest: see docs/matching.md. */
const likelyFrom = 0.4;
const possibleFrom = 0.1;

const thingOf = (wish: Wish): Thing =>
  wish.kind === 'skill' ? { kind: 'skill', id: wish.skill } : { kind: 'experience', id: wish.experience };

type Rows = ReadonlyMap<string, BoardRow>;
const rowsByThing = ({ rows }: ExchangeBoard): Rows => new Map(rows.map((row) => [thingKey(row.thing), row]));

/** Teachers for each of those who want it, at most one; few teachers count as none, few who want it as four. */
const teachersEach = ({ wanted = leastPeople - 1, taught = 0 }: BoardRow): number =>
  Math.min(1, taught / wanted);

/** The board counts from a level on. Above it, nothing is known of who could teach more. */
const isBelowHelp = (wish: Wish): boolean => wish.kind === 'experience' || wish.today < helpfulFrom;

/** My wishes that the board tells of. */
const knownWishes = (me: Exchanger, rows: Rows): BoardRow[] =>
  wishesOf(me)
    .filter(isBelowHelp)
    .flatMap((wish) => rows.get(thingKey(thingOf(wish))) ?? []);

const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);

/** At least this share of the others speaks my language, and works when I work, as if one said nothing of the other. */
const reachOf = (me: Exchanger, { people, languages, atWork, takenAt }: ExchangeBoard): number => {
  const share = (count: number): number => Math.min(1, count / people);
  const speak = most(usableLanguages(me).map((tag) => languages[tag] ?? 0));
  const work = most(hoursAtWork(me, takenAt.slice(0, 10)).map((hour) => atWork[hour] ?? 0));
  return share(speak) * share(work);
};

/** Undefined where the board tells of none of my wishes; 0…1. */
export const chanceOf = (me: Exchanger, board: ExchangeBoard): number | undefined => {
  const known = knownWishes(me, rowsByThing(board));
  if (known.length === 0) return undefined;
  const nobody = known.reduce((left, row) => left * (1 - teachersEach(row)), 1);
  return (1 - nobody) * reachOf(me, board);
};

const bandOf = (chance: number | undefined): ChanceBand | undefined => {
  if (chance === undefined) return undefined;
  if (chance >= likelyFrom) return 'likely';
  return chance >= possibleFrom ? 'possible' : 'hard';
};

/** What I neither teach nor want to learn myself, most wanted against taught. */
const mostHelpful = (me: Exchanger, { rows }: ExchangeBoard): Thing | undefined => {
  const mine = new Set([...thingsTaught(me), ...thingsWanted(me)].map(thingKey));
  return rows.find((row) => row.wanted !== undefined && isScarce(row) && !mine.has(thingKey(row.thing)))
    ?.thing;
};

const scarcest = (known: readonly BoardRow[]): Thing | undefined =>
  known.filter((row) => isScarce(row)).sort((a, b) => teachersEach(a) - teachersEach(b))[0]?.thing;

export const myChance = (me: Exchanger, board: ExchangeBoard): MyChance => ({
  band: bandOf(chanceOf(me, board)),
  help: mostHelpful(me, board),
  scarce: scarcest(knownWishes(me, rowsByThing(board))),
});
