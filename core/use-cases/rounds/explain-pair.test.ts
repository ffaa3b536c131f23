import { aProgramme } from '#test/builders/a-programme.ts';
import { aRoundWorld, by, must, mutual } from '#test/builders/a-round-world.ts';
import { contosoTenant, monday, person } from '#test/builders/named.ts';
import type { RoundId } from '../../shared/ids.ts';
import { makeExplainPair } from './explain-pair.ts';
import { makeForgetInRound } from './forget-in-round.ts';
import { readRoundPairs } from './round-documents.ts';
import { makeStartRound } from './start-round.ts';

type World = Awaited<ReturnType<typeof aRoundWorld>>;

const ask = ({ ports }: World, round: RoundId, one: string, other: string) =>
  makeExplainPair(ports)({ ...by, round, two: [person(one), person(other)] });

const kindOf = async (world: World, round: RoundId, names: string): Promise<string> => {
  const [one = '', other = ''] = names.split(' ');
  return must(await ask(world, round, one, other)).answer.kind;
};

const notFound = { ok: false, refusal: { kind: 'not-found' } };

describe('asking why two are not a pair', () => {
  test('M6 a pair, what a pair would cost the others, and what is not available', async () => {
    const world = await aRoundWorld({
      people: { ...mutual, emma: { enrolment: { pausedUntil: '2027-01-01T00:00:00Z' as never } } },
    });
    const { id } = await world.dryRun();
    expect(await kindOf(world, id, 'ada blaise')).toBe('paired');
    expect(await kindOf(world, id, 'ada chloe')).toBe('fewer-learners');
    expect(await kindOf(world, id, 'ada emma')).toBe('not-available');
  });

  test('M7 of a draw it says that the lot fell otherwise, and what bars two as ever', async () => {
    const programme = aProgramme({ design: { way: 'hat' } });
    const people = { ...mutual, emma: { enrolment: { pausedUntil: '2027-01-01T00:00:00Z' as never } } };
    const world = await aRoundWorld({ programme, people });
    const { id } = await world.dryRun();
    const kinds = await Promise.all(
      ['blaise', 'chloe', 'denis'].map((one) => kindOf(world, id, `ada ${one}`)),
    );
    expect(kinds.sort()).toEqual(['lot', 'lot', 'paired']);
    expect(await kindOf(world, id, 'ada emma')).toBe('not-available');
  });

  test('M6 a published round is told as it was computed', async () => {
    const world = await aRoundWorld();
    const { id } = await world.dryRun();
    const before = await ask(world, id, 'ada', 'chloe');
    await world.publish(id);
    expect(await ask(world, id, 'ada', 'chloe')).toEqual(before);
  });

  test('who is not in the round, and oneself, is not found', async () => {
    const world = await aRoundWorld();
    const { id } = await world.dryRun();
    expect(await ask(world, id, 'ada', 'zoe')).toEqual(notFound);
    expect(await ask(world, id, 'ada', 'ada')).toEqual(notFound);
  });

  test('M12 a round from before there were proofs says that they could be a pair', async () => {
    const world = await aRoundWorld();
    const { id } = await world.dryRun();
    const round = await world.round(id);
    const pairs = await readRoundPairs(world.ports, contosoTenant, round);
    await world.ports.documents.write(contosoTenant, `${round.document}-output`, { pairs });
    expect(await kindOf(world, id, 'ada chloe')).toBe('possible');
    expect(await kindOf(world, id, 'ada blaise')).toBe('paired');
  });

  test('P9 once somebody is forgotten only the pairs are told, and nothing of who is gone', async () => {
    const world = await aRoundWorld();
    const { id } = await world.dryRun();
    const gone = { round: id, person: person('blaise'), now: monday };
    await makeForgetInRound(world.ports)({ tenant: contosoTenant, ...gone });
    expect(await kindOf(world, id, 'chloe denis')).toBe('paired');
    expect(await kindOf(world, id, 'ada chloe')).toBe('not-kept');
    expect(await ask(world, id, 'ada', 'blaise')).toEqual(notFound);
  });

  test('a round that is not computed yet, or was put away, has nothing to tell', async () => {
    const world = await aRoundWorld();
    const { id } = must(await makeStartRound(world.ports)({ ...by, key: 'k' }));
    const notReady = { ok: false, refusal: { kind: 'round-not-ready' } };
    expect(await ask(world, id, 'ada', 'blaise')).toEqual(notReady);
    const old = await world.dryRun('k');
    await world.dryRun('newer');
    expect(await ask(world, old.id, 'ada', 'blaise')).toEqual(notReady);
  });
});
