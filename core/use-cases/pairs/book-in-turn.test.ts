import { toBook, type SessionTime } from '#core/pairs/booking.ts';
import { asSeen } from '#core/pairs/as-seen.ts';
import { keyOf } from '#core/pairs/renew-booking.ts';
import { moveSession } from '#core/pairs/repair-session.ts';
import type { Pair } from '#core/pairs/pair.ts';
import { addHours } from '#core/shared/instant.ts';
import { aMeetingPair } from '#test/builders/a-pair.ts';
import { aProfile } from '#test/builders/a-profile.ts';
import { ada, blaise, monday } from '#test/builders/named.ts';
import { aWorldOf, type PairWorld } from '#test/fakes/world-of-pair.ts';
import { meetingView } from './meeting-view.ts';

const office = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' };
const aFarPair = (): Pair => ({
  ...aMeetingPair(),
  format: { cadence: 'weekly', sessions: 4, durationMinutes: 60 },
  series: toBook(monday),
});

/** Ada in Paris would stay until seven now and then, Blaise in Seattle begin at seven. */
const booked = async (): Promise<PairWorld> => {
  const people = {
    ada: aProfile({ meetingLimits: { latest: '19:00' } }),
    blaise: aProfile({ meetingLimits: { earliest: '07:00' } }),
  };
  const world = await aWorldOf(aFarPair(), { people });
  world.calendars.works(blaise, office, 'America/Los_Angeles');
  await world.runDue(monday);
  return world;
};

const seriesOf = ({ meetings }: Pair): Pair['meetings'] => meetings.filter(({ number }) => number > 0);

test('S1 two whose hours do not meet have one series in which they are early and late in turn', async () => {
  const world = await booked();
  const series = seriesOf(await world.pairNow());
  expect(series.map(({ outside }) => outside)).toEqual([
    ...[{ [blaise]: 'early' }, { [ada]: 'late' }, { [blaise]: 'early' }, { [ada]: 'late' }],
  ]);
  expect(series.map(({ inTurn }) => inTurn === true)).toEqual([false, true, false, true]);
  const events = world.calendars.events.filter(({ booking }) => booking.cadence === 'weekly');
  expect(events).toHaveLength(1);
  expect(events[0]?.booking.sessions.map(({ planned }) => planned !== undefined)).toEqual([
    ...[false, true, false, true],
  ]);
});

test('S1 S3 what is booked in turn is the same after a look at Outlook, and one that was moved is nobody’s turn', async () => {
  const world = await booked();
  const pair = await world.pairNow();
  const key = keyOf(pair, 'series');
  const look = async (): Promise<Pair> => {
    const seen = await world.calendars.see(world.tenant, {
      ...{ key, organiser: pair.organiser, attendees: [], from: monday },
    });
    return asSeen(pair, { purpose: 'series', seen, now: monday });
  };
  expect(seriesOf(await look())).toEqual(seriesOf(pair));
  const { planned, start, end } = world.calendars.events.at(-1)?.booking.sessions[1] as Required<SessionTime>;
  world.calendars.moves({ key, planned }, { start: addHours(start, 1), end: addHours(end, 1) });
  const [, second] = seriesOf(await look());
  expect(second).toMatchObject({ planned, when: { start: addHours(start, 1) } });
  expect(second).not.toHaveProperty('outside');
  expect(second).not.toHaveProperty('inTurn');
});

test('S1 a session in turn is not said to be moved, but for whom it is early or late; one moved here is', async () => {
  const pair = await (await booked()).pairNow();
  const view = (of: Pair, number: number) => {
    const meeting = of.meetings.find((one) => one.number === number);
    if (meeting === undefined) throw new Error('There is no such session.');
    return meetingView(meeting, { pair: of, me: ada, peers: [{ id: blaise, name: 'Blaise' }], now: monday });
  };
  expect(view(pair, 1)).toMatchObject({
    moved: false,
    outside: { others: [{ name: 'Blaise', side: 'early' }] },
  });
  expect(view(pair, 2)).toMatchObject({ moved: false, outside: { mine: 'late', others: [] } });
  const { start, end } = view(pair, 2);
  const to = { start: addHours(start, 24), end: addHours(end, 24) };
  const moved = moveSession(pair, ada, { number: 2, to, now: monday });
  expect(moved.ok && view(moved.value, 2)).toMatchObject({ moved: true, outside: undefined });
});
