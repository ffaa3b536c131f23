import { aCompanyOfParticipants } from '#test/builders/a-company-of-participants.ts';
import type { ParticipantSaid } from '#test/builders/a-participant.ts';
import { aCoordinator, anActor } from '#test/builders/an-actor.ts';
import { contosoTenant, monday, person, theProgramme } from '#test/builders/named.ts';
import { aParticipant } from '#test/builders/a-participant.ts';
import { asId, type PairId } from '../../shared/ids.ts';
import { addDays, addHours } from '../../shared/instant.ts';
import { updateAggregate } from '../change-aggregate.ts';
import { makeCountInsights } from './count-insights.ts';
import { makeReadBoard } from './read-board.ts';
import { makeReadMyChance } from './read-my-chance.ts';

const now = addDays(monday, 1);

type Said = NonNullable<Parameters<typeof aCompanyOfParticipants>[0]>['people'][string];

const group = (name: string, size: number, said: Said): [string, Said][] =>
  Array.from({ length: size }, (_, index) => [`${name}${index}`, said]);

/** Twelve want SQL, six teach it; what else they say, twelve and six say too. */
const aWorld = async (more: [string, Said][] = []) => {
  const world = await aCompanyOfParticipants({
    people: Object.fromEntries([
      ...group('learner', 12, { teaches: ['excel'], wants: ['sql'] }),
      ...group('teacher', 6, { teaches: ['sql'], wants: ['negotiation'] }),
      ...more,
    ]),
  });
  const { ports } = world;
  const count = () => makeCountInsights(ports)({ tenant: contosoTenant, programme: theProgramme, now });
  const asked = { now, programme: theProgramme, cursor: undefined };
  const board = (actor = anActor({ personId: person('learner0') }), cursor?: string) =>
    makeReadBoard(ports)({ ...asked, actor, cursor });
  const chance = (name: string) =>
    makeReadMyChance(ports)({ ...asked, actor: anActor({ personId: person(name) }) });
  return { ...world, count, board, chance };
};

const sql = { thing: { kind: 'skill', id: 'sql' }, wanted: 12, taught: 6 };

describe('the exchange board of a programme', () => {
  test('L9 is the same for whoever takes part and for its coordinator', async () => {
    const { count, board } = await aWorld();
    await count();
    const mine = await board();
    expect(mine).toMatchObject({ value: { takenAt: now, next: undefined } });
    expect(mine.ok && mine.value.rows).toContainEqual(sql);
    expect(await board(aCoordinator({ personId: person('coordinator') }))).toEqual(mine);
  });

  test('X2 is not found by anybody else', async () => {
    const { board, chance } = await aWorld();
    const missing = { ok: false, refusal: { kind: 'not-found' } };
    expect(await board(anActor({ personId: person('stranger') }))).toEqual(missing);
    expect(await board(aCoordinator({ personId: person('stranger') }))).toEqual(missing);
    expect(await chance('stranger')).toEqual(missing);
  });

  test('L9 counts who waits: nobody in a pair, on pause, or gone', async () => {
    const { count, board } = await aWorld([
      ...group('paired', 5, { wants: ['sql'], enrolment: { currentPair: asId<PairId>('pair') } }),
      ...group('paused', 5, { wants: ['sql'], enrolment: { pausedUntil: addDays(now, 9) } }),
      ...group('gone', 5, { wants: ['sql'], departedAt: monday }),
    ]);
    await count();
    const mine = await board();
    expect(mine.ok && mine.value.rows).toContainEqual(sql);
  });

  test('L9 is counted anew after a profile has changed', async () => {
    const { ports, runDue, count, board } = await aWorld();
    await count();
    await runDue(addHours(now, 48));
    for (let index = 0; index < 6; index += 1) {
      const id = person(`learner${index}`);
      const { profile } = aParticipant({ id, teaches: ['excel', 'python'], wants: ['sql'] });
      const update = (known = aParticipant({ id })) => ({ ...known, profile });
      const at = addHours(now, 49);
      await updateAggregate(ports, { kind: 'person', tenant: contosoTenant, id, now: at, update });
    }
    await runDue(addHours(now, 49));
    await runDue(addHours(now, 96));
    const mine = await board();
    expect(mine.ok && mine.value.rows).toContainEqual({
      thing: { kind: 'skill', id: 'python' },
      wanted: undefined,
      taught: 6,
    });
  });

  test('a long board comes in pages, and a made-up cursor is none', async () => {
    const skills = 'python excel coaching negotiation public-speaking java'.split(' ');
    const pairs = skills.flatMap((skill, at) => {
      const said: ParticipantSaid = { teaches: [skill], wants: [`custom:${skill}`] };
      return group(`more${at}-`, 5, said);
    });
    const { count, board } = await aWorld(pairs);
    await count();
    const first = await board();
    expect(first).toMatchObject({ value: { next: '10' } });
    const second = await board(undefined, '10');
    const rows = [first, second].flatMap((page) => (page.ok ? page.value.rows : []));
    expect(new Set(rows.map(({ thing }) => thing.id)).size).toBe(rows.length);
    await expect(board(undefined, '-1')).rejects.toThrow('cursor');
  });
});

describe('my chance', () => {
  test('L9 follows from the board and my own profile', async () => {
    const { count, chance } = await aWorld();
    expect(await chance('learner0')).toEqual({ ok: true, value: { now, chance: undefined } });
    await count();
    expect(await chance('learner0')).toMatchObject({
      value: { chance: { band: 'likely', scarce: { id: 'sql' }, help: { id: 'negotiation' } } },
    });
    expect(await chance('teacher0')).toMatchObject({ value: { chance: { band: 'hard' } } });
  });
});
