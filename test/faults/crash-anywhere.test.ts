import { respond } from '#core/pairs/introduction.ts';
import type { Pair } from '#core/pairs/pair.ts';
import { confirmAgreement, endPair, proposeAgreement } from '#core/pairs/working-pair.ts';
import type { Ports } from '#core/ports/ports.ts';
import { accepted, type Result } from '#core/shared/result.ts';
import { addMinutes, type Instant } from '#core/shared/instant.ts';
import { changeAggregate, ifThere } from '#core/use-cases/change-aggregate.ts';
import { aMeetingPair, anActivePair, aPair, aRevealedPair } from '#test/builders/a-pair.ts';
import { ada, blaise, monday } from '#test/builders/named.ts';
import { Crash, crashingPorts, type CrashPoint } from '#test/fakes/crashing-ports.ts';
import { runUntilIdle } from '#test/fakes/run-until-idle.ts';
import { aWorldOf, type PairWorld } from '#test/fakes/world-of-pair.ts';

/** What can be seen from outside: Outlook, the chats, the pair; not how often something was tried. */
interface Seen {
  events: unknown;
  chats: unknown;
  pair: unknown;
  leftToDo: number;
}

interface Scenario {
  start: () => Promise<PairWorld>;
  /** What a person does; they do it again when it failed. */
  act: (ports: Ports, world: PairWorld) => Promise<unknown>;
  now: Instant;
}

const seen = async (world: PairWorld, now: Instant): Promise<Seen> => {
  const { events } = world.calendars;
  const pair = await world.pairNow();
  return {
    events: events.map(({ booking, cancelled }) => ({ booking, cancelled })),
    chats: [ada, blaise].map((who) => world.bot.chatOf(who).at(-1)?.card),
    pair,
    leftToDo: (await world.ports.markers.due(now, 10)).length,
  };
};

const swallowingCrash = async (work: () => Promise<unknown>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  }
};

/** The person and the worker until one of them dies; then both again, whole. Answers how many calls there were. */
const live = async (
  { start, act, now }: Scenario,
  at: CrashPoint | undefined,
): Promise<[Seen, number, PairWorld]> => {
  const world = await start();
  const crashing = crashingPorts(world.ports, at);
  await swallowingCrash(() => act(crashing.ports, world));
  await swallowingCrash(() => runUntilIdle(crashing.ports, world.wakeQueue, now));
  const calls = crashing.calls();
  await act(world.ports, world);
  await world.runDue(now);
  await world.runDue(addMinutes(now, 10));
  return [await seen(world, addMinutes(now, 10)), calls, world];
};

const change = (
  ports: Ports,
  world: PairWorld,
  now: Instant,
  decide: (pair: Pair) => Result<Pair, unknown>,
) =>
  changeAggregate(ports, {
    kind: 'pair',
    tenant: world.tenant,
    id: aPair().id,
    now,
    decide: ifThere(decide),
  });

const bothAccept: Scenario = {
  now: monday,
  start: () => aWorldOf(aRevealedPair()),
  act: async (ports, world) => {
    await change(ports, world, monday, (pair) => respond(pair, ada, 'accepted', monday));
    await change(ports, world, monday, (pair) => respond(pair, blaise, 'accepted', monday));
  },
};

const terms = {
  cadence: 'weekly' as const,
  sessions: 6,
  durationMinutes: 45,
  noticeHours: 24,
  confidentiality: 'c',
  candour: 'c',
  offLimits: 'o',
  howWeEnd: 'h',
};
const bothAgree: Scenario = {
  now: monday,
  start: () => aWorldOf(aMeetingPair()),
  act: async (ports, world) => {
    const once = (pair: Pair) =>
      pair.agreement === undefined ? proposeAgreement(pair, ada, terms, monday) : accepted(pair);
    await change(ports, world, monday, once);
    await change(ports, world, monday, (pair) => confirmAgreement(pair, blaise, 1, monday));
  },
};

const introduced: Scenario = { now: monday, start: () => aWorldOf(aPair()), act: () => Promise.resolve() };

const oneLeaves: Scenario = {
  now: monday,
  start: async () => {
    const world = await aWorldOf(anActivePair());
    await world.runDue(monday);
    return world;
  },
  act: (ports, world) =>
    change(ports, world, monday, (pair) =>
      endPair(pair, ada, { how: 'exited', reason: undefined, now: monday }),
    ),
};

const endings = ['before', 'after'] as const;

describe.each([
  ['S2 both accept, the first session is booked', bothAccept, 1, 2],
  ['A1 both agree, the series is booked', bothAgree, 1, 2],
  ['E1 one leaves, what is booked is given back', oneLeaves, 1, 1],
  ['I2 both are introduced', introduced, 0, 0],
])('%s', (_name, scenario, events, asked) => {
  test('once, wherever a worker dies', async () => {
    const [whole, calls] = await live(scenario, undefined);
    expect(whole.events).toHaveLength(events);
    expect(whole.leftToDo).toBe(0);
    let askedAtMost = 0;
    for (let call = 0; call < calls; call += 1) {
      for (const when of endings) {
        const [seenAfter, , world] = await live(scenario, { call, when });
        expect({ call, when, ...seenAfter }).toEqual({ call, when, ...whole });
        askedAtMost = Math.max(askedAtMost, world.calendars.asked.length);
        for (const who of [ada, blaise]) expect(world.bot.chatOf(who).length).toBeLessThanOrEqual(4);
      }
    }
    // Some died between the booking and the note of it: those are the ones that matter.
    expect(askedAtMost).toBe(asked);
  });
});

test('S2 two workers at once book one series and send one card each', async () => {
  const world = await bothAgree.start();
  await bothAgree.act(world.ports, world);
  const workers = [1, 2, 3].map(() => runUntilIdle(world.ports, world.wakeQueue, monday));
  await Promise.all(workers);
  await world.runDue(monday);
  expect(world.calendars.events).toHaveLength(1);
  for (const who of [ada, blaise]) {
    const kinds = world.bot.chatOf(who).map(({ card }) => card.kind);
    expect(kinds.filter((kind) => kind === 'series-booked')).toHaveLength(1);
  }
});

test('I2 two workers at once introduce each of both once', async () => {
  const world = await introduced.start();
  await Promise.all([1, 2, 3].map(() => runUntilIdle(world.ports, world.wakeQueue, monday)));
  await world.runDue(monday);
  for (const who of [ada, blaise]) {
    expect(world.bot.chatOf(who).map(({ card }) => card.kind)).toEqual(['meet-your-peer']);
  }
});
