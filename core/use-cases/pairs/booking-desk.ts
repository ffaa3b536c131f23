import { bookingKey, type BookingPurpose, type BookingState } from '../../pairs/booking.ts';
import { bookingToDo } from '../../pairs/booking-progress.ts';
import type { Pair } from '../../pairs/pair.ts';
import { keyOf } from '../../pairs/renew-booking.ts';
import { recordBooking } from '../../pairs/working-pair.ts';
import type { Ports } from '../../ports/ports.ts';
import type { PairId, ProgrammeId, TenantId } from '../../shared/ids.ts';
import type { Instant, Interval } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { noteOutgoing } from '../background/note-outgoing.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import type { PersonToMeet } from './people-to-meet.ts';

export type BookPorts = Pick<
  Ports,
  | 'aggregates'
  | 'calendars'
  | 'directory'
  | 'holidays'
  | 'links'
  | 'projections'
  | 'stopwatch'
  | 'wakeQueue'
  | 'wording'
>;

/** Where a pair is worked on. */
export interface PairDesk {
  ports: BookPorts;
  tenant: TenantId;
  id: PairId;
  now: Instant;
}

/** One booking under way. */
export interface BookingDesk extends PairDesk {
  purpose: BookingPurpose;
}

/** Changes the pair as it is now; undefined when it is gone. */
export const changePair = async (
  { ports, tenant, id, now }: PairDesk,
  decide: (pair: Pair) => Pair,
): Promise<Pair | undefined> => {
  const result = await changeAggregate(ports, {
    kind: 'pair',
    tenant,
    id,
    now,
    decide: ifThere((pair) => accepted(decide(pair))),
  });
  return result.ok ? result.value : undefined;
};

/** M12: what went into a calendar belongs to what went out. */
export const noteCalendar = (
  { ports, tenant, id, purpose, now }: Omit<BookingDesk, 'ports'> & { ports: Pick<Ports, 'projections'> },
  programme: ProgrammeId,
  did: 'booked' | 'cancelled' = 'booked',
): Promise<void> =>
  noteOutgoing(ports, tenant, {
    ...{ programme, key: `${did}|${bookingKey(id, purpose)}` },
    ...{ at: now, sort: 'calendar', outcome: 'sent' },
  });

/** Notes what became of it, unless there is nothing to book any more, or under another key. */
export const recordOutcome = (
  desk: BookingDesk,
  of: Pair,
  outcome: { state: BookingState; times: readonly Interval[] },
): Promise<Pair | undefined> =>
  changePair(desk, (pair) =>
    bookingToDo(pair, desk.purpose) === undefined || keyOf(pair, desk.purpose) !== keyOf(of, desk.purpose)
      ? pair
      : recordBooking(pair, desk.purpose, outcome),
  );

export const organiserAmong = (pair: Pair, people: readonly PersonToMeet[]): PersonToMeet => {
  const organiser = people.find(({ id }) => id === pair.organiser) ?? people[0];
  if (organiser === undefined) throw new Error('A pair has members.');
  return organiser;
};
