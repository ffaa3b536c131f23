import { emptyPostbox, post } from '#core/messages/postbox.ts';
import { addDays } from '#core/shared/instant.ts';
import { ada, monday } from '#test/builders/named.ts';
import { conversationWith } from '#test/fakes/fake-bot-gateway.ts';
import { inMemoryPorts, type World } from '#test/fakes/in-memory-ports.ts';
import { keeper } from '#test/fakes/keep.ts';
import { makeNoteReachable, makeNoteUnreachable } from './note-reach.ts';

const reference = conversationWith(ada);
const reach = (world: World, more: { locale?: 'fr' } = {}) =>
  makeNoteReachable(world.ports)({ tenant: world.tenant, person: ada, reference, now: monday, ...more });
const postboxOf = async (world: World) =>
  (await world.ports.aggregates.postbox.find(world.tenant, ada))?.state;
const kindsIn = (world: World) => world.bot.chatOf(ada).map(({ card }) => card.kind);

test('somebody new is welcomed at once, also at night, and only once', async () => {
  const world = inMemoryPorts();
  const night = { tenant: world.tenant, person: ada, reference, now: addDays(monday, 5) };
  await makeNoteReachable(world.ports)(night);
  await world.runDue(night.now);
  await makeNoteReachable(world.ports)({ ...night, reference: { ...reference, conversationId: 'another' } });
  await world.runDue(night.now);
  expect(kindsIn(world)).toEqual(['welcome']);
  expect((await postboxOf(world))?.reach).toMatchObject({ reference: { conversationId: 'another' } });
});

test('being spoken to again changes nothing', async () => {
  const world = inMemoryPorts();
  await reach(world);
  const before = await world.ports.aggregates.postbox.find(world.tenant, ada);
  await reach(world);
  expect(await world.ports.aggregates.postbox.find(world.tenant, ada)).toEqual(before);
});

test('what waited goes out as soon as the channel says how', async () => {
  const world = inMemoryPorts();
  world.directory.add({ id: ada });
  world.installer.silence(ada);
  const letter = {
    key: 'invitation',
    class: 'free' as const,
    announcement: { kind: 'welcome' as const },
    askedAt: monday,
    expiresAt: addDays(monday, 9),
    reportTo: undefined,
  };
  await keeper(world.ports, world.tenant)('postbox', ada, {
    ...post(emptyPostbox(ada), letter),
    welcomed: true,
  });
  await reach(world);
  await world.runDue(monday);
  expect(kindsIn(world)).toEqual(['welcome']);
});

test('U1 the language of the channel is kept for somebody new, and never over their own choice', async () => {
  const world = inMemoryPorts();
  await reach(world, { locale: 'fr' });
  expect((await world.ports.aggregates.person.find(world.tenant, ada))?.state.locale).toBe('fr');
  await keeper(world.ports, world.tenant)('person', ada, {
    id: ada,
    locale: 'en',
    profile: undefined,
    managers: [],
    departedAt: undefined,
    lastActiveAt: monday,
  });
  await reach(world, { locale: 'fr' });
  expect((await world.ports.aggregates.person.find(world.tenant, ada))?.state.locale).toBe('en');
});

test('who removed the bot is not reachable since then, and is again once they are back', async () => {
  const world = inMemoryPorts();
  await reach(world);
  const gone = { tenant: world.tenant, person: ada, why: 'not-installed' as const, now: addDays(monday, 1) };
  await makeNoteUnreachable(world.ports)(gone);
  await makeNoteUnreachable(world.ports)({ ...gone, now: addDays(monday, 2) });
  expect((await postboxOf(world))?.reach).toMatchObject({ status: 'unreachable', since: addDays(monday, 1) });
  await reach(world);
  expect((await postboxOf(world))?.reach).toMatchObject({ status: 'reachable' });
});
