import { isAhead, type Meeting } from '../../pairs/meeting.ts';
import type { Pair } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import { findSlot } from '../../sessions/find-slot.ts';
import { searchWindow } from '../../sessions/search-window.ts';
import { sessionPlan } from '../../sessions/plan-session.ts';
import type { SlotSearch } from '../../sessions/slot-search.ts';
import { intervalOf } from '../../sessions/span.ts';
import type { TenantId } from '../../shared/ids.ts';
import { addMinutes, overlaps, type Instant, type Interval } from '../../shared/instant.ts';
import { organiserAmong } from './booking-desk.ts';
import { breaksOf } from './breaks-of.ts';
import { peopleToMeet } from './people-to-meet.ts';
import { timesOfPeople, type TimePorts } from './times-of-people.ts';

/** The sessions around one, of those that take place. */
const roomOf = (pair: Pair, meeting: Meeting, now: Instant) => {
  const others = pair.meetings.filter(
    (one) => one.number !== meeting.number && one.cancelledAt === undefined,
  );
  const before = others.filter(({ when }) => when.start < meeting.when.start).map(({ when }) => when);
  const after = others.filter((one) => one.when.start > meeting.when.start && isAhead(one, now));
  return {
    when: meeting.when,
    before: before.sort((a, b) => (a.end < b.end ? 1 : -1))[0],
    after: after.map(({ when }) => when).sort((a, b) => (a.start < b.start ? -1 : 1))[0],
  };
};

/** Sessions begin on quarters of an hour: a time that was chosen is looked for within its own. */
const quarter = 15;

const offered = 3;

interface Wanted {
  tenant: TenantId;
  pair: Pair;
  meeting: Meeting;
  now: Instant;
  /** Only this one. */
  start?: Instant;
}

type FindPorts = Pick<Ports, 'aggregates' | 'directory'> & TimePorts;

const search = async (
  ports: FindPorts,
  { tenant, pair, meeting, now, start }: Wanted,
): Promise<Interval[]> => {
  const people = await peopleToMeet(ports, tenant, pair);
  const organiser = organiserAmong(pair, people);
  const room = sessionPlan(roomOf(pair, meeting, now), { now, organiserZone: organiser.timeZone });
  if (room === undefined) return [];
  const isOutside = start !== undefined && (start < room.earliest || start >= room.latest);
  if (isOutside) return [];
  const all = await breaksOf(ports, { tenant, pair, organiser });
  const breaks = all.filter((one) => overlaps(one, { start: room.earliest, end: room.latest }));
  const plan: Omit<SlotSearch, 'people'> = {
    ...{ ...room, breaks },
    ...(start !== undefined && { earliest: start, latest: addMinutes(start, quarter) }),
  };
  const times = await timesOfPeople(ports, { tenant, people, organiser }, intervalOf(searchWindow(plan)));
  // Where it is now is no other time, also when it was cancelled there.
  const [first, ...rest] = times.map((one) => ({ ...one, busy: [...one.busy, meeting.when] }));
  if (first === undefined) return [];
  const answer = findSlot({ ...plan, people: [first, ...rest] }, offered);
  if (answer.kind === 'none') return [];
  const found = [answer.best, ...answer.others].flatMap(({ sessions }) =>
    sessions.map((one) => ({ start: one.start, end: one.end })),
  );
  return start === undefined ? found : found.filter((one) => one.start === start);
};

/**
 * S3: other times for one session at which everyone is free and at work, the best first, at most three; or the one asked for, if it
 * is one.
 */
export const findSessionTimes = (ports: FindPorts, wanted: Wanted): Promise<Interval[]> =>
  ports.stopwatch.time('slot-search', () => search(ports, wanted));
