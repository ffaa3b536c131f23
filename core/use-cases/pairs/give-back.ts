import type { Pair } from '../../pairs/pair.ts';
import { givenBack } from '../../pairs/renew-booking.ts';
import { changePair, type PairDesk } from './booking-desk.ts';
import { cancelledComment } from './event-words.ts';
import type { PersonToMeet } from './people-to-meet.ts';

/**
 * What other bookings have taken the place of, so that its times are free again. What lies out of reach stays noted, until
 * its organiser taps (S4).
 */
export const giveBackReplaced = async (
  desk: PairDesk,
  pair: Pair,
  people: readonly PersonToMeet[],
): Promise<void> => {
  const { replaced = [] } = pair;
  if (replaced.length === 0) return;
  const { calendars, wording } = desk.ports;
  const done: string[] = [];
  for (const { key, organiser } of replaced) {
    const comment = cancelledComment(wording, people);
    const outcome = await calendars.cancel(desk.tenant, organiser, key, comment);
    if (outcome !== 'out-of-reach') done.push(key);
  }
  await changePair(desk, (known) => givenBack(known, done));
};
