import { bookingKey } from '#core/pairs/booking.ts';
import { askToLook } from '#core/pairs/calendar-look.ts';
import type { Meeting } from '#core/pairs/meeting.ts';
import type { Pair } from '#core/pairs/pair.ts';
import { confirmAgreement, proposeAgreement } from '#core/pairs/working-pair.ts';
import { addDays, addHours, type Instant, type Interval } from '#core/shared/instant.ts';
import { aSeriesPair } from '#test/builders/a-pair.ts';
import { ada, blaise, monday } from '#test/builders/named.ts';
import { Crash, crashingPorts } from '#test/fakes/crashing-ports.ts';
import { runUntilIdle } from '#test/fakes/run-until-idle.ts';
import { aWorldOf, type PairWorld } from '#test/fakes/world-of-pair.ts';
import { updateAggregate } from '../change-aggregate.ts';
import type { By } from '../by.ts';
import { makeKeepSession, makeMoveSession, makeRepairSeries, makeSkipSession } from './repair-sessions.ts';

const pair = aSeriesPair();
const key = bookingKey(pair.id, 'series');
/** Thursday after the first session: the next one is on Wednesday. */
const now = addDays(monday, 3);
const session = (one: Pair, number: number): Meeting => one.meetings.find((each) => each.number === number)!;
const planned = (number: number): Instant => session(pair, number).when.start;
const later = ({ start, end }: Interval, hours: number): Interval => ({
  start: addHours(start, hours),
  end: addHours(end, hours),
});
const aSeriesWorld = (said: Pair = pair) => aWorldOf(said, { outlook: true });
const by = (world: PairWorld, at: Instant): By & { pair: string } => ({
  actor: { tenantId: world.tenant, personId: ada, locale: 'en', roles: [] } as unknown as By['actor'],
  now: at,
  pair: pair.id,
});

/** Somebody has changed something, and the app is told that there is something to see. */
const look = async (world: PairWorld, at = now): Promise<Pair> => {
  const { tenant } = world;
  await updateAggregate(world.ports, {
    ...{ kind: 'pair', tenant, id: pair.id, now: at },
    update: (known) => askToLook(known!, addHours(at, -1)),
  });
  await world.runDue(at);
  return world.pairNow();
};
/** Outlook and the app say the same of every session that is to come. */
const expectSame = async (world: PairWorld, at: Instant): Promise<void> => {
  const told = world.calendars.events
    .filter(({ cancelled }) => !cancelled)
    .flatMap(({ booking }) => booking.sessions.map(({ start }) => start))
    .filter((start) => start > at);
  const known = (await world.pairNow()).meetings
    .filter(({ cancelledAt, when }) => cancelledAt === undefined && when.start > at)
    .map(({ when }) => when.start);
  expect(known.sort()).toEqual(told.sort());
};
const cardsOf = (world: PairWorld, who: typeof ada) =>
  world.bot
    .chatOf(who)
    .map(({ card }) => card)
    .filter(({ kind }) => kind.startsWith('repair'));

