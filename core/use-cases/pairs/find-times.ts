import type { BookingPurpose } from '../../pairs/booking.ts';
import type { Pair } from '../../pairs/pair.ts';
import { sessionsLeft } from '../../pairs/renew-booking.ts';
import type { Ports } from '../../ports/ports.ts';
import { findSlot, searchWindow } from '../../sessions/find-slot.ts';
import { firstSessionPlan, seriesPlan } from '../../sessions/plan-sessions.ts';
import type { SlotAnswer } from '../../sessions/slot-search.ts';
import { intervalOf } from '../../sessions/span.ts';
import type { TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import type { PersonToMeet } from './people-to-meet.ts';
import { timeOfPerson } from './time-of-person.ts';

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
export const findTimes = async (ports: Pick<Ports, 'calendars'>, wanted: Wanted): Promise<SlotAnswer> => {
  const { tenant, people, organiser } = wanted;
  const plan = planOf(wanted);
  const window = intervalOf(searchWindow(plan));
  const readable = people.filter(({ mail }) => mail !== '').map(({ id, mail }) => ({ id, mail }));
  const answers = await ports.calendars.schedules(tenant, organiser.id, readable, window);
  return findSlot({ ...plan, people: people.map((one) => timeOfPerson(one, answers.get(one.id))) });
};
