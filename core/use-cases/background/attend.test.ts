import { emptyInsights } from '#core/growth/insights.ts';
import { emptyPostbox, post, reachableAt, type Letter } from '#core/messages/postbox.ts';
import type { AggregateRef } from '#core/shared/aggregate-ref.ts';
import { addDays, addHours, addMinutes, instant, type Instant } from '#core/shared/instant.ts';
import { aMeetingPair, aPair } from '#test/builders/a-pair.ts';
import { ada, blaise, monday, theProgramme } from '#test/builders/named.ts';
import { conversationWith } from '#test/fakes/fake-bot-gateway.ts';
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

test('nothing is due before its time', async () => {
  const world = await aWorldOf(aMeetingPair());
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

const letter = (key: string, said: Partial<Letter> = {}): Omit<Letter, 'attempts'> => ({
  key,
  class: 'nudge',
  announcement: { kind: 'welcome' },
  askedAt: monday,
  expiresAt: addDays(monday, 20),
  reportTo: undefined,
  ...said,
});
/** Ada's post with these letters, and a marker for it. */
const aWorldWithPost = async (...letters: readonly Omit<Letter, 'attempts'>[]): Promise<World> => {
  const world = inMemoryPorts();
  world.directory.add({ id: ada });
  const empty = { ...reachableAt(emptyPostbox(ada), conversationWith(ada)), welcomed: true };
  await keeper(world.ports, world.tenant)('postbox', ada, letters.reduce(post, empty));
  await world.ports.markers.set({ ref: refOf(world, 'postbox', ada), due: monday });
  return world;
};

test('C3 the third nudge of a week goes out a week after the first', async () => {
  const world = await aWorldWithPost(letter('a'), letter('b'), letter('c'));
  await world.runDue(monday);
  expect(world.bot.chat).toHaveLength(2);
  await world.runDue(addMinutes(addDays(monday, 7), -1));
  expect(world.bot.chat).toHaveLength(2);
  await world.runDue(addDays(monday, 7));
  expect(world.bot.chat).toHaveLength(3);
});

test('C3 what is free goes first and at once, whatever waits', async () => {
  const late = instant('2026-01-05T22:00:00Z');
  const world = await aWorldWithPost(letter('nudge'), letter('free', { class: 'free' }));
  await world.ports.markers.set({ ref: refOf(world, 'postbox', ada), due: late });
  await world.runDue(late);
  expect(
    (await world.ports.aggregates.postbox.find(world.tenant, ada))?.state.sent.map(({ key }) => key),
  ).toEqual(['free']);
  await world.runDue(instant('2026-01-06T07:00:00Z'));
  expect(world.bot.chat).toHaveLength(2);
});

test('a letter that is no longer worth telling is not told', async () => {
  const world = await aWorldWithPost(letter('old', { expiresAt: monday }), letter('new'));
  await world.runDue(monday);
  const postbox = (await world.ports.aggregates.postbox.find(world.tenant, ada))?.state;
  expect(postbox).toMatchObject({ waiting: [], sent: [{ key: 'new' }] });
});

test('a letter posted while the post is being looked through is not forgotten', async () => {
  const world = await aWorldWithPost(letter('a'), letter('b'), letter('c'));
  await world.runDue(monday);
  const known = await world.ports.aggregates.postbox.find(world.tenant, ada);
  if (known === undefined) throw new Error('Ada has a postbox.');
  const now = addDays(monday, 1);
  await world.ports.aggregates.postbox.commit({
    tenant: world.tenant,
    id: ada,
    state: post(known.state, letter('free', { class: 'free', askedAt: now })),
    basedOn: known.version,
    wakeAt: now,
  });
  await world.runDue(now);
  expect(world.bot.chat).toHaveLength(3);
  await world.runDue(addDays(monday, 7));
  expect(world.bot.chat).toHaveLength(4);
});
