import { sessionKey } from '../../pairs/booking.ts';
import { lookAgain, purposeOf } from '../../pairs/calendar-look.ts';
import { plannedStart, type Meeting } from '../../pairs/meeting.ts';
import type { Pair } from '../../pairs/pair.ts';
import { keyOf } from '../../pairs/renew-booking.ts';
import { goneBeforeTold, toldOutlook, untoldMeetings, type ToldApart } from '../../pairs/told-outlook.ts';
import type { Booking } from '../../ports/calendars.ts';
import type { PersonId } from '../../shared/ids.ts';
import { changePair, organiserAmong, type PairDesk } from './booking-desk.ts';
import { eventOfPair } from './event-of-pair.ts';
import { cancelledComment } from './event-words.ts';
import type { PersonToMeet } from './people-to-meet.ts';

interface Telling {
  desk: PairDesk;
  pair: Pair;
  people: readonly PersonToMeet[];
}

type Outcome = ({ kind: 'told'; organiser?: PersonId } & ToldApart) | { kind: 'gone' } | { kind: 'refused' };

const bookingApart = ({ desk, pair, people }: Telling, meeting: Meeting, generation: number): Booking => ({
  ...eventOfPair(desk, pair, people),
  key: sessionKey(pair.id, meeting.number, generation),
  sessions: [meeting.when],
  skipped: [],
  cadence: undefined,
});

/**
 * On the calendar of the organiser; of a session by vote, where they have no mailbox on that of the next member, and where nobody
 * has one as a file (S4).
 */
const bookApart = async (telling: Telling, meeting: Meeting, generation: number): Promise<Outcome> => {
  const { desk, pair } = telling;
  const others = pair.members.filter((one) => one !== pair.organiser);
  for (const organiser of meeting.vote === undefined ? [pair.organiser] : [pair.organiser, ...others]) {
    const booking = bookingApart({ ...telling, pair: { ...pair, organiser } }, meeting, generation);
    const outcome = await desk.ports.calendars.book(desk.tenant, booking);
    if (outcome.kind === 'booked') {
      const { joinUrl, asFile } = outcome;
      if (asFile !== true)
        await desk.ports.calendars.change(desk.tenant, booking, [
          { planned: meeting.when.start, to: meeting.when },
        ]);
      return { kind: 'told', joinUrl, asFile, organiser };
    }
    if (outcome.kind !== 'impossible' || outcome.why !== 'no-mailbox') return { kind: 'refused' };
  }
  return meeting.vote === undefined ? { kind: 'refused' } : { kind: 'told', asFile: true };
};

/** Booked by itself; one that is there already is brought to its time. */
const tellApart = async (telling: Telling, meeting: Meeting, generation: number): Promise<Outcome> => {
  const { desk, people } = telling;
  const { calendars, wording } = desk.ports;
  const booking = bookingApart(telling, meeting, generation);
  if (meeting.cancelledAt !== undefined) {
    await calendars.cancel(desk.tenant, booking.organiser, booking.key, cancelledComment(wording, people));
    return { kind: 'told' };
  }
  return bookApart(telling, meeting, generation);
};

const tellWithin = async ({ desk, pair, people }: Telling, meeting: Meeting): Promise<Outcome> => {
  const { id: organiser, timeZone } = organiserAmong(pair, people);
  const to = meeting.cancelledAt === undefined ? meeting.when : undefined;
  const booked = { key: keyOf(pair, purposeOf(meeting)), organiser, timeZone };
  const outcome = await desk.ports.calendars.change(desk.tenant, booked, [
    { planned: plannedStart(meeting), to },
  ]);
  return outcome === 'changed' ? { kind: 'told' } : { kind: outcome };
};

const tell = (telling: Telling, meeting: Meeting): Promise<Outcome> =>
  meeting.apart === undefined ? tellWithin(telling, meeting) : tellApart(telling, meeting, meeting.apart);

const noted = (pair: Pair, meeting: Meeting, outcome: Outcome, now: PairDesk['now']): Pair => {
  switch (outcome.kind) {
    case 'told':
      return { ...toldOutlook(pair, meeting, outcome), organiser: outcome.organiser ?? pair.organiser };
    case 'gone':
      return goneBeforeTold(pair, meeting);
    case 'refused':
      return lookAgain(pair, now);
  }
};

/** A session whose booking turned out to be gone is told once more, as one by itself. */
const rounds = 2;

/**
 * Tells Outlook what the pair has changed, session by session; a crash in between is gone on from. Answers with the pair as it is
 * then; undefined when it is gone.
 */
export const tellOutlook = async (
  desk: PairDesk,
  pair: Pair,
  people: readonly PersonToMeet[],
): Promise<Pair | undefined> => {
  let known: Pair | undefined = pair;
  for (let round = 0; round < rounds; round += 1) {
    for (const meeting of known === undefined ? [] : untoldMeetings(known)) {
      if (known === undefined) return undefined;
      const outcome = await tell({ desk, pair: known, people }, meeting);
      known = await changePair(desk, (now) => noted(now, meeting, outcome, desk.now));
    }
  }
  return known;
};