describe('S3 what people change in Outlook', () => {
  test('a cancelled session is told to both on one card; one tap finds another time that week', async () => {
    const world = await aSeriesWorld();
    world.calendars.drops({ key, planned: planned(1) });
    expect(session(await look(world), 1)).toMatchObject({ trouble: { kind: 'cancelled' } });
    for (const who of [ada, blaise])
      expect(cardsOf(world, who)).toMatchObject([{ trouble: { kind: 'cancelled' } }]);
    await makeMoveSession(world.ports)({ ...by(world, now), number: 1 });
    await makeMoveSession(world.ports)({ ...by(world, now), number: 1 });
    await world.runDue(now);
    const after = session(await world.pairNow(), 1);
    expect(after.untold ?? after.trouble).toBeUndefined();
    expect(after).toMatchObject({ apart: 1, joinUrl: expect.stringContaining('https://') });
    expect(world.calendars.events).toHaveLength(3);
    await expectSame(world, now);
    expect(cardsOf(world, blaise).at(-1)).toMatchObject({ trouble: undefined, now: 'planned' });
  });

  test('a session moved in Outlook is moved here, and nobody is bothered', async () => {
    const world = await aSeriesWorld();
    world.calendars.moves({ key, planned: planned(2) }, later(session(pair, 2).when, 25));
    await look(world);
    await expectSame(world, now);
    expect(cardsOf(world, ada)).toEqual([]);
  });

  test('a clash is told to whoever has it and to nobody else; once they keep it, not again', async () => {
    const world = await aSeriesWorld();
    world.calendars.busy(ada, later(session(pair, 1).when, 0.5));
    await look(world);
    expect(cardsOf(world, ada)).toMatchObject([{ trouble: { kind: 'clash', mine: true } }]);
    expect(cardsOf(world, blaise)).toEqual([]);
    await makeKeepSession(world.ports)({ ...by(world, now), number: 1 });
    expect(session(await look(world, addHours(now, 4)), 1).trouble).toMatchObject({ accepted: true });
    expect(cardsOf(world, ada)).toHaveLength(1);
  });

  test('a declined session may be left out: Outlook has it no more, for both', async () => {
    const world = await aSeriesWorld();
    world.calendars.answers(blaise, { key, planned: planned(1) }, 'declined');
    expect(session(await look(world), 1).trouble).toMatchObject({ kind: 'declined', whose: [blaise] });
    await makeSkipSession(world.ports)({ ...by(world, now), number: 1 });
    await world.runDue(now);
    await expectSame(world, now);
    expect((await world.pairNow()).meetings.filter(({ untold }) => untold)).toEqual([]);
  });

  test('a series cancelled as a whole is one card, and is found anew', async () => {
    const world = await aSeriesWorld();
    world.calendars.drops({ key });
    await look(world);
    expect(cardsOf(world, blaise)).toMatchObject([{ kind: 'repair-series', trouble: { kind: 'cancelled' } }]);
    await makeRepairSeries(world.ports)({ ...by(world, now), how: 'find-anew' });
    await world.runDue(now);
    const after = await world.pairNow();
    expect(after).toMatchObject({ series: { status: 'booked' } });
    expect(after.replaced).toBeUndefined();
    expect(after.meetings.filter(({ number, cancelledAt }) => number > 0 && !cancelledAt)).toHaveLength(5);
    await expectSame(world, now);
  });

  test('a series is handed over when its organiser has no calendar any more', async () => {
    const world = await aSeriesWorld();
    world.calendars.shut(ada, 'no-mailbox');
    await look(world);
    const dayAfter = addDays(now, 1);
    await world.runDue(dayAfter);
    expect(await look(world, addHours(dayAfter, 1))).toMatchObject({
      seriesTrouble: { kind: 'organiser-gone' },
    });
    await makeRepairSeries(world.ports)({ ...by(world, dayAfter), how: 'hand-over' });
    await world.runDue(addHours(dayAfter, 2));
    expect(await world.pairNow()).toMatchObject({ organiser: blaise, series: { status: 'booked' } });
    const [, , anew] = world.calendars.events;
    expect(anew?.booking).toMatchObject({ organiser: blaise, key: `${key}|1` });
  });

  test('S4 what cannot be told for want of access is told a day after access comes', async () => {
    const world = await aSeriesWorld();
    world.calendars.shut(ada, 'no-access');
    await makeSkipSession(world.ports)({ ...by(world, now), number: 2 });
    await world.runDue(now);
    expect(session(await world.pairNow(), 2).untold).toBe(true);
    world.calendars.shut(ada, undefined);
    await world.runDue(addDays(now, 1));
    expect(session(await world.pairNow(), 2).untold).toBeUndefined();
    await expectSame(world, now);
  });

  test('A2 once they agree on another rhythm, the series moves with it', async () => {
    const world = await aSeriesWorld();
    const terms = {
      cadence: 'every-two-weeks' as const,
      ...{ sessions: 3, durationMinutes: 45, noticeHours: 24 },
      ...{ confidentiality: 'x', candour: 'x', offLimits: 'x', howWeEnd: 'x' },
    };
    await updateAggregate(world.ports, {
      ...{ kind: 'pair', tenant: world.tenant, id: pair.id, now },
      update: (known) => {
        const format = { cadence: 'weekly', sessions: 4, durationMinutes: 60 } as const;
        const proposed = proposeAgreement({ ...known!, seriesFormat: format }, ada, terms, now);
        const agreed = proposed.ok && confirmAgreement(proposed.value, blaise, 1, now);
        if (agreed === false || !agreed.ok) throw new Error('They agree.');
        return agreed.value;
      },
    });
    await world.runDue(now);
    const { booking } = world.calendars.events.at(-1)!;
    expect(booking).toMatchObject({ cadence: 'every-two-weeks' });
    expect(booking.sessions).toHaveLength(3);
    expect(world.calendars.events.map(({ cancelled }) => cancelled)).toEqual([false, true, false]);
    await expectSame(world, now);
  });
});

test('S3 a worker that dies at any step of telling and seeing leaves the same world', async () => {
  const worldOf = async () => {
    const world = await aSeriesWorld();
    world.calendars.drops({ key, planned: planned(1) });
    world.calendars.answers(blaise, { key, planned: planned(3) }, 'declined');
    await look(world);
    world.wakeQueue.drain();
    await makeMoveSession(world.ports)({ ...by(world, now), number: 1 });
    await makeSkipSession(world.ports)({ ...by(world, now), number: 2 });
    return world;
  };
  const liveOn = async (world: PairWorld, at?: { call: number; when: 'after' }) => {
    const { ports, calls } = crashingPorts(world.ports, at);
    await runUntilIdle(ports, world.wakeQueue, now).catch((fault: unknown) => {
      if (!(fault instanceof Crash)) throw fault;
    });
    await world.runDue(now);
    return calls();
  };
  const undisturbed = await worldOf();
  const calls = await liveOn(undisturbed);
  const { looks: _, ...wanted } = await undisturbed.pairNow();
  expect(calls).toBeGreaterThan(20);
  // Before one call is after the one before it, as far as the world can tell.
  for (let call = 0; call < calls; call += 1) {
    const world = await worldOf();
    await liveOn(world, { call, when: 'after' });
    const { looks: __, ...found } = await world.pairNow();
    expect(found).toEqual(wanted);
    await expectSame(world, now);
  }
});
