import { aMeetingPair, anActivePair, aPair, aRevealedPair } from '#test/builders/a-pair.ts';
import { aParticipant } from '#test/builders/a-participant.ts';
import { aDraft, aProgramme, aRunningProgramme } from '#test/builders/a-programme.ts';
import { aCoordinator, anActor } from '#test/builders/an-actor.ts';
import { anEnrolment, anInvitation } from '#test/builders/an-enrolment.ts';
import { keepIn } from '#test/builders/keep.ts';
import { ada, blaise, chloe, contosoTenant, monday, person, theProgramme } from '#test/builders/named.ts';
import { inMemoryPorts } from '#test/fakes/in-memory-ports.ts';
import type { Pair } from '../../pairs/pair.ts';
import { addDays } from '../../shared/instant.ts';
import { makeReadInvitation } from '../programmes/read-invitation.ts';
import { makeReadMe } from './read-me.ts';

const by = { actor: anActor(), now: monday };
const boss = person('boss');
const nomination = {
  id: 'n1' as never,
  programme: theProgramme,
  manager: boss,
  employee: ada,
  why: 'You would shine.',
  sentAt: monday,
};

const aWorld = () => {
  const world = inMemoryPorts();
  world.directory.add(
    { id: ada, displayName: 'Ada' },
    { id: blaise, displayName: 'Blaise' },
    { id: boss, displayName: 'Bea' },
  );
  const me = async (who = by) => {
    const result = await makeReadMe(world.ports)(who);
    if (!result.ok) throw new Error(result.refusal.kind);
    return result.value;
  };
  return { ...world, keep: keepIn(world.ports), me };
};

describe('where I stand', () => {
  test('X6 somebody seen for the first time is greeted, and nothing is written', async () => {
    const { ports, me } = aWorld();
    expect(await me()).toEqual({
      now: monday,
      person: { id: ada, displayName: 'Person ada', locale: 'en' },
      mayCoordinate: false,
      coordinates: [],
      hasProfile: false,
      programmes: [],
      pairs: [],
    });
    expect(await ports.aggregates.person.find(contosoTenant, ada)).toBeUndefined();
  });

  test('the language is the one I chose', async () => {
    const { me, keep } = aWorld();
    await keep({ kind: 'person', state: aParticipant({ locale: 'fr' }) });
    expect(await me()).toMatchObject({ hasProfile: true, person: { locale: 'fr' } });
  });

  test.each<[string, Pair, 1 | 2 | 3]>([
    ['while somebody is being found', aPair(), 1],
    ['while an answer is asked', aRevealedPair(), 1],
    ['while the two work together', anActivePair(), 2],
    [
      'when they look back',
      { ...anActivePair(), stage: { status: 'active', since: monday, closingAskedAt: monday } },
      3,
    ],
    [
      'when it is over and I have not looked back',
      { ...aMeetingPair(), stage: { status: 'ended', how: 'completed', at: monday, reason: undefined } },
      3,
    ],
    [
      'when it is over and I have looked back',
      {
        ...aMeetingPair(),
        closedBy: [ada],
        stage: { status: 'ended', how: 'completed', at: monday, reason: undefined },
      },
      1,
    ],
  ])('of the three steps, %s', async (_, pair, step) => {
    const { me, keep } = aWorld();
    const currentPair = pair.stage.status === 'ended' ? undefined : pair.id;
    await keep(
      { kind: 'programme', state: aRunningProgramme() },
      { kind: 'pair', state: pair },
      { kind: 'enrolment', state: anEnrolment({ briefedAt: monday, currentPair }) },
    );
    const { programmes, pairs } = await me();
    expect(programmes).toMatchObject([
      {
        id: theProgramme,
        enrolment: 'enrolled',
        briefed: true,
        step,
        pair: currentPair,
        nextRoundAt: addDays(monday, 7),
      },
    ]);
    expect(pairs.map(({ id }) => id)).toEqual([pair.id]);
  });

  test('I2 I3 nobody is named before the reveal, and what lapsed is gone', async () => {
    const { me, keep } = aWorld();
    const lapsed: Pair = {
      ...aRevealedPair({ members: [ada, chloe] }),
      stage: { status: 'ended', how: 'lapsed', at: monday, reason: undefined },
    };
    await keep(
      { kind: 'programme', state: aRunningProgramme() },
      { kind: 'pair', state: aPair() },
      { kind: 'pair', state: lapsed },
    );
    const { pairs } = await me();
    expect(pairs).toMatchObject([{ stage: 'finding', peers: [] }]);
  });

  test('P1 an invitation is shown while one may still join', async () => {
    const { me, keep } = aWorld();
    await keep({ kind: 'programme', state: aProgramme() }, { kind: 'enrolment', state: anInvitation() });
    expect((await me()).programmes).toMatchObject([{ enrolment: 'invited', step: 1 }]);
    await keep({ kind: 'programme', state: aProgramme({ status: 'closed' }) });
    expect((await me()).programmes).toEqual([]);
  });

  test('N1 the words of a manager are shown to the one they are about, and to nobody else', async () => {
    const { me, keep } = aWorld();
    await keep({ kind: 'programme', state: aProgramme() }, { kind: 'nomination', state: nomination });
    expect((await me()).programmes).toMatchObject([
      { enrolment: 'none', nominatedBy: { name: 'Bea', why: 'You would shine.' } },
    ]);
    for (const personId of [boss, blaise]) {
      expect((await me({ actor: anActor({ personId }), now: monday })).programmes).toEqual([]);
    }
  });

  test('D4 which programmes I coordinate, with the app role only', async () => {
    const { me, keep } = aWorld();
    await keep({ kind: 'programme', state: aDraft({ coordinators: [ada] }) });
    expect((await me({ actor: aCoordinator(), now: monday })).coordinates).toEqual([theProgramme]);
    expect((await me()).coordinates).toEqual([]);
  });
});

describe('the invitation by link', () => {
  test('P1 says what joining means, and whether I am in', async () => {
    const { ports, keep } = aWorld();
    await keep({ kind: 'programme', state: aRunningProgramme() });
    const read = makeReadInvitation(ports);
    expect(await read({ ...by, programme: theProgramme })).toMatchObject({
      ok: true,
      value: {
        programme: { id: theProgramme, enrolment: 'none', template: 'skill-exchange', status: 'running' },
      },
    });
    await keep({ kind: 'enrolment', state: anEnrolment() }, { kind: 'nomination', state: nomination });
    expect(await read({ ...by, programme: theProgramme })).toMatchObject({
      ok: true,
      value: { programme: { enrolment: 'enrolled', nominatedBy: { name: 'Bea' } } },
    });
  });

  test('P1 a draft is not found', async () => {
    const { ports, keep } = aWorld();
    await keep({ kind: 'programme', state: aDraft() });
    expect(await makeReadInvitation(ports)({ ...by, programme: theProgramme })).toEqual({
      ok: false,
      refusal: { kind: 'not-found' },
    });
  });
});
