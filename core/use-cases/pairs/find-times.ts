import type { BookingPurpose, PairRelaxation } from '../../pairs/booking.ts';
import type { Pair } from '../../pairs/pair.ts';
import { sessionsHad, sessionsLeft } from '../../pairs/renew-booking.ts';
import type { Ports } from '../../ports/ports.ts';
import { findSlot } from '../../sessions/find-slot.ts';
import {
  ofFirstSession,
  ofSeries,
  relaxations,
  relaxedWindow,
  type FoundRelaxation,
} from '../../sessions/relaxations.ts';
import { searchWindow } from '../../sessions/search-window.ts';
import { firstSessionPlan, seriesPlan, type Around } from '../../sessions/plan-sessions.ts';
import type { SlotAnswer } from '../../sessions/slot-search.ts';
import { intervalOf } from '../../sessions/span.ts';
import type { TenantId } from '../../shared/ids.ts';
import { later, type Instant } from '../../shared/instant.ts';
import { breaksOf } from './breaks-of.ts';
import type { PersonToMeet } from './people-to-meet.ts';
import { timesOfPeople, type TimePorts } from './times-of-people.ts';

interface Wanted {
  tenant: TenantId;
  pair: Pair;
  purpose: BookingPurpose;
  people: readonly PersonToMeet[];
  organiser: PersonToMeet;
  now: Instant;
}

/** When the last of those who travel is back. */
export const backFrom = ({ people, now }: Pick<Wanted, 'people' | 'now'>): Instant =>
  people.reduce((back, { profile }) => later(back, profile?.travellingUntil ?? now), now);

const planOf = ({ pair, purpose, organiser, now }: Wanted, around: Around) =>
  purpose === 'first-session'
    ? firstSessionPlan(now, organiser.timeZone, around)
    : seriesPlan(now, {
        ...around,
        organiserZone: organiser.timeZone,
        format: { ...(pair.agreement?.terms ?? pair.format), sessions: sessionsLeft(pair) },
        after: pair.meetings.find(({ number }) => number === 0)?.when.end,
      });

export type FoundTimes =
  | Extract<SlotAnswer, { kind: 'found' }>
  | (Extract<SlotAnswer, { kind: 'none' }> & { relaxations: readonly PairRelaxation[] });

/** As the pair says it: by person, and with the sessions it has had. */
const asPair =
  ({ people, pair }: Wanted) =>
  (one: FoundRelaxation): PairRelaxation[] => {
    if (one.kind === 'fewer') return [{ ...one, sessions: one.sessions + sessionsHad(pair) }];
    if (one.kind !== 'limits') return [one];
    const { kind, side, first } = one;
    const whose = people[one.person]?.id;
    return whose === undefined ? [] : [{ kind, whose, side, first }];
  };

/** S1: what could be otherwise, where nothing was found; calendars are read again, as far as that reaches. */
const relaxed = async (
  ports: TimePorts,
  wanted: Wanted,
  plan: ReturnType<typeof planOf>,
): Promise<PairRelaxation[]> => {
  const relaxable = wanted.purpose === 'series' ? ofSeries : ofFirstSession;
  const people = await timesOfPeople(ports, wanted, intervalOf(relaxedWindow(plan, relaxable)));
  return relaxations({ ...plan, people }, relaxable).flatMap(asPair(wanted));
};

type FindPorts = Pick<Ports, 'aggregates'> & TimePorts;

const search = async (ports: FindPorts, wanted: Wanted): Promise<FoundTimes | undefined> => {
  if (wanted.people.some(({ profile }) => profile?.shifts === true)) return undefined;
  const breaks = await breaksOf(ports, wanted);
  const plan = planOf(wanted, { breaks, back: backFrom(wanted) });
  const people = await timesOfPeople(ports, wanted, intervalOf(searchWindow(plan)));
  if (people.some(({ mailbox }) => mailbox === false)) return undefined;
  const answer = findSlot({ ...plan, people });
  if (answer.kind === 'found') return answer;
  return { ...answer, relaxations: await relaxed(ports, wanted, { ...plan, breaks }) };
};

/**
 * S1, S5: reads when everyone is free or busy, nothing else, and finds when all can meet. Undefined where no hour can be found
 * for good, because somebody works shifts or has no mailbox (S4).
 */
export const findTimes = (ports: FindPorts, wanted: Wanted): Promise<FoundTimes | undefined> =>
  ports.stopwatch.time('slot-search', () => search(ports, wanted));
