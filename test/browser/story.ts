import type { MeView, PairView } from '#core/contract/participant.ts';
import { buttonsIn } from '#cli/journey/cards.ts';
import { chanceOf, type Chance } from '#cli/journey/cast.ts';
import type { Colleague, Doors } from '#cli/journey/doors.ts';
import { enrolAll } from '#cli/journey/enrolling.ts';
import { lookIntoChat } from '#cli/journey/living.ts';
import { nothingLived } from '#cli/journey/scene.ts';
import { onScreenIn, type OnScreen } from './words-on-screen.ts';

const hoursADay = 24;
/** Days until something is asked at the latest. */
const longestWait = 30;
/** Whoever takes part without a browser says yes to everything, so that the figures suffice. */
const always: Chance = () => 0.5;
const quiet = (): void => undefined;

interface Cast {
  doors: Doors;
  company: readonly Colleague[];
  /** The one whose pair acts by clicks. */
  heroine: string;
  /** Those who take part, by clicks or without a browser, as they are paired. */
  others: readonly string[];
  seed: number;
}

export interface Member {
  name: string;
  peer: string;
}

/** What goes on around the clicks: who is paired with whom, and the others who live their programme meanwhile. */
export interface Story {
  colleague(name: string): Colleague;
  /** What stands before somebody's eyes, in their language. */
  wordsOf(name: string): OnScreen;
  me(): Promise<MeView>;
  pairView(): Promise<PairView | undefined>;
  /** The heroine and whoever the round gave her. */
  pair(): Promise<readonly Member[]>;
  enrol(names: readonly string[]): Promise<number>;
  /** Everybody else looks into their chat. */
  lookAround(): Promise<void>;
  liveDays(days: number): Promise<void>;
  /** Lives on until both of the pair have a card with such a button. */
  liveUntilAsked(verb: string): Promise<void>;
}

const named =
  ({ company }: Cast) =>
  (name: string): Colleague => {
    const found = company.find(({ displayName }) => displayName === name);
    if (found === undefined) throw new Error(`${name} is not in the company.`);
    return found;
  };

type Known = Pick<Story, 'colleague' | 'me' | 'pair'>;

const knownFrom = (cast: Cast): Known => {
  const colleague = named(cast);
  const me = (): Promise<MeView> => cast.doors.read<MeView>(colleague(cast.heroine), 'me');
  return {
    colleague,
    me,
    pair: async () => {
      const peer = (await me()).pairs[0]?.peers[0]?.name ?? '';
      return [
        { name: cast.heroine, peer },
        { name: peer, peer: cast.heroine },
      ];
    },
  };
};

const livingIn = (
  { doors, others }: Cast,
  { colleague, pair }: Known,
): Pick<Story, 'lookAround' | 'liveDays' | 'liveUntilAsked'> => {
  const lived = nothingLived();
  const done = new Set<string>();
  const lookAround = async (): Promise<void> => {
    const byClicks = new Set((await pair()).map(({ name }) => name));
    for (const name of others.filter((one) => !byClicks.has(one)))
      await lookIntoChat({ doors, chance: always, lived, tell: quiet, who: colleague(name) }, done);
  };
  const isAsked = async (verb: string): Promise<boolean> => {
    for (const { name } of await pair()) {
      const { activities } = await doors.chat(colleague(name));
      if (!buttonsIn(activities).some((button) => button.verb === verb)) return false;
    }
    return true;
  };
  const liveDays = async (days: number): Promise<void> => {
    for (let day = 0; day < days; day += 1) {
      await doors.moveOn(hoursADay);
      await lookAround();
    }
  };
  const liveUntilAsked = async (verb: string): Promise<void> => {
    for (let day = 0; day < longestWait; day += 1) {
      if (await isAsked(verb)) return;
      await liveDays(1);
    }
    throw new Error(`The pair was not asked (${verb}) within ${longestWait} days.`);
  };
  return { lookAround, liveDays, liveUntilAsked };
};

export const tellStory = (cast: Cast): Story => {
  const known = knownFrom(cast);
  const { colleague, me } = known;
  return {
    ...known,
    ...livingIn(cast, known),
    wordsOf: (name) => onScreenIn(colleague(name).preferredLanguage.startsWith('fr') ? 'fr' : 'en'),
    pairView: async () => (await me()).pairs[0],
    enrol: async (names) => {
      const programme = (await me()).programmes[0]?.id ?? '';
      const joining = names.map(colleague);
      return enrolAll(cast.doors, { joining, programme, chance: chanceOf(cast.seed) }, quiet);
    },
  };
};
