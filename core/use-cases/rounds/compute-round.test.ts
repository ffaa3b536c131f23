import { aProgramme } from '#test/builders/a-programme.ts';
import { aRoundWorld, by, must, mutual } from '#test/builders/a-round-world.ts';
import { keepIn } from '#test/builders/keep.ts';
import { contosoTenant, monday, person, theProgramme } from '#test/builders/named.ts';
import { emptyPostbox, reachableAt, unreachable } from '../../messages/postbox.ts';
import type { Pair } from '../../pairs/pair.ts';
import type { Matcher } from '../../ports/matcher.ts';
import { asId, type RoundId } from '../../shared/ids.ts';
import { addDays } from '../../shared/instant.ts';
import { makeComputeRound } from './compute-round.ts';
import type { Round } from '../../programme/round.ts';
import { makeReadRound } from './read-round.ts';
import { readRoundInput, readRoundFound, readRoundPairs } from './round-documents.ts';
import { makeStartRound } from './start-round.ts';

describe('computing a round', () => {
  test('M2 M8 pairs who can teach each other, and says how good it is', async () => {
    const { dryRun, coordinatorsPairs } = await aRoundWorld();
    const view = await dryRun();
    expect(view).toMatchObject({ status: 'ready', progress: 1, statistics: { coverage: 1, learners: 1 } });
    const { rows, next } = await coordinatorsPairs(view.id);
    expect(rows.map(({ members }) => members.map(({ name }) => name))).toEqual(
      expect.arrayContaining([
        ['Ada', 'Blaise'],
        ['Chloe', 'Denis'],
      ]),
    );
    expect(rows.every(({ score }) => score > 0 && score <= 100)).toBe(true);
    expect(next).toBeUndefined();
  });

  test('M4 M12 keeps the certificate with the round, and the proof with what came out', async () => {
    const { ports, dryRun, round } = await aRoundWorld();
    const { id, certificate } = await dryRun();
    expect(certificate).toEqual({ possiblePairs: 6, gap: 0 });
    const kept = await round(id);
    expect(kept.certificate).toEqual(certificate);
    const output = await readRoundFound(ports, contosoTenant, kept);
    expect(output).toMatchObject({ certificate, groups: [{}, {}] });
    expect(output?.proof?.people.map((one) => one.id).sort()).toEqual(['ada', 'blaise', 'chloe', 'denis']);
  });

  test('M12 a round from before there were certificates is shown without one', async () => {
    const { ports, dryRun, coordinatorsPairs } = await aRoundWorld();
    const { id } = await dryRun();
    const { version, state } = (await ports.aggregates.round.find(contosoTenant, id))!;
    const { certificate: _later, ...older } = state;
    await ports.aggregates.round.commit({
      ...{ tenant: contosoTenant, id, basedOn: version },
      state: older as Round,
    });
    await ports.documents.write(contosoTenant, `${state.document}-output`, {
      pairs: await readRoundPairs(ports, contosoTenant, state),
    });
    expect(must(await makeReadRound(ports)({ ...by, round: id })).certificate).toBeUndefined();
    expect((await coordinatorsPairs(id)).rows).toHaveLength(2);
  });

  test('M7 a programme that draws from the hat does so, and the round says and keeps it', async () => {
    const programme = aProgramme({ design: { way: 'hat' } });
    const { ports, dryRun, round } = await aRoundWorld({ programme });
    const view = await dryRun('one');
    expect(view).toMatchObject({ way: 'hat', certificate: { kind: 'fullest', possiblePairs: 6, gap: 0 } });
    const kept = await round(view.id);
    expect(await readRoundInput(ports, contosoTenant, kept)).toMatchObject({ way: 'hat' });
    const output = await readRoundFound(ports, contosoTenant, kept);
    expect(output?.certificate).toEqual(view.certificate);
    expect((await dryRun('two')).certificate?.lot).toBe(view.certificate?.lot);
  });

  test('nobody is told anything and nobody is in a pair before it is published', async () => {
    const { dryRun, pairs, enrolmentOf } = await aRoundWorld();
    await dryRun();
    expect(await pairs()).toEqual([]);
    expect((await enrolmentOf('ada'))?.earlierPeers).toEqual([]);
  });

  test('M3 asks the directory again: a new manager and a departed account count', async () => {
    const { dryRun, directory, personCalled, coordinatorsPairs, leftOut } = await aRoundWorld();
    directory.add(
      { id: person('ada'), manager: person('blaise') },
      { id: person('denis'), accountEnabled: false },
    );
    const view = await dryRun();
    expect((await personCalled('ada'))?.managers).toEqual(['blaise']);
    expect((await personCalled('denis'))?.departedAt).toBe(monday);
    expect(await leftOut(view.id)).toContain('Denis not-available');
    const together = (await coordinatorsPairs(view.id)).rows.map(({ members }) =>
      members.map(({ id }) => id).join(' '),
    );
    expect(together).toHaveLength(1);
    expect(together).not.toContain('ada blaise');
  });

  test('I2 whoever the bot could not reach keeps nobody waiting until they can be reached again', async () => {
    const { ports, dryRun, leftOut } = await aRoundWorld();
    const postbox = unreachable(emptyPostbox(person('denis')), 'blocked', monday);
    await keepIn(ports)({ kind: 'postbox', state: postbox });
    expect(await leftOut((await dryRun('one')).id)).toContain('Denis not-available');
    const reference = { serviceUrl: 's', conversationId: 'c', botId: 'b', channelUserId: 'u' };
    await keepIn(ports)({ kind: 'postbox', state: reachableAt(postbox, reference) });
    expect(await leftOut((await dryRun('two')).id)).toEqual([]);
  });

  test('P5 P7 the paused and those without capacity come along as not available', async () => {
    const { ports, dryRun, leftOut } = await aRoundWorld({
      people: { ...mutual, denis: { enrolment: { pausedUntil: addDays(monday, 1) } } },
    });
    const elsewhere = {
      kind: 'pair' as const,
      pair: asId<Pair['id']>('x'),
      programme: theProgramme,
      ended: false,
    };
    await ports.projections.person.put(contosoTenant, 'chloe', 'pair|x', elsewhere);
    const { id } = await dryRun();
    expect((await leftOut(id)).toSorted()).toEqual(['Chloe not-available', 'Denis not-available']);
  });

  test('a fault fails the round where people see it, is thrown once, and the next dry run may start', async () => {
    const broken: Matcher = { assign: () => Promise.reject(new Error('out of memory')) };
    const { ports, round, dryRun } = await aRoundWorld({ ports: { matcher: broken } });
    const { id } = must(await makeStartRound(ports)({ ...by, key: 'k' }));
    const compute = makeComputeRound(ports);
    const due = { tenant: contosoTenant, round: id, now: monday };
    await expect(compute(due)).rejects.toThrow('could not be computed');
    expect((await round(id)).status).toBe('failed');
    await expect(compute(due)).resolves.toBeUndefined();
    await expect(dryRun('again')).rejects.toThrow('could not be computed');
  });

  test('computed again after a crash it comes out the same', async () => {
    const { ports, dryRun, coordinatorsPairs, round } = await aRoundWorld();
    const { id } = await dryRun();
    const first = await coordinatorsPairs(id);
    const { version, state } = (await ports.aggregates.round.find(contosoTenant, id))!;
    await ports.aggregates.round.commit({
      ...{ tenant: contosoTenant, id, basedOn: version },
      state: { ...state, status: 'computing' },
    });
    await makeComputeRound(ports)({ tenant: contosoTenant, round: id, now: monday });
    expect((await round(id)).status).toBe('ready');
    expect(await coordinatorsPairs(id)).toEqual(first);
  });

  test('M12 a round that is no longer the latest is put away', async () => {
    const { ports, round } = await aRoundWorld();
    const { id } = must(await makeStartRound(ports)({ ...by, key: 'k' }));
    const programme = (await ports.aggregates.programme.find(contosoTenant, theProgramme))!;
    await ports.aggregates.programme.commit({
      ...{ tenant: contosoTenant, id: theProgramme, basedOn: programme.version },
      state: { ...programme.state, latestRound: asId<RoundId>('newer') },
    });
    await makeComputeRound(ports)({ tenant: contosoTenant, round: id, now: monday });
    expect((await round(id)).status).toBe('discarded');
  });
});
