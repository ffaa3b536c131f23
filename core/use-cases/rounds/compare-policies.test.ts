import { aRoundWorld, by, must, mutual } from '#test/builders/a-round-world.ts';
import { contosoTenant, monday, person } from '#test/builders/named.ts';
import type { CompanySaid } from '#test/builders/a-company-of-participants.ts';
import type { WhatIf } from '../../matching/what-if.ts';
import type { Matcher } from '../../ports/matcher.ts';
import { makeAskComparison } from './ask-comparison.ts';
import { makeComparePolicies } from './compare-policies.ts';
import { makeForgetInRound } from './forget-in-round.ts';
import { makePublishRound } from './publish-round.ts';
import { makeReadComparison } from './read-comparison.ts';

const skills: WhatIf = { slider: 0, without: [] };
const perspectives: WhatIf = { slider: 100, without: ['mostLearners'] };

const aComparedWorld = async (said: Partial<CompanySaid> = {}) => {
  const world = await aRoundWorld(said);
  const { ports, round } = world;
  const { id } = await world.dryRun();
  const ask = (policies: readonly WhatIf[] = [skills, perspectives]) =>
    makeAskComparison(ports)({ ...by, round: id, policies });
  const read = async () => must(await makeReadComparison(ports)({ ...by, round: id }));
  const asked = async () => (await round(id)).comparison?.id ?? '';
  const compute = async (comparison?: string, matcher: Matcher = ports.matcher) =>
    makeComparePolicies({ ...ports, matcher })({
      ...{ tenant: contosoTenant, round: id, now: monday },
      comparison: comparison ?? (await asked()),
    });
  const document = async () =>
    ports.documents.read(contosoTenant, `${(await round(id)).document}-comparison`);
  return { ...world, id, ask, read, asked, compute, document };
};

describe('comparing policies', () => {
  test('M8 stand side by side with the dry run, from the same people', async () => {
    const { ask, read, compute } = await aComparedWorld({ people: { ...mutual, emma: {} } });
    expect(await read()).toMatchObject({ status: 'none', columns: [{ without: [] }] });
    expect(must(await ask())).toMatchObject({ status: 'computing', progress: 0, columns: [{}] });
    await compute();
    const { status, columns } = await read();
    expect(status).toBe('ready');
    expect(columns.map(({ slider }) => slider).slice(1)).toEqual([0, 100]);
    for (const { statistics, leftOut, leftOutInAll } of columns) {
      expect(statistics.coverage).toBeCloseTo(4 / 5);
      expect(statistics).not.toHaveProperty('fairness');
      expect([leftOut.length, leftOutInAll]).toEqual([1, 1]);
    }
  });

  test('M8 is work for a worker, asked for once', async () => {
    const { ask, asked, ports, id } = await aComparedWorld();
    must(await ask());
    must(await ask());
    const effects = await ports.outbox.pending({ tenant: contosoTenant, kind: 'round', id }, monday);
    const wanted = { kind: 'compare-policies', round: id, comparison: await asked() };
    expect(effects.filter(({ action }) => action.kind === 'compare-policies')).toEqual([
      expect.objectContaining({ action: wanted }),
    ]);
  });

  test('M8 asked for twice it is one, and computed again it comes out the same', async () => {
    const { ask, read, asked, compute } = await aComparedWorld();
    must(await ask());
    const id = await asked();
    await compute();
    const first = await read();
    expect(must(await ask())).toEqual(first);
    expect(await asked()).toBe(id);
    await compute(id);
    expect(await read()).toEqual(first);
  });

  test('M8 the dry run itself stays as it is', async () => {
    const { ask, compute, round, id, coordinatorsPairs } = await aComparedWorld();
    const [before, pairs] = [await round(id), await coordinatorsPairs(id)];
    must(await ask());
    await compute();
    const { comparison: _compared, ...after } = await round(id);
    expect(after).toEqual(before);
    expect(await coordinatorsPairs(id)).toEqual(pairs);
  });

  test('M3 M6 M8 who may not meet does not meet under any policy', async () => {
    const people = {
      ada: { ...mutual['ada'], exclusions: [person('blaise')] },
      blaise: mutual['blaise'] ?? {},
    };
    const { ask, read, compute } = await aComparedWorld({ people });
    must(await ask());
    await compute();
    const { columns } = await read();
    expect(columns.map(({ statistics }) => statistics.coverage)).toEqual([0, 0, 0]);
    expect(JSON.stringify(columns)).not.toMatch(/exclu/);
  });

  test('M8 M12 is refused once the round is being published, and given up when it is', async () => {
    const { ask, read, asked, compute, document, ports, id } = await aComparedWorld();
    must(await ask());
    const comparison = await asked();
    must(await makePublishRound(ports)({ ...by, round: id }));
    await compute(comparison);
    expect(await document()).toBeUndefined();
    expect((await read()).status).toBe('none');
    expect(await ask()).toEqual({ ok: false, refusal: { kind: 'round-published' } });
  });

  test('M8 published while it is computed, nothing of it is kept', async () => {
    const { ask, compute, document, ports, id } = await aComparedWorld();
    must(await ask());
    const matcher: Matcher = {
      assign: async (problem, controls) => {
        await makePublishRound(ports)({ ...by, round: id });
        return ports.matcher.assign(problem, controls);
      },
    };
    await compute(undefined, matcher);
    expect(await document()).toBeUndefined();
  });

  test('M8 a newer comparison takes the place of the older one', async () => {
    const { ask, read, asked, compute } = await aComparedWorld();
    must(await ask([skills]));
    const older = await asked();
    must(await ask([perspectives]));
    await compute(older);
    expect((await read()).status).toBe('computing');
    await compute();
    expect((await read()).columns.map(({ slider }) => slider)).toEqual([expect.any(Number), 100]);
  });

  test('a fault fails the comparison where people see it, is thrown once, and it may be asked for again', async () => {
    const { ask, read, asked, compute } = await aComparedWorld();
    must(await ask());
    const id = await asked();
    const broken: Matcher = { assign: () => Promise.reject(new Error('out of memory')) };
    await expect(compute(id, broken)).rejects.toThrow('could not be computed');
    expect((await read()).status).toBe('failed');
    await expect(compute(id, broken)).resolves.toBeUndefined();
    must(await ask());
    await compute();
    expect((await read()).status).toBe('ready');
  });

  test('P9 whoever is forgotten stands in no comparison, and what is gone is not compared', async () => {
    const { ask, read, compute, document, ports, id } = await aComparedWorld();
    must(await ask());
    await compute();
    const gone = { tenant: contosoTenant, round: id, person: person('ada'), now: monday };
    await makeForgetInRound(ports)(gone);
    expect(await document()).toBeUndefined();
    expect((await read()).status).toBe('none');
    must(await ask());
    await compute();
    expect((await read()).status).toBe('failed');
  });

  test('M8 a newer dry run puts the comparison of the older one away', async () => {
    const { ask, compute, document, dryRun } = await aComparedWorld();
    must(await ask());
    await compute();
    expect(await document()).toBeDefined();
    await dryRun('newer');
    expect(await document()).toBeUndefined();
    expect(await ask()).toEqual({ ok: false, refusal: { kind: 'round-not-ready' } });
  });
});
