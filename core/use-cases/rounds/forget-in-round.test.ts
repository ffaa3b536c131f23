import { aRoundWorld, membersOf, mutual } from '#test/builders/a-round-world.ts';
import { contosoTenant, monday, person } from '#test/builders/named.ts';
import { makeForgetInRound } from './forget-in-round.ts';

describe('being forgotten by a round', () => {
  test('P9 what went in is erased, names go, totals stay, and nobody is paired with who is gone', async () => {
    const { ports, dryRun, publish, round, pairs } = await aRoundWorld();
    const { id } = await dryRun();
    const before = await round(id);
    const output = () => ports.documents.read(contosoTenant, `${before.document}-output`);
    expect(await output()).toMatchObject({
      certificate: before.certificate,
      proof: { claimScale: expect.any(Number) },
    });
    const forget = makeForgetInRound(ports);
    const blaise = { tenant: contosoTenant, round: id, person: person('blaise'), now: monday };
    await forget(blaise);
    await forget(blaise);
    expect(await ports.documents.read(contosoTenant, `${before.document}-input`)).toBeUndefined();
    expect(JSON.stringify(await output())).not.toContain('blaise');
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
    const { document, leftOut } = await round(id);
    const [gone] = leftOut;
    const kept = async () =>
      JSON.stringify([
        await ports.documents.read(contosoTenant, `${document}-input`),
        await ports.documents.read(contosoTenant, `${document}-output`),
        await round(id),
      ]);
    expect(gone).toBeDefined();
    expect(await kept()).toContain(gone!.id);
    await makeForgetInRound(ports)({ tenant: contosoTenant, round: id, person: gone!.id, now: monday });
    expect(await kept()).not.toContain(gone!.id);
  });

  test('P9 what a round from before there were proofs knew is erased too', async () => {
    const { ports, dryRun, round } = await aRoundWorld();
    const { id } = await dryRun();
    const name = `${(await round(id)).document}-output`;
    const { pairs } = (await ports.documents.read(contosoTenant, name)) as { pairs: unknown };
    await ports.documents.write(contosoTenant, name, { pairs });
    await makeForgetInRound(ports)({
      ...{ tenant: contosoTenant, round: id },
      ...{ person: person('blaise'), now: monday },
    });
    expect(JSON.stringify(await ports.documents.read(contosoTenant, name))).not.toContain('blaise');
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
