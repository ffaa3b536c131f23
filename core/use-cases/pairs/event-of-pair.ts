import type { Pair } from '../../pairs/pair.ts';
import type { Booking } from '../../ports/calendars.ts';
import { organiserAmong, type PairDesk } from './booking-desk.ts';
import { eventBody, eventTitle } from './event-words.ts';
import type { PersonToMeet } from './people-to-meet.ts';

/** What every event of a pair has in common, whichever sessions it is for: who has it, who comes, and what it says. */
export const eventOfPair = (
  { ports }: Pick<PairDesk, 'ports'>,
  pair: Pair,
  people: readonly PersonToMeet[],
): Omit<Booking, 'key' | 'sessions' | 'skipped' | 'cadence'> => {
  const organiser = organiserAmong(pair, people);
  return {
    organiser: organiser.id,
    attendees: people
      .filter(({ id, mail }) => id !== organiser.id && mail !== '')
      .map(({ id, mail, name }) => ({ id, mail, name })),
    title: eventTitle(ports.wording, people),
    bodyHtml: eventBody(ports, people, pair.id),
    timeZone: organiser.timeZone,
  };
};
