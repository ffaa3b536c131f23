import { aRoundWorld, membersOf, mutual } from '#test/builders/a-round-world.ts';
import { contosoTenant, monday, person } from '#test/builders/named.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Round } from '../../programme/round.ts';
import { makeForgetInRound } from './forget-in-round.ts';
import { readLeftOut, readRoundFound, readRoundPairs } from './round-documents.ts';

const documents = ['input', 'output', 'proof', 'left-out', 'pairs-0', 'gathered-0', 'gathered-1'];

/** Everything that is kept of a round, as one text. */
const keptOf = async ({ documents: kept }: Ports, round: Round): Promise<string> => {
  const all = documents.map((name) => kept.read(contosoTenant, `${round.document}-${name}`));
  return JSON.stringify([...(await Promise.all(all)), round]);
};

describe('being forgotten by a round', () => {
  test('P9 what went in is erased, names go, totals stay, and nobody is paired with who is gone', async () => {
    const { ports, dryRun, publish, round, pairs } = await aRoundWorld();
    const { id } = await dryRun();
    const before = await round(id);
    const output = () => readRoundFound(ports, contosoTenant, before);
    expect(await output()).toMatchObject({
      certificate: before.certificate,
      proof: { claimScale: expect.any(Number) },
    });
    expect(await keptOf(ports, before)).toContain('blaise');
    const forget = makeForgetInRound(ports);
    const blaise = { tenant: contosoTenant, round: id, person: person('blaise'), now: monday };
    await forget(blaise);
    await forget(blaise);
    expect(await ports.documents.read(contosoTenant, `${before.document}-input`)).toBeUndefined();
    expect((await output())?.groups).toHaveLength(2);
    expect(await keptOf(ports, before)).not.toContain('blaise');
    const { statistics, certificate } = await round(id);
    expect({ statistics, certificate }).toEqual({
      statistics: before.statistics,
      certificate: before.certificate,
    });
    await publish(id);
    expect(membersOf(await pairs())).toEqual(['chloe denis']);
  });

  test('P9 who was left out stood in the proof all the same, and no document knows them any more', async () => {
    const { ports, dryRun, round } = await aRoundWorld({ people: { ...mutual, emma: {} } });
    const { id } = await dryRun();
    const [gone] = await readLeftOut(ports, contosoTenant, await round(id));
    const kept = async () => keptOf(ports, await round(id));
    expect(gone).toBeDefined();
    expect(await kept()).toContain(gone!.id);
    await makeForgetInRound(ports)({ tenant: contosoTenant, round: id, person: gone!.id, now: monday });
    expect(await kept()).not.toContain(gone!.id);
  });

  test('P9 what a round from before there were proofs knew is erased too', async () => {
    const { ports, dryRun, round } = await aRoundWorld();
    const { id } = await dryRun();
    const before = await round(id);
    const name = `${before.document}-output`;
    const pairs = await readRoundPairs(ports, contosoTenant, before);
    await ports.documents.write(contosoTenant, name, { pairs });
    await makeForgetInRound(ports)({
      ...{ tenant: contosoTenant, round: id },
      ...{ person: person('blaise'), now: monday },
    });
    expect(await keptOf(ports, before)).not.toContain('blaise');
  });

  test('P9 a round whose documents are gone stays without them', async () => {
    const { ports, dryRun, round } = await aRoundWorld();
    const old = await dryRun('one');
    await dryRun('two');
    const { document } = await round(old.id);
    await makeForgetInRound(ports)({
      ...{ tenant: contosoTenant, round: old.id },
      ...{ person: person('blaise'), now: monday },
    });
    expect(await ports.documents.read(contosoTenant, `${document}-output`)).toBeUndefined();
  });
});
