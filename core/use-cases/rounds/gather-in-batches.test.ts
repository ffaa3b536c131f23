import { aRoundWorld, by, must, mutual } from '#test/builders/a-round-world.ts';
import { contosoTenant, monday, person } from '#test/builders/named.ts';
import { Crash, crashingPorts } from '#test/fakes/crashing-ports.ts';
import type { Ports } from '../../ports/ports.ts';
import { makeComputeRound } from './compute-round.ts';
import { makeForgetInRound } from './forget-in-round.ts';
import { readGathered } from './gathered-people.ts';
import { readRoundPeople } from './round-documents.ts';
import { makeStartRound } from './start-round.ts';

/** A round that has just been started, its people gathered two at a time. */
const aStartedRound = async () => {
  const world = await aRoundWorld({ people: { ...mutual, emma: {} } });
  const { ports } = world;
  const { id } = must(await makeStartRound(ports)({ ...by, key: 'k' }));
  const due = { tenant: contosoTenant, round: id, now: monday };
  const compute = (own = ports) => makeComputeRound(own, { peopleAtOnce: 2 })(due);
  const gatheredNow = async () =>
    (await readGathered(ports, contosoTenant, await world.round(id))).map((one) => one.id);
  const knows = async (name: string): Promise<boolean> => {
    const { rows } = await ports.projections.person.page(contosoTenant, person(name), undefined);
    return rows.some(({ kind }) => kind === 'round');
  };
  return { ...world, id, due, compute, gatheredNow, knows };
};

/** A worker that is gone cannot say that the round has failed. */
const deadOnceItFails = (ports: Ports): Ports => {
  const { round } = ports.aggregates;
  const commit: typeof round.commit = (change) =>
    change.state.status === 'failed' ? Promise.reject(new Crash()) : round.commit(change);
  return { ...ports, aggregates: { ...ports.aggregates, round: { ...round, commit } } };
};

describe('gathering people in batches', () => {
  test('M8 progress is seen with every batch, and all of them are matched', async () => {
    const { id, compute, round, coordinatorsPairs, leftOut, gatheredNow } = await aStartedRound();
    const seen: number[] = [];
    for (let work = 0; work < 4; work += 1) {
      await compute();
      seen.push((await round(id)).progress);
    }
    expect(seen).toEqual([0.12, 0.2, 0.3, 1]);
    expect(await round(id)).toMatchObject({ status: 'ready', gathered: { batches: 3, people: 5 } });
    expect((await coordinatorsPairs(id)).rows).toHaveLength(2);
    expect(await leftOut(id)).toEqual(['Emma odd-one-out']);
    expect(await gatheredNow()).toEqual([]);
  });

  test('M12 a worker that dies anywhere changes nothing of what goes into the round', async () => {
    const { ports, id, compute, round } = await aStartedRound();
    for (let call = 0; call < 80 && (await round(id)).status === 'computing'; call += 1) {
      const { ports: dying } = crashingPorts(ports, { call, when: call % 2 === 0 ? 'before' : 'after' });
      await compute(deadOnceItFails(dying)).catch((fault: unknown) => expect(fault).toBeInstanceOf(Crash));
    }
    for (let work = 0; work < 4; work += 1) await compute();
    expect(await round(id)).toMatchObject({ status: 'ready', gathered: { batches: 3, people: 5 } });
    expect(await readRoundPeople(ports, contosoTenant, await round(id))).toHaveLength(5);
  });

  test('P9 whoever asks to be forgotten before it is computed does not come into it', async () => {
    const { ports, id, compute, round, gatheredNow } = await aStartedRound();
    for (let work = 0; work < 3; work += 1) await compute();
    expect(await gatheredNow()).toContain('ada');
    const gone = { tenant: contosoTenant, round: id, person: person('ada'), now: monday };
    await makeForgetInRound(ports)(gone);
    expect(await gatheredNow()).not.toContain('ada');
    await compute();
    expect(await readRoundPeople(ports, contosoTenant, await round(id))).toHaveLength(4);
  });

  test('P9 a round that a newer one replaces while it gathers leaves nothing behind', async () => {
    const { ports, compute, knows, id, round, gatheredNow, programmeNow } = await aStartedRound();
    await compute();
    expect(await knows('ada')).toBe(true);
    const { version, state } = (await ports.aggregates.programme.find(
      contosoTenant,
      (await programmeNow()).id,
    ))!;
    await ports.aggregates.programme.commit({
      ...{ tenant: contosoTenant, id: state.id, basedOn: version },
      state: { ...state, latestRound: 'newer' as typeof id },
    });
    await compute();
    expect((await round(id)).status).toBe('discarded');
    expect(await gatheredNow()).toEqual([]);
    expect(await knows('ada')).toBe(false);
  });
});
