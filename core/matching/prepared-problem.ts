import { foldText } from '../people/fold-text.ts';
import type { LanguageLevel } from '../people/profile.ts';
import type { PersonId } from '../shared/ids.ts';
import { seededRandom, shuffled } from '../shared/random.ts';
import { askedFor, numberedWish, offersOf, type AskedFor, type Offers } from './asked-for.ts';
import { learnerOf, type Learner } from './benefit.ts';
import type { Candidate } from './candidate.ts';
import { fields, tenureNumber, type Experienced } from './experience-diversity.ts';
import { personalBars, type PersonalBar } from './personal-bars.ts';
import type { MatchingPolicy, TermWeights } from './policy.ts';
import type { MatchingProblem } from './problem.ts';
import { normalisedWeights } from './term-weights.ts';
import { wishesOf, type Wish } from './wishes.ts';
import { workingWeek, type WorkingWeek } from './working-week.ts';

/** A person made ready once, so that half a million pairs can be looked at in a moment. */
export interface PreparedPerson {
  candidate: Candidate;
  learner: Learner;
  offers: Offers;
  experienced: Experienced;
  directions: readonly number[];
  /** Numbers of the languages spoken at a usable level, sorted. */
  languages: readonly number[];
  week: WorkingWeek;
  bars: ReadonlyMap<PersonId, PersonalBar>;
}

export interface PreparedProblem {
  /**
   * Each once, in an order drawn from the seed and the ids. Where several matchings are equally good, a solver's choice
   * follows this order: so neither the order of the input nor the alphabet favours anybody.
   */
  people: readonly PreparedPerson[];
  /** How many things are asked for. */
  things: number;
  weights: TermWeights;
  minimumSharedMinutes: number;
  tiers: MatchingPolicy['tiers'];
  /** M13 */
  circlesOfThree: boolean;
  seed: number;
}

/** Gives every text a number; the same text in other case, accents or signs is the same word, and a text of signs is none. */
const makeNumbering = () => {
  const numbers = new Map<string, number>();
  const known = new Map<string, number | undefined>();
  const numberOf = (text: string): number | undefined => {
    if (known.has(text)) return known.get(text);
    const folded = foldText(text);
    if (folded !== '' && !numbers.has(folded)) numbers.set(folded, numbers.size);
    known.set(text, numbers.get(folded));
    return numbers.get(folded);
  };
  return (texts: readonly string[]): number[] => {
    const found = texts.map(numberOf).filter((number) => number !== undefined);
    return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
  };
};

const usable: readonly LanguageLevel[] = ['working', 'fluent', 'native'];

const byId = (people: readonly Candidate[]): Candidate[] => {
  const sorted = [...people].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return sorted.filter((person, index) => person.id !== sorted[index - 1]?.id);
};

/** Time zones are slow to reckon with, and most people share a few weeks. */
const makeWeeks = (date: string) => {
  const known = new Map<string, WorkingWeek>();
  return ({ workingHours, timeZone }: Candidate): WorkingWeek => {
    const key = `${workingHours.start} ${workingHours.end} ${workingHours.days.join(' ')} ${timeZone}`;
    const week = known.get(key) ?? workingWeek(workingHours, timeZone, date);
    known.set(key, week);
    return week;
  };
};

const makePrepare = (asked: AskedFor, date: string) => {
  const words = makeNumbering();
  const tags = makeNumbering();
  const weekOf = makeWeeks(date);
  return (candidate: Candidate, wishes: readonly Wish[]): PreparedPerson => ({
    candidate,
    learner: learnerOf(wishes.map((wish) => numberedWish(wish, asked))),
    offers: offersOf(candidate, asked),
    experienced: {
      stated: fields.map((field) => words(candidate.background[field])),
      tenure: tenureNumber(candidate.tenure),
    },
    directions: words(candidate.background.directions),
    languages: tags(candidate.languages.filter(({ level }) => usable.includes(level)).map(({ tag }) => tag)),
    week: weekOf(candidate),
    bars: personalBars(candidate),
  });
};

export const prepareProblem = ({ people, policy, seed, date }: MatchingProblem): PreparedProblem => {
  const line = shuffled(byId(people), seededRandom(seed));
  const wishes = line.map(wishesOf);
  const asked = askedFor(wishes.flat());
  const prepare = makePrepare(asked, date);
  return {
    people: line.map((candidate, place) => prepare(candidate, wishes[place] ?? [])),
    things: asked.size,
    weights: normalisedWeights(policy.weights),
    minimumSharedMinutes: policy.minimumSharedMinutesPerWeek,
    tiers: policy.tiers,
    circlesOfThree: policy.circlesOfThree === true,
    seed,
  };
};
