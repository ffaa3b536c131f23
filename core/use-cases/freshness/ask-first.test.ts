import { aRoundWorld, by, must, mutual } from '#test/builders/a-round-world.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { keepIn } from '#test/builders/keep.ts';
import { contosoTenant, monday, person, theProgramme } from '#test/builders/named.ts';
import { conversationWith } from '#test/fakes/fake-bot-gateway.ts';
import { emptyPostbox, reachableAt } from '../../messages/postbox.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import { addDays } from '../../shared/instant.ts';
import { makePause } from '../enrolments/change-my-enrolment.ts';
import { makeReadProgramme } from '../programmes/read-programme.ts';
import { makeStartRound } from '../rounds/start-round.ts';
import { makeAskFirst } from './ask-first.ts';
import { makeSayStillIn } from './say-still-in.ts';

type World = Awaited<ReturnType<typeof aRoundWorld>>;

const names = ['ada', 'blaise', 'chloe', 'denis'];
const closesAt = addDays(monday, 7);

const aWorld = async (): Promise<World> => {
  const world = await aRoundWorld({ people: mutual });
  for (const name of names) {
    const state = {
      ...reachableAt(emptyPostbox(person(name)), conversationWith(person(name))),
      welcomed: true,
    };
    await world.ports.aggregates.postbox.commit({
      tenant: contosoTenant,
      id: name,
      state,
      basedOn: undefined,
    });
  }
  return world;
};
const askFirst = ({ ports }: World, key = 'k', now = monday) => makeAskFirst(ports)({ ...by, now, key });
const sayIn = async ({ ports }: World, name: string, now = monday) => {
  const actor = anActor({ personId: person(name) });
  must(await makeSayStillIn(ports)({ actor, now, programme: theProgramme }));
};
const statesIn = ({ bot }: World, name: string) =>
  bot.chatOf(person(name)).map(({ card }) => (card.kind === 'still-in' ? card.state : card.kind));
const questionOf = async (world: World, name: string) => (await world.enrolmentOf(name))?.question?.state;

describe('asking before a round', () => {
  test('M9 everybody free is asked, reminded once, and the round goes without the silent', async () => {
    const world = await aWorld();
    must(await askFirst(world));
    await world.runDue(monday);
    for (const name of names) expect(statesIn(world, name)).toEqual(['open']);
    await sayIn(world, 'ada');
    await sayIn(world, 'blaise');
    await world.runDue(addDays(monday, 3));
    expect(statesIn(world, 'ada')).toEqual(['answered']);
    expect(statesIn(world, 'chloe')).toHaveLength(2);
    await world.runDue(closesAt);
    await world.runDue(addDays(closesAt, 1));
    expect(statesIn(world, 'chloe').at(-1)).toBe('silent');
    const { id } = await world.dryRun('r', addDays(closesAt, 1));
    await world.publish(id, addDays(closesAt, 1));
    expect((await world.pairs()).map(({ members }) => [...members].sort())).toEqual([['ada', 'blaise']]);
    expect((await world.enrolmentOf('chloe'))?.leftOutTimes).toBe(0);
  });

  test('M9 a late answer counts for the next round', async () => {
    const world = await aWorld();
    must(await askFirst(world));
    await world.runDue(monday);
    await world.runDue(closesAt);
    for (const name of names) await sayIn(world, name, addDays(closesAt, 1));
    const { statistics } = await world.dryRun('r', addDays(closesAt, 1));
    expect(statistics?.coverage).toBe(1);
  });

  test('M9 nobody on leave is asked, and it closes during nobody’s leave', async () => {
    const world = await aWorld();
    world.directory.add({ id: person('ada'), away: { start: monday, end: addDays(monday, 2) } });
    const chloe = (await world.personCalled('chloe'))?.profile;
    const id = person('chloe');
    const known = await world.ports.aggregates.person.find(contosoTenant, id);
    if (chloe === undefined || known === undefined) throw new Error('No Chloe.');
    const state = { ...known.state, profile: { ...chloe, travellingUntil: addDays(monday, 1) } };
    await world.ports.aggregates.person.commit({ tenant: contosoTenant, id, state, basedOn: known.version });
    must(await askFirst(world));
    await world.runDue(monday);
    expect([await questionOf(world, 'ada'), await questionOf(world, 'chloe')]).toEqual([
      undefined,
      undefined,
    ]);
    world.directory.add({
      id: person('blaise'),
      away: { start: addDays(monday, 5), end: addDays(monday, 12) },
    });
    await world.runDue(closesAt);
    expect(await questionOf(world, 'blaise')).toBeUndefined();
    expect(await questionOf(world, 'denis')).toBe('silent');
  });

  test('M9 whoever could not be told is not silent', async () => {
    const world = await aWorld();
    world.bot.block(person('denis'));
    must(await askFirst(world));
    await world.runDue(monday);
    await world.runDue(closesAt);
    expect(await questionOf(world, 'denis')).toBeUndefined();
    expect(await questionOf(world, 'ada')).toBe('silent');
  });

  test('M9 a pause answers, and while people are asked there is no dry run', async () => {
    const world = await aWorld();
    must(await askFirst(world));
    await world.runDue(monday);
    const actor = anActor({ personId: person('ada') });
    must(
      await makePause(world.ports)({
        actor,
        now: monday,
        programme: theProgramme,
        until: addDays(monday, 5),
      }),
    );
    expect(await questionOf(world, 'ada')).toBe('answered');
    expect(await makeStartRound(world.ports)({ ...by, key: 'r' })).toEqual({
      ok: false,
      refusal: { kind: 'freshness-open' },
    });
  });

  test('D3 M9 asked twice under one key is asked and recorded once; another waits', async () => {
    const world = await aWorld();
    must(await askFirst(world));
    must(await askFirst(world, 'k', addDays(monday, 1)));
    expect((await askFirst(world, 'other')).ok).toBe(false);
    const ref = { tenant: contosoTenant, kind: 'programme' as const, id: theProgramme };
    const { rows } = await world.ports.audit.page(ref, undefined);
    expect(rows.filter(({ act }) => act === 'freshness-asked')).toHaveLength(1);
    const stranger = { ...by, actor: anActor({ personId: person('ada') }), key: 'k' };
    expect(await makeAskFirst(world.ports)(stranger)).toMatchObject({ refusal: { kind: 'not-allowed' } });
  });

  test('X2 M9 the coordinator reads how many have answered, from five on, and nothing else', async () => {
    const world = await aWorld();
    const people = [...names, 'emma', 'farid', 'gina'];
    for (const name of people.slice(4)) {
      const known = await world.ports.aggregates.enrolment.find(
        contosoTenant,
        enrolmentId(theProgramme, person('ada')),
      );
      if (known === undefined) throw new Error('No Ada.');
      await keepIn(world.ports)({ kind: 'enrolment', state: { ...known.state, person: person(name) } });
    }
    must(await askFirst(world));
    await world.runDue(monday);
    const seen = async () => must(await makeReadProgramme(world.ports)(by)).freshness;
    for (const name of people.slice(0, 4)) await sayIn(world, name);
    expect(await seen()).toEqual({ isOpen: true, closesAt, answers: undefined, isAll: true });
    await sayIn(world, 'emma');
    expect(await seen()).toEqual({ isOpen: true, closesAt, answers: 5, isAll: true });
  });
});
