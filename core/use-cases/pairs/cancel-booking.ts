import { sessionKey, type BookingPurpose } from '../../pairs/booking.ts';
import { leaveToOrganiser, recordCancellation } from '../../pairs/booking-progress.ts';
import { purposeOf } from '../../pairs/calendar-look.ts';
import type { Pair } from '../../pairs/pair.ts';
import { keyOf } from '../../pairs/renew-booking.ts';
import type { PairId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { changePair, noteCalendar, type BookingDesk, type BookPorts } from './booking-desk.ts';
import { cancelledComment } from './event-words.ts';
import { giveBackReplaced } from './give-back.ts';
import { peopleToMeet, type PersonToMeet } from './people-to-meet.ts';

/** The booking itself, and sessions of it that have events of their own. */
const keysOf = (pair: Pair, purpose: BookingPurpose): string[] => [
  keyOf(pair, purpose),
  ...pair.meetings.flatMap((one) =>
    one.apart !== undefined && one.cancelledAt === undefined && purposeOf(one) === purpose
      ? [sessionKey(pair.id, one.number, one.apart)]
      : [],
  ),
];

/** On whoever's calendar it lies; false when that is out of reach. */
const cancelOne = async (
  desk: BookingDesk,
  pair: Pair,
  { key, people }: { key: string; people: readonly PersonToMeet[] },
): Promise<boolean> => {
  const { ports, tenant } = desk;
  const comment = cancelledComment(ports.wording, people);
  for (const organiser of [pair.organiser, ...pair.members.filter((one) => one !== pair.organiser)]) {
    const outcome = await ports.calendars.cancel(tenant, organiser, key, comment);
    if (outcome === 'out-of-reach' && organiser === pair.organiser) return false;
    if (outcome !== 'cancelled') continue;
    await noteCalendar(desk, pair.programme, 'cancelled');
    break;
  }
  return true;
};

/** Gives back what a pair has in Outlook. Nothing there is nothing to do; what only its organiser reaches is left to them (S4). */
export const makeCancelBooking =
  (ports: BookPorts) =>
  async (input: { tenant: TenantId; pair: PairId; purpose: BookingPurpose; now: Instant }): Promise<void> => {
    const { tenant, pair: id, purpose, now } = input;
    const pair = (await ports.aggregates.pair.find(tenant, id))?.state;
    if (pair === undefined) return;
    const desk = { ports, tenant, id, purpose, now };
    const people = await peopleToMeet(ports, tenant, pair);
    const reached: boolean[] = [];
    for (const key of keysOf(pair, purpose)) reached.push(await cancelOne(desk, pair, { key, people }));
    await giveBackReplaced(desk, pair, people);
    const note = reached.every(Boolean) ? recordCancellation : leaveToOrganiser;
    await changePair(desk, (known) => note(known, purpose, now));
  };
