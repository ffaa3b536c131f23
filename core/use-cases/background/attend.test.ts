import { emptyInsights } from '#core/growth/insights.ts';
import type { AggregateRef } from '#core/shared/aggregate-ref.ts';
import { addDays, addHours, addMinutes, type Instant } from '#core/shared/instant.ts';
import { aMeetingPair, aPair } from '#test/builders/a-pair.ts';
import { ada, blaise, monday, theProgramme } from '#test/builders/named.ts';
import { inMemoryPorts, type World } from '#test/fakes/in-memory-ports.ts';
import { makeInMemoryStorage } from '#test/fakes/in-memory-storage.ts';
import { keeper } from '#test/fakes/keep.ts';
import { aWorldOf } from '#test/fakes/world-of-pair.ts';
import { makeAttend } from './attend.ts';
import { makeSweep } from './sweep.ts';

const refOf = (world: World, kind: AggregateRef['kind'], id: string): AggregateRef => ({
  tenant: world.tenant,
  kind,
  id,
});
const dueIn = async (world: World, now: Instant) =>
  (await world.ports.markers.due(now, 100)).map(({ ref }) => ref.kind);

test('a marker without an aggregate is cleared and does no harm', async () => {
  const world = inMemoryPorts();
  const marker = { ref: refOf(world, 'pair', 'never-saved'), due: monday };
  await world.ports.markers.set(marker);
  expect(await makeAttend(world.ports)(marker, monday)).toBe(true);
  expect(await dueIn(world, monday)).toEqual([]);
});

test('whoever finds the aggregate held by another comes back later, and the marker stays', async () => {
  const world = inMemoryPorts({ ports: makeInMemoryStorage({ patienceMs: 5 }) });
  const marker = { ref: refOf(world, 'pair', 'held'), due: monday };
  await world.ports.markers.set(marker);
  const lease = await world.ports.leases.take(marker.ref);
  expect(await makeAttend(world.ports)(marker, monday)).toBe(false);
  expect(await dueIn(world, monday)).toEqual(['pair']);
  await lease?.release();
  expect(await makeAttend(world.ports)(marker, monday)).toBe(true);
});

test('a marker written anew while somebody attends is attended again', async () => {
  const storage = makeInMemoryStorage();
  const marker = { ref: refOf(inMemoryPorts(), 'pair', 'p'), due: monday };
  const pending: typeof storage.outbox.pending = async (ref, now) => {
    await storage.markers.set(marker);
    return storage.outbox.pending(ref, now);
  };
  const world = inMemoryPorts({ ports: { ...storage, outbox: { ...storage.outbox, pending } } });
  await world.ports.markers.set(marker);
  await makeAttend(world.ports)(marker, monday);
  expect(await dueIn(world, monday)).toEqual(['pair']);
});

test('a lost wake costs only time: the sweep finds the marker', async () => {
  const world = await aWorldOf(aPair());
  expect(world.wakeQueue.drain().length).toBeGreaterThan(0);
  expect(await makeSweep(world.ports)(monday)).toBeGreaterThan(0);
  expect(world.wakeQueue.drain().map(({ ref }) => ref.kind)).toContain('pair');
});

test('work that outlasts a sweep is not woken for again and again', async () => {
  const world = inMemoryPorts();
  const sweep = makeSweep(world.ports);
  const markers = Array.from({ length: 3_000 }, (_, at) => ({
    ref: refOf(world, 'pair', `p${at}`),
    due: monday,
  }));
  await Promise.all(markers.map((marker) => world.ports.markers.set(marker)));
  expect(await sweep(monday)).toBe(2_000);
  expect(await sweep(monday)).toBe(0);
  const [first = markers[0]!, ...others] = world.wakeQueue.drain();
  await world.ports.wakeQueue.wake(others);
  expect(await makeAttend(world.ports)(first, monday)).toBe(true);
  expect(await sweep(monday)).toBe(1);
});

test('nothing is due before its time', async () => {
  const world = await aWorldOf(aMeetingPair(), { outlook: true });
  await world.runDue(monday);
  const end = addMinutes(addDays(monday, 2), 30);
  await world.runDue(addMinutes(end, -1));
  expect((await world.pairNow()).meetings[0]?.askedAt).toBeUndefined();
  await world.runDue(end);
  expect((await world.pairNow()).meetings[0]?.askedAt).toBe(end);
  expect([ada, blaise].map((who) => world.bot.chatOf(who).map(({ card }) => card.kind))).toEqual([
    ['check-in'],
    ['check-in'],
  ]);
});

test('L7 figures are counted an hour after something changed, however much changes', async () => {
  const world = inMemoryPorts();
  await keeper(world.ports, world.tenant)('insights', theProgramme, {
    ...emptyInsights(theProgramme),
    changedAt: monday,
  });
  const marker = { ref: refOf(world, 'insights', theProgramme), due: addHours(monday, 1) };
  await world.ports.markers.set(marker);
  await makeAttend(world.ports)(marker, monday);
  expect((await world.ports.aggregates.insights.find(world.tenant, theProgramme))?.state.counts).toBe(0);
  await world.ports.markers.set(marker);
  await world.runDue(addHours(monday, 1));
  expect((await world.ports.aggregates.insights.find(world.tenant, theProgramme))?.state.counts).toBe(1);
});

test('L7 what changes after a count is counted a day after it, not sooner', async () => {
  const world = inMemoryPorts();
  const counted = addHours(monday, 1);
  const noted = addHours(monday, 2);
  await keeper(world.ports, world.tenant)('insights', theProgramme, {
    ...emptyInsights(theProgramme),
    countedAt: counted,
    changedAt: noted,
  });
  const due = addHours(counted, 24);
  await world.ports.markers.set({ ref: refOf(world, 'insights', theProgramme), due });
  const countsAt = async (now: Instant): Promise<number | undefined> => {
    await makeAttend(world.ports)({ ref: refOf(world, 'insights', theProgramme), due }, now);
    return (await world.ports.aggregates.insights.find(world.tenant, theProgramme))?.state.counts;
  };
  expect(await countsAt(addMinutes(due, -1))).toBe(0);
  expect(await countsAt(due)).toBe(1);
});
