import type { Instant } from '../shared/instant.ts';
import { addDays } from '../shared/instant.ts';
import { breaksAhead } from './around-breaks.ts';
import { findSlot } from './find-slot.ts';
import { searchWindow } from './search-window.ts';
import type { Cadence, OutsideHours, SlotSearch } from './slot-search.ts';
import type { Span } from './span.ts';
import { widerLimits } from './working-spans.ts';

/** One thing that could be otherwise about the series itself. */
export type PlanRelaxation =
  | { kind: 'shorter'; durationMinutes: number }
  | { kind: 'rarer'; cadence: Cadence }
  | { kind: 'later' }
  | { kind: 'fewer'; sessions: number };

/** `limits`: this person would meet an hour earlier, or later, by the clock. */
export type Relaxation = PlanRelaxation | ({ kind: 'limits' } & OutsideHours);

/** A relaxation with the first session it gives. */
export type FoundRelaxation = Relaxation & { first: Instant };

type Plan = Omit<SlotSearch, 'people'>;

const lengths = [30, 45, 60, 75, 90, 105] as const;
const laterDays = 14;
const rarerThan: Partial<Record<Cadence, Cadence>> = {
  weekly: 'every-two-weeks',
  'every-two-weeks': 'monthly',
};

/** What of a series may be otherwise: of a first session neither its length nor a rhythm. */
export type Relaxable = readonly PlanRelaxation['kind'][];
export const ofSeries: Relaxable = ['shorter', 'rarer', 'later', 'fewer'];
export const ofFirstSession: Relaxable = ['later'];

/** A little fewer, or half as many: the most of them first. */
const fewerThan = (sessions: number): number[] =>
  [...new Set([sessions - 1, sessions - 2, Math.ceil(sessions / 2)])]
    .filter((fewer) => fewer > 0 && fewer < sessions)
    .sort((a, b) => b - a);

/** By gentleness; of each kind the first that gives a slot is enough. */
const candidates = (
  { durationMinutes, cadence, sessions }: Plan,
  relaxable: Relaxable,
): PlanRelaxation[][] => {
  const shorter = lengths.findLast((length) => length < durationMinutes);
  const rarer = rarerThan[cadence];
  const all: PlanRelaxation[][] = [
    shorter === undefined ? [] : [{ kind: 'shorter', durationMinutes: shorter }],
    rarer === undefined || sessions === 1 ? [] : [{ kind: 'rarer', cadence: rarer }],
    [{ kind: 'later' }],
    fewerThan(sessions).map((fewer) => ({ kind: 'fewer', sessions: fewer })),
  ];
  return all.map((some) => some.filter(({ kind }) => relaxable.includes(kind)));
};

/** The plan with this one thing otherwise; `breaks` are all of the programme. */
const relaxedPlan = (plan: Plan, relaxation: PlanRelaxation): Plan => {
  const { breaks = [] } = plan;
  const { kind, ...change } = relaxation;
  const changed = {
    ...{ ...plan, ...change },
    ...(kind === 'later' && { latest: addDays(plan.latest, laterDays) }),
  };
  return { ...changed, breaks: breaksAhead(changed, breaks) };
};

/** What calendars are read for before anything is relaxed. */
export const relaxedWindow = (plan: Plan, relaxable: Relaxable): Span => {
  const plans = candidates(plan, relaxable)
    .flat()
    .map((one) => relaxedPlan(plan, one));
  const windows = [plan, ...plans].map(searchWindow);
  return {
    from: Math.min(...windows.map(({ from }) => from)),
    to: Math.max(...windows.map(({ to }) => to)),
  };
};

const firstOf = (search: SlotSearch): Instant | undefined => {
  const answer = findSlot(search, 1);
  return answer.kind === 'found' ? answer.best.sessions[0]?.start : undefined;
};

const ofPlan = (search: SlotSearch, some: readonly PlanRelaxation[]): FoundRelaxation[] => {
  for (const one of some) {
    const first = firstOf({ ...relaxedPlan(search, one), people: search.people });
    if (first !== undefined) return [{ ...one, first }];
  }
  return [];
};

/** An hour at either end for one person. */
const ofPerson = (search: SlotSearch, person: number): FoundRelaxation[] =>
  (['early', 'late'] as const).flatMap((side) => {
    const people = search.people.map((one, index) => {
      const limits = index === person ? widerLimits(one.workingHours, one.limits, side) : undefined;
      return limits === undefined ? one : { ...one, limits };
    });
    const first = firstOf({ ...search, people });
    return first === undefined ? [] : [{ kind: 'limits', person, side, first }];
  });

/**
 * S1: where there is no slot, each single thing that would give one, the gentlest first; none where there is one. It says
 * nothing of who was busy when. The people's times must be known over `relaxedWindow`.
 */
export const relaxations = (search: SlotSearch, relaxable: Relaxable): FoundRelaxation[] => {
  const { breaks = [] } = search;
  const asPlanned = { ...search, breaks: breaksAhead(search, breaks) };
  if (firstOf(asPlanned) !== undefined) return [];
  return [
    ...candidates(search, relaxable).flatMap((some) => ofPlan(search, some)),
    ...search.people.flatMap((_, person) => ofPerson(asPlanned, person)),
  ];
};
