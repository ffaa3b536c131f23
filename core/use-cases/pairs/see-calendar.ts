import { apartAsSeen, asSeen, seenFrom, type SeenEvent } from '../../pairs/as-seen.ts';
import { sessionKey, type BookingPurpose } from '../../pairs/booking.ts';
import { openMeetings, purposeOf } from '../../pairs/calendar-look.ts';
import { isAhead, type Meeting } from '../../pairs/meeting.ts';
import type { Pair } from '../../pairs/pair.ts';
import { keyOf } from '../../pairs/renew-booking.ts';
import { troubleUntil, withTrouble, type EntriesOf } from '../../pairs/troubles.ts';
import type { PairId, TenantId } from '../../shared/ids.ts';
import { later, type Instant } from '../../shared/instant.ts';
import { changePair, type BookPorts, type PairDesk } from './booking-desk.ts';
import { peopleToMeet, type PersonToMeet } from './people-to-meet.ts';
import { tellOutlook } from './tell-outlook.ts';

/** What was seen of one booking, to be taken over by the pair as it then is. */
type TakeOver = (pair: Pair) => Pair;

const see = (
  { ports, tenant, now }: PairDesk,
  { organiser }: Pair,
  { key, people }: { key: string; people: readonly PersonToMeet[] },
): Promise<SeenEvent> => {
  const attendees = people.filter(({ id, mail }) => id !== organiser && mail !== '');
  return ports.calendars.see(tenant, { key, organiser, attendees, from: seenFrom(now) });
};

/** Each booking of the pair that has sessions still open. */
const seeAll = async (
  desk: PairDesk,
  pair: Pair,
  people: readonly PersonToMeet[],
): Promise<readonly TakeOver[]> => {
  const { now } = desk;
  const open = openMeetings(pair);
  const takeOvers: TakeOver[] = [];
  for (const purpose of ['first-session', 'series'] satisfies BookingPurpose[]) {
    if (!open.some((one) => one.apart === undefined && purposeOf(one) === purpose)) continue;
    const key = keyOf(pair, purpose);
    const seen = await see(desk, pair, { key, people });
    // A booking replaced since is nobody's any more.
    takeOvers.push((known) =>
      keyOf(known, purpose) === key ? asSeen(known, { purpose, seen, now }) : known,
    );
  }
  for (const { number, apart } of open) {
    if (apart === undefined) continue;
    const seen = await see(desk, pair, { key: sessionKey(pair.id, number, apart), people });
    takeOvers.push((known) => apartAsSeen(known, number, seen, now));
  }
  return takeOvers;
};

/** What else the members have when they are to meet soon; a calendar that cannot be read says nothing. */
const readEntries = async (
  { ports, tenant, now }: PairDesk,
  { organiser }: Pair,
  { meetings, people }: { meetings: readonly Meeting[]; people: readonly PersonToMeet[] },
): Promise<EntriesOf> => {
  const until = troubleUntil(now);
  const near = meetings.filter((one) => isAhead(one, now) && one.when.start <= until);
  const end = near.map(({ when }) => when.end).reduce(later, now);
  if (end === now) return new Map();
  const readable = people.filter(({ mail }) => mail !== '').map(({ id, mail }) => ({ id, mail }));
  const answers = await ports.calendars.schedules(tenant, organiser, readable, { start: now, end });
  return new Map(
    [...answers].flatMap(([person, answer]) =>
      answer.kind === 'read' ? [[person, answer.taken] as const] : [],
    ),
  );
};

const withTroubles = (pair: Pair, entries: EntriesOf, now: Instant): Pair => ({
  ...pair,
  meetings: pair.meetings.map((one) =>
    pair.seriesTrouble !== undefined && purposeOf(one) === 'series' && one.apart === undefined
      ? withoutTrouble(one)
      : withTrouble(one, entries, now),
  ),
});

/** What is said of the series is not said of each of its sessions. */
const withoutTrouble = ({ trouble: _, ...meeting }: Meeting): Meeting => meeting;

/**
 * S3: tells Outlook what the pair has changed, takes over what people have changed in Outlook, and notes what stands in the way
 * of the next sessions. Done again it changes nothing.
 */
export const makeSeeCalendar =
  (ports: BookPorts) =>
  async (input: { tenant: TenantId; pair: PairId; now: Instant }): Promise<void> => {
    const { tenant, pair: id, now } = input;
    const desk = { ports, tenant, id, now };
    const pair = (await ports.aggregates.pair.find(tenant, id))?.state;
    if (pair?.stage.status !== 'active') return;
    const people = await peopleToMeet(ports, tenant, pair);
    const told = await tellOutlook(desk, pair, people);
    if (told?.stage.status !== 'active') return;
    const takeOvers = await seeAll(desk, told, people);
    const after = takeOvers.reduce((one, takeOver) => takeOver(one), told);
    const entries = await readEntries(desk, after, { meetings: after.meetings, people });
    await changePair(desk, (known) => {
      if (known.stage.status !== 'active') return known;
      const seen = takeOvers.reduce((one, takeOver) => takeOver(one), known);
      const next = withTroubles(seen, entries, now);
      return JSON.stringify(next) === JSON.stringify(known) ? known : next;
    });
  };
