import { aDraft, aProgramme } from '#test/builders/a-programme.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { anEnrolment, anInvitation } from '#test/builders/an-enrolment.ts';
import { keepIn } from '#test/builders/keep.ts';
import { ada, blaise, contosoTenant, monday, person, theProgramme } from '#test/builders/named.ts';
import { inMemoryPorts } from '#test/fakes/in-memory-ports.ts';
import { emptyPostbox, unreachable } from '../../messages/postbox.ts';
import { nominationId } from '../../nominations/nomination.ts';
import { addDays } from '../../shared/instant.ts';
import { makeReadMe } from '../people/read-me.ts';
import { makeNominateReport } from './nominate-report.ts';
import { makeReadTeam } from './read-team.ts';

const boss = person('boss');
const manager = anActor({ personId: boss });
const nomination = {
  actor: manager,
  now: monday,
  programme: theProgramme,
  employee: ada,
  why: 'Ada would shine.',
};

const aWorld = async (programme = aProgramme()) => {
  const world = inMemoryPorts();
  world.directory.add(
    { id: boss, displayName: 'Bea Boss' },
    { id: ada, displayName: 'Ada', jobTitle: 'Analyst', manager: boss },
    { id: blaise, displayName: 'Blaise' },
    { id: person('gone'), manager: boss, accountEnabled: false },
  );
  const keep = keepIn(world.ports);
  await keep({ kind: 'programme', state: programme });
  return { ...world, keep };
};

describe('nominating', () => {
  test('N1 the employee reads who and why, and decides; the manager reads when it was sent', async () => {
    const { ports } = await aWorld();
    const result = await makeNominateReport(ports)(nomination);
    expect(result).toEqual({
      ok: true,
      value: {
        now: monday,
        team: [
          { id: ada, name: 'Ada', jobTitle: 'Analyst', sent: [{ programme: theProgramme, at: monday }] },
        ],
        programmes: [
          { id: theProgramme, name: { en: 'Learning together', fr: 'Apprendre ensemble' }, hours: 6 },
        ],
      },
    });
    const me = await makeReadMe(ports)({ actor: anActor({ personId: ada }), now: monday });
    expect(me).toMatchObject({
      ok: true,
      value: {
        programmes: [{ enrolment: 'none', nominatedBy: { name: 'Bea Boss', why: 'Ada would shine.' } }],
      },
    });
  });

  test('N1 once per person and programme: the second time changes nothing', async () => {
    const { ports } = await aWorld();
    const nominate = makeNominateReport(ports);
    await nominate(nomination);
    const again = await nominate({ ...nomination, why: 'Once more.', now: addDays(monday, 2) });
    expect(again).toMatchObject({ ok: true, value: { team: [{ sent: [{ at: monday }] }] } });
    const stored = await ports.aggregates.nomination.find(
      contosoTenant,
      nominationId(theProgramme, boss, ada),
    );
    expect(stored?.state.why).toBe('Ada would shine.');
  });

  test('N2 whatever the employee is to the programme, the answer and what is sent are the same', async () => {
    const states = [
      undefined,
      anInvitation({ person: ada }),
      anEnrolment({ person: ada }),
      anEnrolment({ person: ada, status: 'left' }),
      'unreachable' as const,
    ];
    const seen = await Promise.all(
      states.map(async (state) => {
        const { ports, keep } = await aWorld();
        if (state === 'unreachable') {
          await keep({ kind: 'postbox', state: unreachable(emptyPostbox(ada), 'blocked', monday) });
        } else if (state !== undefined) await keep({ kind: 'enrolment', state });
        const result = await makeNominateReport(ports)(nomination);
        const ref = {
          tenant: contosoTenant,
          kind: 'nomination' as const,
          id: nominationId(theProgramme, boss, ada),
        };
        return JSON.stringify([result, await ports.outbox.pending(ref, monday)]);
      }),
    );
    expect(new Set(seen).size).toBe(1);
  });

  test.each([
    ['somebody of another team', blaise],
    ['somebody whose account is closed', person('gone')],
    ['oneself', boss],
    ['nobody known', person('nobody')],
  ])('N1 %s cannot be nominated, and nothing is written', async (_, employee) => {
    const { ports } = await aWorld();
    const result = await makeNominateReport(ports)({ ...nomination, employee });
    expect(result).toEqual({ ok: false, refusal: { kind: 'not-your-report' } });
    const id = nominationId(theProgramme, boss, employee);
    expect(await ports.aggregates.nomination.find(contosoTenant, id)).toBeUndefined();
  });

  test.each([
    ['a draft', aDraft(), 'not-found'],
    ['a closed one', aProgramme({ status: 'closed' }), 'programme-not-open'],
  ])('N1 not for %s', async (_, programme, kind) => {
    const { ports } = await aWorld(programme);
    expect(await makeNominateReport(ports)(nomination)).toEqual({ ok: false, refusal: { kind } });
    expect(await makeReadTeam(ports)(nomination)).toMatchObject({ ok: true, value: { programmes: [] } });
  });

  test('N1 a former manager loses sight at once, the new one sees nothing of it', async () => {
    const { ports, directory } = await aWorld();
    await makeNominateReport(ports)(nomination);
    directory.add({ id: ada, displayName: 'Ada', manager: blaise });
    expect(await makeReadTeam(ports)(nomination)).toMatchObject({ ok: true, value: { team: [] } });
    const next = await makeReadTeam(ports)({ actor: anActor({ personId: blaise }), now: monday });
    expect(next).toMatchObject({ ok: true, value: { team: [{ id: ada, sent: [] }] } });
  });
});
