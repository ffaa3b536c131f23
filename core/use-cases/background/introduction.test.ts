import { makeRetryIntroduction } from '../programmes/retry-introduction.ts';
import { respond } from '#core/pairs/introduction.ts';
import { addDays, addMinutes, instant } from '#core/shared/instant.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import { aCoordinator } from '#test/builders/an-actor.ts';
import { aPair } from '#test/builders/a-pair.ts';
import { ada, blaise, chloe, monday, person } from '#test/builders/named.ts';
import { conversationWith } from '#test/fakes/fake-bot-gateway.ts';
import { aWorldOf, type PairWorld } from '#test/fakes/world-of-pair.ts';
import { makeNoteReachable } from '../messages/note-reach.ts';

const closesAt = addDays(monday, 7);
const kindsIn = (world: PairWorld, who: typeof ada) => world.bot.chatOf(who).map(({ card }) => card.kind);
const everSaid = (world: PairWorld, who: typeof ada) =>
  JSON.stringify(world.bot.chatOf(who).map(({ card, earlier }) => [...earlier, card]));
const answer = (world: PairWorld, who: typeof ada, said: 'accepted' | 'declined', now = monday) =>
  changeAggregate(world.ports, {
    kind: 'pair',
    tenant: world.tenant,
    id: aPair().id,
    now,
    decide: ifThere((pair) => respond(pair, who, said, now)),
  });

test('I2 names are revealed in place once every card has arrived', async () => {
  const world = await aWorldOf(aPair());
  await world.runDue(monday);
  for (const who of [ada, blaise]) {
    const [delivered, ...more] = world.bot.chatOf(who);
    expect(more).toEqual([]);
    expect(delivered?.earlier.map(({ kind }) => kind)).toEqual(['someone-found']);
    expect(delivered?.card).toMatchObject({ kind: 'meet-your-peer', response: 'none' });
  }
  expect(everSaid(world, ada)).toContain('Blaise');
});

test('I2 nobody learns of a partner who has blocked the bot; why is there to see', async () => {
  const world = await aWorldOf(aPair());
  world.bot.block(blaise);
  await world.runDue(monday);
  expect(kindsIn(world, ada)).toEqual(['someone-found']);
  expect(everSaid(world, ada)).not.toContain('Blaise');
  const pair = await world.pairNow();
  expect(pair.deliveries[blaise]).toEqual({ status: 'not-reachable', why: 'blocked', since: monday });
  expect(pair.stage.status).toBe('introducing');
});

test('I2 of three, names wait for the third', async () => {
  const world = await aWorldOf(aPair({ members: [ada, blaise, chloe] }));
  world.bot.block(chloe);
  await world.runDue(monday);
  expect(everSaid(world, ada) + everSaid(world, blaise)).not.toMatch(/Ada|Blaise|Chloe/);
  expect((await world.pairNow()).stage.status).toBe('introducing');
});

test('I2 a retry by the coordinator reaches who can be reached again, and then both learn the names', async () => {
  const world = await aWorldOf(aPair());
  world.bot.block(blaise);
  await world.runDue(monday);
  world.bot.unblock(blaise);
  const retried = await makeRetryIntroduction(world.ports)({
    actor: aCoordinator({ personId: person('coordinator'), tenantId: world.tenant }),
    now: addMinutes(monday, 60),
    programme: aPair().programme,
    pair: aPair().id,
  });
  expect(retried.ok).toBe(true);
  await world.runDue(addMinutes(monday, 60));
  expect(kindsIn(world, ada)).toEqual(['meet-your-peer']);
  expect(kindsIn(world, blaise)).toEqual(['meet-your-peer']);
});

test('I2 a send in doubt is repeated once', async () => {
  const world = await aWorldOf(aPair());
  world.bot.answer(ada, { kind: 'in-doubt' });
  await world.runDue(monday);
  expect(world.bot.chatOf(ada)).toHaveLength(2);
  expect((await world.pairNow()).stage.status).toBe('revealed');
});

test('I2 a send in doubt twice is given up: at most two copies', async () => {
  const world = await aWorldOf(aPair());
  world.bot.answer(ada, { kind: 'in-doubt' }, { kind: 'in-doubt' });
  await world.runDue(monday);
  await world.runDue(addDays(monday, 1));
  expect(world.bot.chatOf(ada)).toHaveLength(2);
  expect((await world.pairNow()).deliveries[ada]).toMatchObject({ status: 'not-reachable', why: 'failed' });
});

test('I2 an update in doubt is shown again, so that not only one of them learns the names', async () => {
  const world = await aWorldOf(aPair());
  world.bot.answer(ada, { kind: 'sent', activityId: 'activity-1' }, { kind: 'in-doubt' });
  await world.runDue(monday);
  await world.runDue(addMinutes(monday, 2));
  expect(kindsIn(world, ada)).toEqual(['meet-your-peer']);
  expect((await world.ports.aggregates.postbox.find(world.tenant, ada))?.state.corrections).toEqual([]);
});

