import { exceptionsFor } from './search-window.ts';
import { costOfStart, isIn, weeksUntil, type Placed, type Series, type SeriesPlace } from './series-at.ts';
import type { SlotField } from './slot-field.ts';
import { startsPerDay } from './start-grid.ts';
import { exceptionsIn, turnWays, type Anchor, type Choice, type TurnWays, type Way } from './turn-ways.ts';
import { isFair, rounds, type Turn } from './turns.ts';
import { localAt, weekdayOf } from './zone-clock.ts';

interface Desk {
  field: SlotField;
  ways: TurnWays;
  allowed: number;
}

interface Occurrence {
  day: number;
  planned: number;
  isInBreak: boolean;
}

/** Where and on which days a series begins. */
interface Beginning {
  anchor: Anchor;
  occurrences: readonly Occurrence[];
  /** The days of those that are in no break. */
  days: readonly number[];
}

/** A way for each turn of a round. */
interface Plan {
  ways: readonly Way[];
  price: number;
  missed: number;
}

const beginningAt = ({ organiser, breaks }: SlotField, { days, quarter }: SeriesPlace): Beginning => {
  const occurrences = days.map((day) => {
    const planned = organiser.momentFrom(localAt(day, (quarter * 24 * 60) / startsPerDay));
    return { day, planned, isInBreak: isIn(breaks, planned) };
  });
  const held = occurrences.filter(({ isInBreak }) => !isInBreak).map(({ day }) => day);
  return { anchor: { weekday: weekdayOf(days[0] ?? 0) - 1, quarter }, occurrences, days: held };
};

const withWay = (plan: Plan, way: Way): Plan => ({
  ways: [...plan.ways, way],
  price: plan.price + way.price,
  missed: plan.missed + way.missed,
});

/** The cheapest fair plan for a round that leaves out exactly so many sessions. */
const bestPlan = (
  { field, ways, allowed }: Desk,
  { anchor, days }: Beginning,
  { round, missed }: { round: readonly Turn[]; missed: number },
): Plan | undefined => {
  const people = field.search.people.length;
  const wanted = days.slice(0, field.search.sessions + missed);
  if (wanted.length < field.search.sessions + missed) return undefined;
  const waysOf = (turn: Turn, index: number): Way[] => {
    const its = wanted.filter((_, at) => at % round.length === index);
    return index === 0 ? ways.waysAt({ turn, anchor, days: its, begins: true }) : ways.bestWays(turn, its);
  };
  const plans = round.reduce<Plan[]>(
    (some, turn, index) => {
      if (some.length === 0) return some;
      const more = waysOf(turn, index);
      return some.flatMap((plan) =>
        more.filter((way) => plan.missed + way.missed <= missed).map((way) => withWay(plan, way)),
      );
    },
    [{ ways: [], price: 0, missed: 0 }],
  );
  const isGood = (plan: Plan): boolean =>
    plan.missed === missed &&
    exceptionsIn(plan.price) - missed <= allowed &&
    isFair(
      round,
      plan.ways.map(({ borne }) => borne),
      people,
    );
  return plans
    .filter(isGood)
    .reduce<Plan | undefined>((best, plan) => (best && best.price <= plan.price ? best : plan), undefined);
};

const choicesOf = ({ choice, before }: Way): Choice[] =>
  choice === undefined || before === undefined ? [] : [...choicesOf(before), choice];

/** The sessions of a plan, and the occurrences at which there is none. */
const placed = ({ ways }: Plan, { occurrences }: Beginning): Pick<Series, 'sessions' | 'skipped'> => {
  const left = ways.map(choicesOf);
  const sessions: Placed[] = [];
  const skipped: number[] = [];
  let turn = 0;
  for (const { planned, isInBreak } of occurrences) {
    if (left.every(({ length }) => length === 0)) break;
    const choice = isInBreak ? undefined : left[turn++ % left.length]?.shift();
    if (choice?.start === undefined) skipped.push(planned);
    else {
      const elsewhere = choice.moved ? 'moved' : 'in-turn';
      sessions.push({ start: choice.start, planned, kind: choice.start === planned ? 'regular' : elsewhere });
    }
  }
  return { sessions, skipped };
};

const seriesOf = ({ field }: Desk, plan: Plan, beginning: Beginning): Series => {
  const { sessions, skipped } = placed(plan, beginning);
  const pains = sessions.map(({ start }) => field.painAt(start));
  const first = sessions[0]?.start ?? 0;
  const worst = pains.reduce((sum, pain) => sum + pain.worst, 0);
  const cost = [
    1,
    exceptionsIn(plan.price),
    pains.reduce((sum, { outsiders }) => sum + outsiders, 0),
    worst + weeksUntil(field, first) * sessions.length,
    worst,
    pains.reduce((sum, pain) => sum + pain.sum, 0),
    ...costOfStart(first),
  ];
  return { sessions, skipped, cost };
};

/** Rounds that come to the same price differ in who begins: the one whose sessions come earlier. */
const isEarlier = (one: Series, other: Series): boolean => {
  const at = one.sessions.findIndex(({ start }, index) => start !== other.sessions[index]?.start);
  return at >= 0 && (one.sessions[at]?.start ?? 0) < (other.sessions[at]?.start ?? 0);
};

/** The best series of all rounds that begins there. */
const bestSeries = (desk: Desk, everyRound: readonly Turn[][], beginning: Beginning): Series | undefined => {
  let best: { price: number; series: Series } | undefined;
  for (const round of everyRound)
    for (let missed = 0; missed <= desk.allowed; missed += 1) {
      if (best !== undefined && 2 * missed > exceptionsIn(best.price)) break;
      const plan = bestPlan(desk, beginning, { round, missed });
      if (plan === undefined || (best !== undefined && plan.price > best.price)) continue;
      const series = seriesOf(desk, plan, beginning);
      if (best === undefined || plan.price < best.price || isEarlier(series, best.series))
        best = { price: plan.price, series };
    }
  return best?.series;
};

/**
 * Series whose sessions are in turn outside the hours of one and of another, so that nobody bears more than one session more than
 * another. Whose turn it is goes by the weeks of the series, those without a session included. Answers with the best that begins
 * at a place.
 */
export const inTurn = (field: SlotField): ((place: SeriesPlace) => Series | undefined) => {
  const allowed = exceptionsFor(field.search.sessions);
  const desk = { field, ways: turnWays(field, allowed), allowed };
  const everyRound = rounds(field.search.people.length);
  return (place) => bestSeries(desk, everyRound, beginningAt(field, place));
};
