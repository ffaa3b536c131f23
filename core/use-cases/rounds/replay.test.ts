import fc from 'fast-check';
import { makeMatcher } from '#api/adapters/matching/make-matcher.ts';
import { aRoundWorld, mutual } from '#test/builders/a-round-world.ts';
import { aCandidate, aProblem } from '#test/builders/a-candidate.ts';
import { aProgramme } from '#test/builders/a-programme.ts';
import { contosoTenant, monday, person } from '#test/builders/named.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Round } from '../../programme/round.ts';
import { makeForgetInRound } from './forget-in-round.ts';
import { readLeftOut, readRoundInput, readRoundPairs } from './round-documents.ts';
import { storedProblem } from './stored-problem.ts';

const inOrder = (groups: readonly { members: readonly string[]; score: number }[]): string[] =>
  groups.map(({ members, score }) => `${[...members].sort().join(' ')} ${score}`).sort();

/** What comes out today of what went in then. */
const replayed = async (ports: Ports, round: Round) => {
  const problem = storedProblem(await readRoundInput(ports, contosoTenant, round));
  const { pairs, trios, leftOut } = await makeMatcher().assign(problem, {
    onProgress: () => undefined,
    isCancelled: () => false,
  });
  return { groups: inOrder([...pairs, ...trios]), leftOut: leftOut.map(({ id }) => id).sort() };
};

const kept = async (ports: Ports, round: Round) => ({
  groups: inOrder(await readRoundPairs(ports, contosoTenant, round)),
  leftOut: (await readLeftOut(ports, contosoTenant, round)).map(({ id }) => id).sort(),
});

const skills = fc.uniqueArray(fc.constantFrom('sql', 'coaching', 'excel', 'python'), { minLength: 1 });
const company = fc.array(fc.record({ teaches: skills, wants: skills, acceptsTrio: fc.boolean() }), {
  minLength: 2,
  maxLength: 12,
});

describe('a published round', () => {
  test('M12 computed again from what went in it comes out as it was published', async () => {
    await fc.assert(
      fc.asyncProperty(company, fc.constantFrom('optimised', 'hat'), async (people, way) => {
        const named = Object.fromEntries(people.map((said, index) => [`person-${index}`, said]));
        const { ports, dryRun, publish, round } = await aRoundWorld({
          people: named,
          programme: aProgramme({ design: { way } }),
        });
        const { id } = await dryRun();
        const before = await kept(ports, await round(id));
        await publish(id);
        expect(await kept(ports, await round(id))).toEqual(before);
        expect(await replayed(ports, await round(id))).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  test('M7 M12 its way of pairing and what people picked are part of what went in', () => {
    const problem = {
      ...aProblem([
        { ...aCandidate({ id: person('ada') }), picks: { [person('blaise')]: 'yes' as const } },
        aCandidate({ id: person('blaise') }),
      ]),
      way: 'choice' as const,
    };
    const stored = storedProblem(JSON.parse(JSON.stringify(problem)));
    expect(stored).toMatchObject({ way: 'choice', people: [{ picks: { blaise: 'yes' } }, {}] });
    expect(stored.people[1]).not.toHaveProperty('picks');
  });

  test('M12 whatever people change afterwards changes nothing of it', async () => {
    const { ports, dryRun, publish, round, personCalled } = await aRoundWorld();
    const { id } = await dryRun();
    await publish(id);
    const before = await kept(ports, await round(id));
    const { version } = (await ports.aggregates.person.find(contosoTenant, 'ada'))!;
    const state = { ...(await personCalled('ada'))!, managers: [person('blaise')] };
    await ports.aggregates.person.commit({ tenant: contosoTenant, id: 'ada', state, basedOn: version });
    expect(await replayed(ports, await round(id))).toEqual(before);
  });

  test('P9 is not replayable once somebody in it is forgotten; the others’ pairs stay', async () => {
    const { ports, dryRun, publish, round } = await aRoundWorld({ people: mutual });
    const { id } = await dryRun();
    await publish(id);
    await makeForgetInRound(ports)({ tenant: contosoTenant, round: id, person: person('ada'), now: monday });
    expect(await readRoundInput(ports, contosoTenant, await round(id))).toBeUndefined();
    expect((await kept(ports, await round(id))).groups).toEqual(
      expect.arrayContaining([expect.stringMatching(/^chloe denis /)]),
    );
  });
});
