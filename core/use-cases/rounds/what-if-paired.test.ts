import { aRoundWorld, by, must, mutual } from '#test/builders/a-round-world.ts';
import type { CompanySaid } from '#test/builders/a-company-of-participants.ts';
import { person } from '#test/builders/named.ts';
import type { RoundId } from '../../shared/ids.ts';
import { makeForgetInRound } from './forget-in-round.ts';
import { makeWhatIfPaired } from './what-if-paired.ts';

const withAThird: CompanySaid['people'] = {
  ada: { teaches: ['sql'], wants: ['leadership'] },
  blaise: { teaches: ['python'], wants: ['excel'] },
  chloe: { teaches: ['writing'], wants: ['leadership'] },
  denis: { teaches: ['python'], wants: ['python'], acceptsTrio: true },
  emma: { teaches: ['python'], wants: ['leadership'], acceptsTrio: true },
  farah: { teaches: ['sql'], wants: ['excel'] },
  gina: { teaches: ['leadership'], wants: ['excel'], acceptsTrio: true },
  hugo: { teaches: ['sql'], wants: ['sql'], acceptsTrio: true },
  ines: { teaches: ['writing'], wants: ['leadership'] },
};

type World = Awaited<ReturnType<typeof aRoundWorld>>;

const ask = async ({ ports }: World, round: RoundId, names: string) => {
  const [one = '', other = ''] = names.split(' ');
  return must(await makeWhatIfPaired(ports)({ ...by, round, two: [person(one), person(other)] })).answer;
};

describe('asking what would be if two were a pair', () => {
  test('M6 is answered exactly, with who would meet whom instead, and changes nothing', async () => {
    const world = await aRoundWorld();
    const { id } = await world.dryRun();
    const before = await world.coordinatorsPairs(id);
    const answer = await ask(world, id, 'ada chloe');
    expect(answer).toMatchObject({ kind: 'instead', placed: 0, learners: 4, leftOver: [] });
    const instead = answer.kind === 'instead' ? answer.instead.map((pair) => pair.toSorted()) : [];
    expect(instead.toSorted()).toEqual([
      ['ada', 'chloe'],
      ['blaise', 'denis'],
    ]);
    expect(await world.coordinatorsPairs(id)).toEqual(before);
  });

  test('M6 M5 where the round has a third, no pair it has already is told as another', async () => {
    const world = await aRoundWorld({ people: withAThird });
    const { id } = await world.dryRun();
    const { rows } = await world.coordinatorsPairs(id);
    const known = rows.map(({ members }) => members.map((one) => String(one.id)).toSorted());
    expect(known).toContainEqual(['ada', 'chloe']);
    expect(await ask(world, id, 'gina ines')).toMatchObject({ instead: [['gina', 'ines']] });
  });

  test('M6 P6 of two who may not be a pair nothing is told', async () => {
    const world = await aRoundWorld({
      people: { ...mutual, emma: { enrolment: { pausedUntil: '2027-01-01T00:00:00Z' as never } } },
    });
    const { id } = await world.dryRun();
    expect(await ask(world, id, 'ada emma')).toEqual({ kind: 'none' });
  });

  test('who is not in the round, and oneself, is not found', async () => {
    const world = await aRoundWorld();
    const { id } = await world.dryRun();
    for (const other of ['zoe', 'ada']) {
      const two = [person('ada'), person(other)] as const;
      const asked = await makeWhatIfPaired(world.ports)({ ...by, round: id, two });
      expect(asked).toEqual({ ok: false, refusal: { kind: 'not-found' } });
    }
  });

  test('P9 once somebody is forgotten there is nothing to work from', async () => {
    const world = await aRoundWorld();
    const { id } = await world.dryRun();
    const { ports } = world;
    await makeForgetInRound(ports)({
      tenant: by.actor.tenantId,
      round: id,
      person: person('blaise'),
      now: by.now,
    });
    expect(await ask(world, id, 'ada chloe')).toEqual({ kind: 'none' });
  });
});
