import { aRoundWorld, membersOf } from '#test/builders/a-round-world.ts';
import { contosoTenant, monday, person } from '#test/builders/named.ts';
import { makeForgetInRound } from './forget-in-round.ts';

describe('being forgotten by a round', () => {
  test('P9 what went in is erased, names go, totals stay, and nobody is paired with who is gone', async () => {
    const { ports, dryRun, publish, round, pairs } = await aRoundWorld();
    const { id } = await dryRun();
    const before = await round(id);
    const forget = makeForgetInRound(ports);
    const blaise = { tenant: contosoTenant, round: id, person: person('blaise'), now: monday };
    await forget(blaise);
    await forget(blaise);
    expect(await ports.documents.read(contosoTenant, `${before.document}-input`)).toBeUndefined();
    expect(
      JSON.stringify(await ports.documents.read(contosoTenant, `${before.document}-output`)),
    ).not.toContain('blaise');
    expect((await round(id)).statistics).toEqual(before.statistics);
    await publish(id);
    expect(membersOf(await pairs())).toEqual(['chloe denis']);
  });
});
