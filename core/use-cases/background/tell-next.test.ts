import fc from 'fast-check';
import { correctTold } from '#core/messages/digest.ts';
import {
  emptyPostbox,
  post,
  reachableAt,
  recordSent,
  type Letter,
  type Postbox,
} from '#core/messages/postbox.ts';
import { nothingStopped, stopsId } from '#core/programme/stops.ts';
import { asId } from '#core/shared/ids.ts';
import { addDays, addMinutes, later, toTemporal, type Instant } from '#core/shared/instant.ts';
import { aMeetingPair } from '#test/builders/a-pair.ts';
import { ada, monday } from '#test/builders/named.ts';
import { Crash, crashingPorts } from '#test/fakes/crashing-ports.ts';
import { conversationWith } from '#test/fakes/fake-bot-gateway.ts';
import { inMemoryPorts, type World } from '#test/fakes/in-memory-ports.ts';
import { keeper } from '#test/fakes/keep.ts';
import { runUntilIdle } from '#test/fakes/run-until-idle.ts';
import { aWorldOf } from '#test/fakes/world-of-pair.ts';
import { updateAggregate } from '../change-aggregate.ts';

const letter = (key: string, said: Partial<Letter> = {}): Omit<Letter, 'attempts'> => ({
  key,
  class: 'nudge',
  announcement: { kind: 'welcome' },
  askedAt: monday,
  expiresAt: addDays(said.askedAt ?? monday, 6),
  reportTo: undefined,
  ...said,
});
const nudge = (key: string) => ({ key, class: 'nudge' as const, at: monday, activityId: `a-${key}` });

const changePost = (world: World, now: Instant, update: (postbox: Postbox) => Postbox): Promise<unknown> =>
  updateAggregate(world.ports, {
    kind: 'postbox',
    tenant: world.tenant,
    id: ada,
    now,
    update: (known) => update(known ?? emptyPostbox(ada)),
  });
const postOf = async (world: World): Promise<Postbox> => {
  const known = await world.ports.aggregates.postbox.find(world.tenant, ada);
  if (known === undefined) throw new Error('Ada has a postbox.');
  return known.state;
};

/** With nothing of its own to say for two weeks. */
const pair = aMeetingPair({ meetings: [] });
const agree = { kind: 'agree' as const, pair: pair.id };
const invited = { kind: 'welcome' as const };
const nextWeek = addDays(monday, 7);

/** Ada has had her two on Monday; these wait since. */
const heldBack = async (...letters: readonly Omit<Letter, 'attempts'>[]) => {
  const world = await aWorldOf(pair);
  await world.runDue(monday);
  await changePost(world, monday, (known) =>
    letters.reduce(post, [nudge('one'), nudge('two')].reduce(recordSent, known)),
  );
  return world;
};

test('C3 what the budget held back comes as one card, which counts once, each thing with its place', async () => {
  const world = await heldBack(letter('a', { announcement: agree }), letter('b', { announcement: invited }));
  await world.runDue(addDays(monday, 6));
  expect(world.bot.chatOf(ada)).toHaveLength(0);
  await world.runDue(nextWeek);
  expect(world.bot.chatOf(ada).map(({ card }) => card)).toMatchObject([
    { kind: 'digest', of: [{ kind: 'agree' }, { kind: 'welcome' }] },
  ]);
  expect((await postOf(world)).sent.filter(({ at }) => at === nextWeek)).toHaveLength(1);
});

test('C3 what has become untrue meanwhile drops out, and one thing that is left has a card of its own', async () => {
  const over = { kind: 'check-in' as const, pair: pair.id, session: 7 };
  const world = await heldBack(letter('a', { announcement: over }), letter('b', { announcement: agree }));
  await world.runDue(nextWeek);
  expect(world.bot.chatOf(ada).map(({ card }) => card.kind)).toEqual(['agree']);
  expect((await postOf(world)).withdrawn).toMatchObject([{ key: 'a', why: 'no-longer-true' }]);
});

test('C3 what changes after a digest was sent changes in it', async () => {
  const world = await heldBack(letter('a', { announcement: agree }), letter('b', { announcement: invited }));
  await world.runDue(nextWeek);
  const now = addDays(nextWeek, 1);
  await changePost(world, now, (known) => correctTold(known, { key: 'b', announcement: agree }, now));
  await world.runDue(now);
  expect(world.bot.chatOf(ada).map(({ card }) => card)).toMatchObject([
    { kind: 'digest', of: [{ kind: 'agree' }] },
  ]);
});

