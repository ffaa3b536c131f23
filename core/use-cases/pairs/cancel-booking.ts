import { sessionKey, type BookingPurpose } from '../../pairs/booking.ts';
import { purposeOf } from '../../pairs/calendar-look.ts';
import { recordCancellation } from '../../pairs/booking-progress.ts';
import type { Pair } from '../../pairs/pair.ts';
import { keyOf } from '../../pairs/renew-booking.ts';
import type { PairId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import { accepted } from '../../shared/result.ts';
import { noteCalendar, type BookPorts } from './booking-desk.ts';
import { cancelledComment } from './event-words.ts';
import { peopleToMeet } from './people-to-meet.ts';

/** The booking itself, sessions of it that have events of their own, and what it took the place of. */
const keysOf = (pair: Pair, purpose: BookingPurpose): string[] => [
  keyOf(pair, purpose),
  ...pair.meetings.flatMap((one) =>
    one.apart !== undefined && one.cancelledAt === undefined && purposeOf(one) === purpose
      ? [sessionKey(pair.id, one.number, one.apart)]
      : [],
  ),
  ...(pair.replaced ?? []).map(({ key }) => key),
];

/** Gives back what a pair has in Outlook, on whoever's calendar it lies. Nothing there is nothing to do. */
export const makeCancelBooking =
  (ports: BookPorts) =>
  async (input: { tenant: TenantId; pair: PairId; purpose: BookingPurpose; now: Instant }): Promise<void> => {
    const { tenant, pair: id, purpose, now } = input;
    const pair = (await ports.aggregates.pair.find(tenant, id))?.state;
    if (pair === undefined) return;
    const comment = cancelledComment(ports.wording, await peopleToMeet(ports, tenant, pair));
    for (const key of keysOf(pair, purpose)) {
      for (const organiser of [pair.organiser, ...pair.members.filter((one) => one !== pair.organiser)]) {
        const outcome = await ports.calendars.cancel(tenant, organiser, key, comment);
        if (outcome !== 'cancelled') continue;
        await noteCalendar({ ...input, ports, id }, pair.programme, 'cancelled');
        break;
      }
    }
    await changeAggregate(ports, {
      kind: 'pair',
      tenant,
      id,
      now,
      decide: ifThere((known) => accepted(recordCancellation(known, purpose, now))),
    });
  };
