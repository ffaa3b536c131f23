import { comparePain, once, type Pain, type SlotField, type WeekStart } from './slot-field.ts';
import { startsPerDay } from './start-grid.ts';
import type { Turn } from './turns.ts';
import { localDay, mondayOf } from './zone-clock.ts';

/** A weekday, 0 Monday … 6 Sunday, and a quarter of an hour of the day. */
export interface Anchor {
  weekday: number;
  quarter: number;
}

/** What becomes of one occurrence. */
export interface Choice {
  start: number | undefined;
  moved: boolean;
  price: number;
  /** 1 when those whose turn it is are outside their hours. */
  borne: number;
}

/** What becomes of all occurrences of a turn, the last of them first. */
export interface Way {
  price: number;
  missed: number;
  borne: number;
  choice?: Choice;
  before?: Way;
}

const [outsideBase, worstBase, sumBase] = [128, 4096, 8192];

/**
 * A cost in one number, which adds up: exceptions first, then how often somebody is outside their hours, then how unwelcome it is
 * to whoever minds most, then to all together. A base is more than a series of 26 sessions can come to.
 */
const priceOf = (exceptions: number, { outsiders, worst, sum }: Omit<Pain, 'outside'>): number =>
  ((exceptions * outsideBase + outsiders) * worstBase + worst) * sumBase + sum;

export const exceptionsIn = (price: number): number =>
  Math.floor(price / (outsideBase * worstBase * sumBase));

const noneYet: Way = { price: 0, missed: 0, borne: 0 };

const missing: Choice = {
  ...{ start: undefined, moved: false, borne: 0 },
  price: priceOf(2, { outsiders: 0, worst: 0, sum: 0 }),
};

/** Of those that miss and bear as many the cheapest; of equals the one found first. */
const cheapest = (ways: Iterable<Way>): Way[] => {
  const best = new Map<string, Way>();
  for (const way of ways) {
    const key = `${way.missed}|${way.borne}`;
    const known = best.get(key);
    if (known === undefined || way.price < known.price) best.set(key, way);
  }
  return [...best.values()];
};

const choiceOf = (turn: Turn, { start, pain }: WeekStart, moved: boolean): Choice[] =>
  pain.outside !== 0 && pain.outside !== turn
    ? []
    : [{ start, moved, price: priceOf(moved ? 1 : 0, pain), borne: pain.outside === 0 ? 0 : 1 }];

/** The way with one occurrence more; none when it has too many exceptions. */
const goOn = (before: Way, choice: Choice, allowed: number): Way[] => {
  const price = before.price + choice.price;
  const missed = before.missed + (choice.start === undefined ? 1 : 0);
  if (exceptionsIn(price) - missed > allowed) return [];
  return [{ price, missed, borne: before.borne + choice.borne, choice, before }];
};

/** The occurrences of one turn. */
interface TurnAt {
  turn: Turn;
  anchor: Anchor;
  days: readonly number[];
  /** The first has to be at the anchor: the series begins there. */
  begins: boolean;
}

export interface TurnWays {
  /** At one anchor: the best way for each number of sessions missed and borne. */
  waysAt(at: TurnAt): Way[];
  /** The same over all anchors. */
  bestWays(turn: Turn, days: readonly number[]): Way[];
}

/** The least unwelcome start of each week, by who is outside their hours. */
const bestInWeeks = (field: SlotField): ((monday: number) => ReadonlyMap<number, WeekStart>) =>
  once((monday) => {
    const best = new Map<number, WeekStart>();
    for (const one of field.startsInWeek(monday)) {
      const known = best.get(one.pain.outside);
      if (known === undefined || comparePain(one.pain, known.pain) < 0) best.set(one.pain.outside, one);
    }
    return best;
  });

/** Where in some week those whose turn it is, and they alone, are outside their hours. */
const anchorsIn = (field: SlotField): ((turn: Turn) => readonly Anchor[]) =>
  once((turn) => {
    const places = new Set<number>();
    const last = localDay(field.organiser.localAt(field.window.to));
    for (let monday = mondayOf(field.grid.first); monday <= last; monday += 7)
      for (const { day, quarter, pain } of field.startsInWeek(monday))
        if (pain.outside === turn) places.add((day - monday) * startsPerDay + quarter);
    return [...places]
      .sort((a, b) => a - b)
      .map((place) => ({ weekday: Math.floor(place / startsPerDay), quarter: place % startsPerDay }));
  });

/** Looks for what can become of the occurrences at which it is somebody's turn, with at most so many exceptions. */
export const turnWays = (field: SlotField, allowed: number): TurnWays => {
  const bestInWeek = bestInWeeks(field);
  const anchorsFor = anchorsIn(field);
  const here = (turn: Turn, { weekday, quarter }: Anchor, day: number): Choice[] => {
    const at = mondayOf(day) + weekday;
    const start = field.grid.startAt(at, quarter);
    if (start === undefined) return [];
    return choiceOf(turn, { day: at, quarter, start, pain: field.painAt(start) }, false);
  };
  const elsewhere = (turn: Turn, day: number): Choice[] =>
    [turn, 0].flatMap((outside) => {
      const one = bestInWeek(mondayOf(day)).get(outside);
      return one === undefined ? [] : choiceOf(turn, one, true);
    });
  const waysAt: TurnWays['waysAt'] = ({ turn, anchor, days, begins }) =>
    days.reduce(
      (ways, day, index) => {
        if (ways.length === 0) return ways;
        const others = begins && index === 0 ? [] : [...elsewhere(turn, day), missing];
        const choices = [...here(turn, anchor, day), ...others];
        return cheapest(ways.flatMap((way) => choices.flatMap((choice) => goOn(way, choice, allowed))));
      },
      [noneYet],
    );
  const known = new Map<string, Way[]>();
  const bestWays: TurnWays['bestWays'] = (turn, days) => {
    if (days.length === 0) return [noneYet];
    const key = `${turn}|${days.join()}`;
    const ways =
      known.get(key) ??
      cheapest(anchorsFor(turn).flatMap((anchor) => waysAt({ turn, anchor, days, begins: false })));
    known.set(key, ways);
    return ways;
  };
  return { waysAt, bestWays };
};
