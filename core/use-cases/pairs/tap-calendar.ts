import type { PairPage } from '../../contract/participant.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { beginTap } from '../../pairs/booking-tap.ts';
import { fieldOf } from '../../pairs/booking-progress.ts';
import type { Pair } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Assertion } from '../../privacy/own-access.ts';
import { whatStops } from '../../programme/stops.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { participantOf } from '../access/participant-of.ts';
import { readStops } from '../background/gate.ts';
import { makeBookSessions } from './book-sessions.ts';
import type { BookPorts, PairDesk } from './booking-desk.ts';
import { makeCancelBooking } from './cancel-booking.ts';
import { changeMyPair, type OfPair, type PairPorts } from './change-my-pair.ts';
import { giveBackReplaced } from './give-back.ts';
import { peopleToMeet } from './people-to-meet.ts';
import { makeSeeCalendar } from './see-calendar.ts';

type TapPorts = BookPorts & PairPorts & Pick<Ports, 'memberCalendars'>;

/** All that a worker would do as the app, with the calendars of whoever has tapped. */
const tend = async (desk: PairDesk, pair: Pair): Promise<void> => {
  const { ports, tenant, id, now } = desk;
  for (const purpose of ['first-session', 'series'] as const) {
    const { status } = pair[fieldOf(purpose)];
    const asked = { tenant, pair: id, purpose, now };
    if (status === 'to-book') await makeBookSessions(ports)(asked);
    if (status === 'to-give-back') await makeCancelBooking(ports)(asked);
  }
  const after = (await ports.aggregates.pair.find(tenant, id))?.state;
  if (after?.replaced !== undefined)
    await giveBackReplaced(desk, after, await peopleToMeet(ports, tenant, after));
  await makeSeeCalendar(ports)({ tenant, pair: id, now });
};

/**
 * S4, the delegated way: books what there is to book on the calendar of whoever taps, gives back what is theirs, and takes over
 * what they have changed in Outlook (S3). Tapped again it goes on where it was interrupted. Where the app books by itself there
 * is nothing to do.
 */
export const makeTapCalendar =
  (ports: TapPorts) =>
  async (by: OfPair & { assertion: Assertion }): Promise<Result<PairPage, Refusal>> => {
    const { actor, now } = by;
    const { tenantId: tenant, personId: person } = actor;
    const relation = await participantOf(ports, actor, by.pair);
    if (!relation.ok) return relation;
    if (ports.memberCalendars === undefined) return changeMyPair(ports, by, accepted);
    const { id, programme } = relation.value.pair;
    if (whatStops(await readStops(ports, tenant), programme) !== undefined)
      return refused({ kind: 'stopped' });
    const calendars = await ports.memberCalendars.of({ tenant, person, assertion: by.assertion });
    if (!calendars.ok) return calendars;
    const begun = await changeMyPair(ports, by, (pair) => beginTap(pair, person, now));
    if (!begun.ok) return begun;
    const pair = (await ports.aggregates.pair.find(tenant, id))?.state;
    if (pair !== undefined)
      await tend({ ports: { ...ports, calendars: calendars.value }, tenant, id, now }, pair);
    return changeMyPair(ports, by, accepted);
  };