test('a channel that asks to come back later is asked later', async () => {
  const world = await aWorldOf(aPair());
  world.bot.answer(ada, { kind: 'later', seconds: 120 });
  await world.runDue(monday);
  expect(kindsIn(world, ada)).toEqual([]);
  await world.runDue(addMinutes(monday, 2));
  expect(kindsIn(world, ada)).toEqual(['meet-your-peer']);
});

test('the app is installed for somebody the bot cannot reach yet, who is welcomed once', async () => {
  const world = await aWorldOf(aPair(), { strangers: [blaise] });
  await world.runDue(monday);
  expect(world.installer.installed).toEqual([blaise]);
  expect(kindsIn(world, blaise).sort()).toEqual(['meet-your-peer', 'welcome']);
  const again = {
    tenant: world.tenant,
    person: blaise,
    reference: conversationWith(blaise),
    now: addDays(monday, 1),
  };
  await makeNoteReachable(world.ports)(again);
  await world.runDue(addDays(monday, 1));
  expect(kindsIn(world, blaise).filter((kind) => kind === 'welcome')).toHaveLength(1);
});

test('I2 somebody for whom the app may not be installed is not reachable', async () => {
  const world = await aWorldOf(aPair(), { strangers: [blaise] });
  world.installer.refuse(blaise);
  await world.runDue(monday);
  expect((await world.pairNow()).deliveries[blaise]).toMatchObject({
    status: 'not-reachable',
    why: 'not-installed',
  });
});

test('I2 a channel that never answers an installation is asked three times', async () => {
  const world = await aWorldOf(aPair(), { strangers: [blaise] });
  world.installer.silence(blaise);
  for (const minutes of [0, 5, 10, 15]) await world.runDue(addMinutes(monday, minutes));
  expect((await world.pairNow()).deliveries[blaise]).toMatchObject({
    status: 'not-reachable',
    why: 'not-installed',
  });
});

describe.each([
  ['one declined', (world: PairWorld) => answer(world, ada, 'declined')],
  ['one accepted and one was silent', (world: PairWorld) => answer(world, ada, 'accepted')],
  ['both were silent', (_world: PairWorld) => Promise.resolve()],
  [
    'one accepted and one declined',
    async (world: PairWorld) => {
      await answer(world, ada, 'accepted');
      await answer(world, blaise, 'declined');
    },
  ],
])('when %s', (_case, happens) => {
  test('I3 the introduction ends at the preset time, not before, with the same text for both', async () => {
    const world = await aWorldOf(aPair());
    await world.runDue(monday);
    await happens(world);
    await world.runDue(monday);
    await world.runDue(addMinutes(closesAt, -1));
    expect((await world.pairNow()).stage.status).toBe('revealed');
    await world.runDue(closesAt);
    expect((await world.pairNow()).stage).toMatchObject({ status: 'ended', how: 'lapsed' });
    const cards = [ada, blaise].map((who) => world.bot.chatOf(who).map(({ card }) => card));
    expect(cards[0]).toEqual(cards[1]);
    expect(cards[0]).toMatchObject([{ kind: 'introduction-over' }]);
  });

  test('I3 the other’s card is the same until then, whatever was answered', async () => {
    const world = await aWorldOf(aPair());
    await world.runDue(monday);
    const before = world.bot.chatOf(blaise).map(({ card }) => card);
    await answer(world, ada, 'declined');
    await world.runDue(addDays(monday, 1));
    expect(world.bot.chatOf(blaise).map(({ card }) => card)).toEqual(before);
  });

  test('M14 both are free again for the weekly round', async () => {
    const world = await aWorldOf(aPair());
    await world.runDue(monday);
    await happens(world);
    await world.runDue(closesAt);
    const found = await world.ports.aggregates.enrolment.findMany(world.tenant, [
      `${aPair().programme}.${ada}`,
      `${aPair().programme}.${blaise}`,
    ]);
    expect(found.map((one) => one?.state.currentPair)).toEqual([undefined, undefined]);
  });
});

test('I3 an introduction of which one never heard ends at the same time, with the same text', async () => {
  const world = await aWorldOf(aPair());
  world.bot.block(blaise);
  await world.runDue(monday);
  await world.runDue(closesAt);
  expect(world.bot.chatOf(ada).map(({ card }) => card)).toEqual([
    {
      kind: 'introduction-over',
      programmeName: { en: 'Learning together', fr: 'Apprendre ensemble' },
      nextRoundAt: addDays(monday, 7),
    },
  ]);
});

test('C3 a card waits for Monday morning when it is asked for on a Saturday', async () => {
  const saturday = instant('2026-01-10T10:00:00Z');
  const world = await aWorldOf(aPair({ now: saturday }), { now: saturday });
  await world.runDue(saturday);
  expect(world.bot.chat).toEqual([]);
  await world.runDue(instant('2026-01-12T07:00:00Z'));
  expect(kindsIn(world, ada)).toEqual(['meet-your-peer']);
});