test('C3 a worker that dies anywhere leaves one digest, of which at most one copy is too many', async () => {
  const worldOf = () =>
    heldBack(letter('a', { announcement: agree }), letter('b', { announcement: invited }));
  const liveAt = async (at?: { call: number; when: 'after' }) => {
    const world = await worldOf();
    const { ports, calls } = crashingPorts(world.ports, at);
    await runUntilIdle(ports, world.wakeQueue, nextWeek).catch((fault: unknown) => {
      if (!(fault instanceof Crash)) throw fault;
    });
    await world.runDue(nextWeek);
    return { world, calls: calls() };
  };
  const { calls } = await liveAt();
  for (let call = 0; call < calls; call += 1) {
    const { world } = await liveAt({ call, when: 'after' });
    const kinds = world.bot.chatOf(ada).map(({ card }) => card.kind);
    expect([['digest'], ['digest', 'digest']]).toContainEqual(kinds);
    const { sent, waiting } = await postOf(world);
    expect([sent.filter(({ of }) => of !== undefined).length, waiting.length]).toEqual([1, 0]);
  }
});

/** What comes on one day: so many minutes after midnight, so many of each sort. */
const arrivals = fc.array(
  fc.record({
    minute: fc.integer({ min: 0, max: 21 * 24 * 4 }).map((quarter) => quarter * 15),
    sorts: fc.array(fc.constantFrom('true', 'untrue', 'free', 'short'), { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 7 },
);
type Arrival = Omit<Letter, 'attempts'>;

const asLetters = (all: readonly { minute: number; sorts: readonly string[] }[]): Arrival[] =>
  all.flatMap(({ minute, sorts }, index) =>
    sorts.map((sort, number) => {
      const askedAt = addMinutes(monday, minute);
      return letter(`${index}-${number}`, {
        askedAt,
        class: sort === 'free' ? 'free' : 'nudge',
        announcement: sort === 'untrue' ? { kind: 'agree', pair: asId('gone') } : { kind: 'welcome' },
        expiresAt: sort === 'short' ? addMinutes(askedAt, 90) : addDays(askedAt, 6),
      });
    }),
  );

/** All of it is asked for when its time comes, and the post is looked at whenever it says. */
const live = async (letters: readonly Arrival[]): Promise<Postbox> => {
  const world = inMemoryPorts();
  world.directory.add({ id: ada });
  const empty = { ...reachableAt(emptyPostbox(ada), conversationWith(ada)), welcomed: true };
  await keeper(world.ports, world.tenant)('postbox', ada, empty);
  const times = [...new Set(letters.map(({ askedAt }) => askedAt))].sort();
  for (let now = times.shift(); now !== undefined;) {
    const at = now;
    const due = letters.filter(({ askedAt }) => askedAt === at);
    if (due.length > 0) await changePost(world, at, (known) => due.reduce(post, known));
    await world.runDue(at);
    const { waiting, lookAgainAt } = await postOf(world);
    const next = times[0];
    if (waiting.length > 0 && lookAgainAt !== undefined && (next === undefined || lookAgainAt < next))
      now = later(lookAgainAt, addMinutes(at, 1));
    else now = times.shift();
  }
  return postOf(world);
};

test('C3 whatever comes: two a week, none at night, one digest a week, and each is told once or withdrawn for a reason', async () => {
  await fc.assert(
    fc.asyncProperty(arrivals, async (all) => {
      const letters = asLetters(all);
      const { sent, waiting, withdrawn = [] } = await live(letters);
      const nudges = sent.filter((one) => one.class === 'nudge');
      for (const { at } of nudges) {
        const week = nudges.filter((one) => one.at >= at && one.at < addDays(at, 7));
        expect(week.length).toBeLessThanOrEqual(2);
        expect(week.filter(({ of }) => of !== undefined).length).toBeLessThanOrEqual(1);
        const { hour, dayOfWeek } = toTemporal(at).toZonedDateTimeISO('Europe/Paris');
        expect([hour >= 8, hour < 19, dayOfWeek < 6]).toEqual([true, true, true]);
      }
      const told = sent.flatMap(({ key, of }) => of?.map((part) => part.key) ?? [key]);
      expect([...told, ...withdrawn.map(({ key }) => key)].sort()).toEqual(
        letters.map(({ key }) => key).sort(),
      );
      expect(waiting).toEqual([]);
      const other = await live([...letters].reverse());
      expect(other.sent.map(({ key, at }) => [key, at])).toEqual(sent.map(({ key, at }) => [key, at]));
    }),
    { numRuns: 20 },
  );
});

test('M12 a stop of a programme holds what is about it, and the rest of a digest goes', async () => {
  const world = await heldBack(
    letter('a', { announcement: agree }),
    letter('b', { announcement: invited }),
    letter('c', { announcement: { kind: 'invitation', programme: asId('another') } }),
    letter('d', { announcement: agree }),
  );
  const stop = { at: monday, by: ada };
  await keeper(world.ports, world.tenant)('stops', stopsId, {
    ...nothingStopped,
    now: { [pair.programme]: stop },
  });
  await world.runDue(nextWeek);
  expect(world.bot.chatOf(ada).map(({ card }) => card.kind)).toEqual(['welcome']);
  expect((await postOf(world)).waiting.map(({ key }) => key)).toEqual(expect.arrayContaining(['a', 'd']));
});
