import { anActivePair, aPair } from '#test/builders/a-pair.ts';
import { ada, blaise, monday } from '#test/builders/named.ts';
import { Crash, crashingPorts, type CrashPoint } from '#test/fakes/crashing-ports.ts';
import { runUntilIdle } from '#test/fakes/run-until-idle.ts';
import { aWorldOf, type PairWorld } from '#test/fakes/world-of-pair.ts';

/** Works through everything with a worker that dies at one call; then another one takes over. Gives the calls there were. */
const liveThrough = async (world: PairWorld, at: CrashPoint | undefined): Promise<number> => {
  const { ports, calls } = crashingPorts(world.ports, at);
  await runUntilIdle(ports, world.wakeQueue, monday).catch((fault: unknown) => {
    if (!(fault instanceof Crash)) throw fault;
  });
  await world.runDue(monday);
  return calls();
};

const everyCrash = async (worldOf: () => Promise<PairWorld>, check: (world: PairWorld) => Promise<void>) => {
  const calls = await liveThrough(await worldOf(), undefined);
  expect(calls).toBeGreaterThan(20);
  for (let call = 0; call < calls; call += 1) {
    for (const when of ['before', 'after'] as const) {
      const world = await worldOf();
      await liveThrough(world, { call, when });
      await check(world);
    }
  }
};

describe('a worker that dies at any step', () => {
  test('S2 A1 leaves one first session, whatever it was doing', async () => {
    const worldOf = () => aWorldOf(anActivePair());
    await everyCrash(worldOf, async (world) => {
      const live = world.calendars.events.filter(({ cancelled }) => !cancelled);
      expect(live).toHaveLength(1);
      expect((await world.pairNow()).firstSession.status).toBe('booked');
    });
  });

  test('I2 leaves both introduced, with at most one copy too many and none too few', async () => {
    const worldOf = () => aWorldOf(aPair());
    await everyCrash(worldOf, async (world) => {
      for (const who of [ada, blaise]) {
        const copies = world.bot.chatOf(who);
        expect(copies.length).toBeGreaterThanOrEqual(1);
        expect(copies.length).toBeLessThanOrEqual(2);
        expect(copies.at(-1)?.card.kind).toBe('meet-your-peer');
      }
      expect((await world.pairNow()).stage.status).toBe('revealed');
    });
  });
});
