import type { BookingPurpose } from '../../pairs/booking.ts';
import type { Pair } from '../../pairs/pair.ts';
import { sessionsLeft } from '../../pairs/renew-booking.ts';
import { findSlot, searchWindow } from '../../sessions/find-slot.ts';
import { firstSessionPlan, seriesPlan } from '../../sessions/plan-sessions.ts';
import type { SlotAnswer } from '../../sessions/slot-search.ts';
import { intervalOf } from '../../sessions/span.ts';
import type { TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
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

const planOf = ({ pair, purpose, organiser, now }: Wanted) =>
  purpose === 'first-session'
    ? firstSessionPlan(now, organiser.timeZone)
    : seriesPlan(now, {
        organiserZone: organiser.timeZone,
        format: { ...(pair.agreement?.terms ?? pair.format), sessions: sessionsLeft(pair) },
        after: pair.meetings.find(({ number }) => number === 0)?.when.end,
      });

/** S1, S5: reads when everyone is free or busy, nothing else, and finds when all can meet. */
export const findTimes = async (ports: TimePorts, wanted: Wanted): Promise<SlotAnswer> => {
  const plan = planOf(wanted);
  return findSlot({ ...plan, people: await timesOfPeople(ports, wanted, intervalOf(searchWindow(plan))) });
};
