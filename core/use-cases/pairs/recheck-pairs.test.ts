import { aMeetingPair, anActivePair, aRevealedPair } from '#test/builders/a-pair.ts';
import { ada, blaise, monday, theProgramme } from '#test/builders/named.ts';
import { crashingPorts } from '#test/fakes/crashing-ports.ts';
import { aWorldOf, type PairWorld } from '#test/fakes/world-of-pair.ts';
import type { Pair } from '../../pairs/pair.ts';
import { claimsOf, recentPeers } from '../../programme/enrolment.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import { endedByChange } from '../../ports/projections.ts';
import { addDays } from '../../shared/instant.ts';
import { makeAttend } from '../background/attend.ts';
import { runUntilIdle } from '#test/fakes/run-until-idle.ts';

const tomorrow = addDays(monday, 1);
const oneLeadsTheOther = ({ directory }: PairWorld) => directory.add({ id: ada, manager: blaise });
const kindsIn = (world: PairWorld, who: typeof ada) => world.bot.chatOf(who).map(({ card }) => card.kind);
const enrolmentOf = async (world: PairWorld, who: typeof ada) => {
  const found = await world.ports.aggregates.enrolment.find(world.tenant, enrolmentId(theProgramme, who));
  if (found === undefined) throw new Error('No enrolment.');
  return found.state;
};
const auditOf = async ({ ports, tenant }: PairWorld, { id }: Pair) =>
  (await ports.audit.page({ tenant, kind: 'pair', id }, undefined)).rows;

describe('the daily look at living pairs', () => {
  test('M15 while nothing has changed a pair goes on', async () => {
    const world = await aWorldOf(aMeetingPair());
    await world.runDue(monday);
    await world.runDue(tomorrow);
    expect((await world.pairNow()).stage.status).toBe('active');
    expect(await auditOf(world, aMeetingPair())).toEqual([]);
  });

  test('M15 one has become the other’s manager: both read a neutral note, sessions go, both come first', async () => {
    const world = await aWorldOf(aMeetingPair());
    await world.runDue(monday);
    oneLeadsTheOther(world);
    await world.runDue(tomorrow);
    const pair = await world.pairNow();
    expect(pair.stage).toMatchObject({ status: 'ended', how: 'no-longer-possible' });
    expect(pair.firstSession.status).toBe('cancelled');
    for (const who of [ada, blaise]) {
      expect(world.bot.chatOf(who).at(-1)?.card).toMatchObject({
        kind: 'pair-ended',
        how: 'no-longer-possible',
      });
      const enrolment = await enrolmentOf(world, who);
      expect(enrolment.currentPair).toBeUndefined();
      expect([enrolment.leftOutTimes, claimsOf(enrolment)]).toEqual([0, 1]);
    }
  });

  test('M15 the audit says that it ended, and neither whom it was about nor why', async () => {
    const world = await aWorldOf(aMeetingPair());
    oneLeadsTheOther(world);
    await world.runDue(monday);
    await world.runDue(tomorrow);
    expect(await auditOf(world, aMeetingPair())).toEqual([{ at: tomorrow, by: 'system', act: 'pair-ended' }]);
    expect(JSON.stringify(await world.pairNow())).not.toContain('manager');
    const rows = await world.ports.projections.pairs.page(
      world.tenant,
      endedByChange(theProgramme),
      undefined,
    );
    expect(rows.rows).toHaveLength(1);
  });

  test('M15 M10 somebody who has left is no longer in a pair, and the two stay known to each other', async () => {
    const world = await aWorldOf(anActivePair());
    const enrolment = await enrolmentOf(world, ada);
    const met = { ...enrolment, earlierPeers: [{ person: blaise, at: monday }] };
    const { aggregates } = world.ports;
    const version = (await aggregates.enrolment.find(world.tenant, enrolmentId(theProgramme, ada)))?.version;
    await aggregates.enrolment.commit({
      tenant: world.tenant,
      id: enrolmentId(theProgramme, ada),
      state: met,
      basedOn: version,
    });
    world.directory.add({ id: blaise, accountEnabled: false });
    await world.runDue(monday);
    await world.runDue(tomorrow);
    expect((await world.pairNow()).stage.status).toBe('ended');
    expect(recentPeers(await enrolmentOf(world, ada), 6, tomorrow)).toEqual([blaise]);
  });

  test('M15 a long absence told by automatic replies ends it, a holiday does not', async () => {
    const world = await aWorldOf(anActivePair());
    await world.runDue(monday);
    world.directory.add({ id: ada, away: { start: monday, end: addDays(monday, 20) } });
    await world.runDue(tomorrow);
    expect((await world.pairNow()).stage.status).toBe('active');
    world.directory.add({ id: ada, away: { start: monday, end: addDays(monday, 120) } });
    await world.runDue(addDays(monday, 2));
    expect((await world.pairNow()).stage.status).toBe('ended');
  });

  test('I3 M15 an introduction under way ends with the text of every introduction that is over', async () => {
    const world = await aWorldOf(aRevealedPair());
    await world.runDue(monday);
    oneLeadsTheOther(world);
    await world.runDue(tomorrow);
    for (const who of [ada, blaise]) expect(kindsIn(world, who)).not.toContain('pair-ended');
    expect(claimsOf(await enrolmentOf(world, blaise))).toBe(1);
  });

  test('M15 while the directory gives no answer no pair ends; afterwards the same day is looked at', async () => {
    const world = await aWorldOf(anActivePair());
    await world.runDue(monday);
    oneLeadsTheOther(world);
    const standings = () => Promise.reject(new Error('Graph is away.'));
    const ports = { ...world.ports, directory: { ...world.ports.directory, standings } };
    await expect(runUntilIdle(ports, world.wakeQueue, tomorrow)).rejects.toThrow('Graph is away.');
    expect((await world.pairNow()).stage.status).toBe('active');
    await world.runDue(tomorrow);
    expect((await world.pairNow()).stage.status).toBe('ended');
  });

  test('M15 whoever nobody could ask about stays in their pair', async () => {
    const world = await aWorldOf(anActivePair());
    await world.runDue(monday);
    oneLeadsTheOther(world);
    const standings = () => Promise.resolve(new Map());
    const ports = { ...world.ports, directory: { ...world.ports.directory, standings } };
    await runUntilIdle(ports, world.wakeQueue, tomorrow);
    expect((await world.pairNow()).stage.status).toBe('active');
  });

  test('M15 a worker that dies anywhere leaves work that is done once', async () => {
    for (let call = 0; ; call += 1) {
      const world = await aWorldOf(anActivePair());
      await world.runDue(monday);
      oneLeadsTheOther(world);
      const ref = { tenant: world.tenant, kind: 'recheck' as const, id: theProgramme };
      const crashing = crashingPorts(world.ports, { call, when: 'after' });
      await makeAttend(crashing.ports)({ ref, due: tomorrow }, tomorrow).catch(() => undefined);
      await world.runDue(tomorrow);
      expect(await auditOf(world, anActivePair())).toHaveLength(1);
      expect(kindsIn(world, ada).filter((kind) => kind === 'pair-ended')).toHaveLength(1);
      if (crashing.calls() <= call) break;
    }
  });
});
