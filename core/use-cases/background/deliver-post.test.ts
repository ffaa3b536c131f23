import {
  correct,
  drop,
  emptyPostbox,
  post,
  reachableAt,
  type Letter,
  type Postbox,
} from '#core/messages/postbox.ts';
import type { AppInstaller } from '#core/ports/app-installer.ts';
import type { BotGateway } from '#core/ports/bot-gateway.ts';
import type { AggregateRef } from '#core/shared/aggregate-ref.ts';
import { addDays, addMinutes, instant } from '#core/shared/instant.ts';
import { aPair } from '#test/builders/a-pair.ts';
import { ada, monday } from '#test/builders/named.ts';
import { conversationWith } from '#test/fakes/fake-bot-gateway.ts';
import { inMemoryPorts, type World } from '#test/fakes/in-memory-ports.ts';
import { keeper } from '#test/fakes/keep.ts';
import { updateAggregate } from '../change-aggregate.ts';
import { makeNoteReachable } from '../messages/note-reach.ts';
import { makeAttend } from './attend.ts';

const postOf = (world: World): AggregateRef => ({ tenant: world.tenant, kind: 'postbox', id: ada });

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
  await world.ports.markers.set({ ref: postOf(world), due: monday });
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
  await world.ports.markers.set({ ref: postOf(world), due: late });
  await world.runDue(late);
  expect(
    (await world.ports.aggregates.postbox.find(world.tenant, ada))?.state.sent.map(({ key }) => key),
  ).toEqual(['free']);
  await world.runDue(instant('2026-01-06T07:00:00Z'));
  expect(world.bot.chat).toHaveLength(2);
});

test('C3 nobody is nudged on a holiday of their country or while out of office; what is free comes all the same', async () => {
  const world = inMemoryPorts();
  const away = { start: addDays(monday, 1), end: addDays(monday, 2) };
  world.directory.add({ id: ada, country: 'France', away });
  world.holidays.add('FR', monday.slice(0, 10));
  await changePost(world, () =>
    [letter('a'), letter('free', { class: 'free' })].reduce(post, {
      ...reachableAt(emptyPostbox(ada), conversationWith(ada)),
      welcomed: true,
    }),
  );
  await world.runDue(monday);
  await world.runDue(away.start);
  const sent = async () =>
    (await world.ports.aggregates.postbox.find(world.tenant, ada))?.state.sent.map(({ key }) => key);
  expect(await sent()).toEqual(['free']);
  await world.runDue(away.end);
  expect(await sent()).toEqual(['free', 'a']);
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

/** Ada's post is attended to once; `during` happens while the first letter is under way. */
const attendWhile = async (world: World, during: () => Promise<unknown>): Promise<void> => {
  let isFirst = true;
  const bot: BotGateway = {
    ...world.ports.bot,
    send: async (...letterToSend) => {
      const happens = isFirst;
      isFirst = false;
      if (happens) await during();
      return world.ports.bot.send(...letterToSend);
    },
  };
  await makeAttend({ ...world.ports, bot })({ ref: postOf(world), due: monday }, monday);
};

const changePost = (world: World, update: (postbox: Postbox) => Postbox): Promise<unknown> =>
  updateAggregate(world.ports, {
    kind: 'postbox',
    tenant: world.tenant,
    id: ada,
    now: monday,
    update: (known) => update(known ?? emptyPostbox(ada)),
  });

test('a letter that is withdrawn while the one before it is sent is not sent', async () => {
  const world = await aWorldWithPost(letter('a'), letter('b'));
  await attendWhile(world, () => changePost(world, (postbox) => drop(postbox, 'b')));
  expect(world.bot.chatOf(ada)).toHaveLength(1);
});

test('a letter that is corrected while the one before it is sent goes out as corrected', async () => {
  const ended = aPair();
  const world = await aWorldWithPost(
    letter('a'),
    letter('b', { announcement: { kind: 'someone-found', pair: ended.id } }),
  );
  await attendWhile(world, () =>
    changePost(world, (postbox) => correct(postbox, { key: 'b', announcement: { kind: 'welcome' } }, monday)),
  );
  expect(world.bot.chatOf(ada).map(({ card }) => card.kind)).toEqual(['welcome', 'welcome']);
});

test('a way to a person that is found while something waits for it is used at once', async () => {
  const world = inMemoryPorts();
  world.directory.add({ id: ada });
  await changePost(world, (postbox) => post(post(postbox, letter('a')), letter('b')));
  let installs = 0;
  const install: AppInstaller['install'] = async () => {
    installs += 1;
    const reference = conversationWith(ada);
    if (installs === 2)
      await makeNoteReachable(world.ports)({ tenant: world.tenant, person: ada, reference, now: monday });
    return 'installed';
  };
  const attend = makeAttend({ ...world.ports, installer: { ...world.ports.installer, install } });
  const marker = { ref: postOf(world), due: monday };
  await attend(marker, monday);
  await attend(marker, monday);
  const { waiting } = (await world.ports.aggregates.postbox.find(world.tenant, ada))?.state ?? {};
  expect(waiting).toEqual([]);
});
