import { aPair, anActivePair, aRevealedPair } from '#test/builders/a-pair.ts';
import { aProgramme } from '#test/builders/a-programme.ts';
import { aCoordinator, anActor } from '#test/builders/an-actor.ts';
import { anEnrolment } from '#test/builders/an-enrolment.ts';
import { keepIn } from '#test/builders/keep.ts';
import { ada, blaise, contosoTenant, monday, person, theProgramme } from '#test/builders/named.ts';
import { inMemoryPorts } from '#test/fakes/in-memory-ports.ts';
import { recordDelivery } from '../../pairs/introduction.ts';
import { asId, type ProgrammeId } from '../../shared/ids.ts';
import { addDays } from '../../shared/instant.ts';
import { makeAskForSupport } from '../support/ask-for-support.ts';
import { makeAnswerSupport } from '../support/answer-support.ts';
import { makeListProgrammes } from './list-programmes.ts';
import { makeReadHealth } from './read-health.ts';
import { makeRetryIntroduction } from './retry-introduction.ts';

const cora = person('coordinator');
const deputy = person('deputy');
const by = { actor: aCoordinator({ personId: cora }), now: monday, programme: theProgramme };
const unreachable = { status: 'not-reachable' as const, why: 'blocked' as const, since: monday };
const stuck = recordDelivery(
  recordDelivery(aPair(), ada, { status: 'sent', at: monday }, monday),
  blaise,
  unreachable,
  monday,
);

const aWorld = async (coordinators = [cora]) => {
  const world = inMemoryPorts();
  world.directory.add(
    { id: ada, displayName: 'Ada' },
    { id: blaise, displayName: 'Blaise' },
    { id: cora, displayName: 'Cora' },
    { id: deputy, displayName: 'Dora' },
  );
  const keep = keepIn(world.ports);
  await keep({ kind: 'programme', state: aProgramme({ coordinators }) });
  return { ...world, keep };
};

const must = <Value>(
  result: { ok: true; value: Value } | { ok: false; refusal: { kind: string } },
): Value => {
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
};

describe('the health of a programme', () => {
  test('I2 shows who could be told, who could not, why and since when', async () => {
    const { ports, keep } = await aWorld();
    await keep({ kind: 'pair', state: stuck });
    const { introductions } = must(await makeReadHealth(ports)(by));
    expect(introductions).toEqual([
      {
        pair: stuck.id,
        members: [
          { name: 'Ada', state: 'sent', why: undefined, since: undefined },
          { name: 'Blaise', state: 'not-reachable', why: 'blocked', since: monday },
        ],
        closesAt: stuck.stage.status === 'introducing' ? stuck.stage.closesAt : undefined,
      },
    ]);
  });

  test('X2 a pair that needs nobody is not shown, whatever it answered', async () => {
    const { ports, keep } = await aWorld();
    await keep({ kind: 'pair', state: { ...stuck } }, { kind: 'pair', state: aRevealedPair() });
    await keep({ kind: 'pair', state: anActivePair() });
    expect(must(await makeReadHealth(ports)(by))).toEqual({
      now: monday,
      introductions: [],
      bookings: [],
      support: [],
    });
  });

  test('S4 shows what waits for calendar access', async () => {
    const { ports, keep } = await aWorld();
    const waiting = { status: 'waiting-for-access' as const, since: monday, why: 'no access', attempts: 1 };
    await keep({ kind: 'pair', state: { ...anActivePair(), firstSession: waiting } });
    expect(must(await makeReadHealth(ports)(by)).bookings).toMatchObject([
      { members: ['Ada', 'Blaise'], purpose: 'first-session', state: 'waiting-for-access', since: monday },
    ]);
  });

  test('the list of programmes says what needs somebody', async () => {
    const { ports, keep } = await aWorld();
    const waiting = { status: 'no-slot' as const, since: monday, why: 'busy', attempts: 1 };
    await keep(
      { kind: 'pair', state: stuck },
      {
        kind: 'pair',
        state: { ...anActivePair({ members: [person('eve'), person('finn')] }), series: waiting },
      },
      { kind: 'enrolment', state: anEnrolment({ person: ada }) },
      { kind: 'enrolment', state: anEnrolment({ person: blaise, status: 'left' }) },
    );
    expect(must(await makeListProgrammes(ports)(by)).programmes).toMatchObject([
      { enrolled: 1, pairs: 2, alerts: { notReachable: 1, supportOpen: 0, waitingForAccess: 1 } },
    ]);
  });

  test('I2 a retry asks those again who could not be reached, and nobody else', async () => {
    const { ports, keep } = await aWorld();
    await keep({ kind: 'pair', state: stuck });
    const later = { ...by, now: addDays(monday, 1) };
    const { introductions } = must(await makeRetryIntroduction(ports)({ ...later, pair: stuck.id }));
    expect(introductions[0]?.members.map(({ state }) => state)).toEqual(['sent', 'pending']);
    const effects = await ports.outbox.pending(
      { tenant: contosoTenant, kind: 'pair', id: stuck.id },
      later.now,
    );
    const told = effects.flatMap(({ action }) => (action.kind === 'tell' ? action.person : []));
    expect(told).toEqual([blaise]);
  });

  test('X2 a pair of another programme is not found', async () => {
    const { ports, keep } = await aWorld();
    const foreign = { ...stuck, programme: asId<ProgrammeId>('programme-2') };
    await keep({ kind: 'pair', state: foreign });
    const result = await makeRetryIntroduction(ports)({ ...by, pair: stuck.id });
    expect(result).toEqual({ ok: false, refusal: { kind: 'not-found' } });
    expect((await ports.aggregates.pair.find(contosoTenant, stuck.id))?.state.deliveries).toEqual(
      foreign.deliveries,
    );
  });
});

describe('asking for support', () => {
  const pair = anActivePair();
  const ask = {
    actor: anActor({ personId: ada }),
    now: monday,
    programme: theProgramme,
    text: 'We are stuck.',
    key: 'k',
  };

  const aPairAtWork = async (coordinators = [cora]) => {
    const world = await aWorld(coordinators);
    await world.keep(
      { kind: 'enrolment', state: anEnrolment({ person: ada, currentPair: pair.id }) },
      { kind: 'enrolment', state: anEnrolment({ person: blaise, currentPair: pair.id }) },
      { kind: 'pair', state: pair },
    );
    return world;
  };

  test('W5 goes to a named coordinator with a promised date', async () => {
    const { ports } = await aPairAtWork();
    const receipt = must(await makeAskForSupport(ports)({ ...ask, pair: pair.id }));
    expect(receipt).toEqual({ now: monday, replyBy: addDays(monday, 3), coordinatorName: 'Cora' });
    expect(must(await makeReadHealth(ports)(by)).support).toMatchObject([
      { from: 'Ada', text: 'We are stuck.', answered: false },
    ]);
    expect(must(await makeListProgrammes(ports)(by)).programmes[0]?.alerts.supportOpen).toBe(1);
  });

  test('W5 the same key asks once', async () => {
    const { ports } = await aPairAtWork();
    const first = await makeAskForSupport(ports)(ask);
    expect(await makeAskForSupport(ports)({ ...ask, now: addDays(monday, 1) })).toMatchObject({
      ok: true,
      value: { replyBy: first.ok ? first.value.replyBy : '' },
    });
    expect(must(await makeReadHealth(ports)(by)).support).toHaveLength(1);
  });

  test('W5 the partner never sees it, also as a coordinator', async () => {
    const { ports } = await aPairAtWork([blaise, cora]);
    const receipt = must(await makeAskForSupport(ports)(ask));
    expect(receipt.coordinatorName).toBe('Cora');
    const partner = { ...by, actor: aCoordinator({ personId: blaise }) };
    expect(must(await makeReadHealth(ports)(partner)).support).toEqual([]);
    const [request] = must(await makeReadHealth(ports)(by)).support;
    const answer = { ...partner, support: request?.id ?? '', text: 'I know.' };
    expect(await makeAnswerSupport(ports)(answer)).toEqual({ ok: false, refusal: { kind: 'not-found' } });
  });

  test('W5 where only the partner coordinates, nothing is sent', async () => {
    const { ports } = await aPairAtWork([blaise]);
    expect(await makeAskForSupport(ports)(ask)).toEqual({ ok: false, refusal: { kind: 'not-allowed' } });
    const partner = { ...by, actor: aCoordinator({ personId: blaise }) };
    expect(must(await makeReadHealth(ports)(partner)).support).toEqual([]);
  });

  test('W5 somebody who asks goes to another coordinator than themselves', async () => {
    const { ports } = await aPairAtWork([ada, deputy]);
    expect(must(await makeAskForSupport(ports)(ask)).coordinatorName).toBe('Dora');
  });

  test('W5 is answered once, and the asker is told', async () => {
    const { ports } = await aPairAtWork([cora, deputy]);
    must(await makeAskForSupport(ports)(ask));
    const [request] = must(await makeReadHealth(ports)(by)).support;
    const id = request?.id ?? asId('');
    const health = must(await makeAnswerSupport(ports)({ ...by, support: id, text: 'Let us talk.' }));
    expect(health.support).toMatchObject([{ answered: true }]);
    expect(await makeAnswerSupport(ports)({ ...by, support: id, text: 'Again.' })).toEqual({
      ok: false,
      refusal: { kind: 'already-answered' },
    });
    const effects = await ports.outbox.pending({ tenant: contosoTenant, kind: 'support', id }, monday);
    expect(effects.map(({ action }) => action)).toContainEqual(
      expect.objectContaining({
        kind: 'tell',
        person: ada,
        announcement: { kind: 'support-answer', support: id },
      }),
    );
    expect(must(await makeListProgrammes(ports)(by)).programmes[0]?.alerts.supportOpen).toBe(0);
  });

  test.each([
    ['a stranger', { actor: anActor({ personId: person('stranger') }) }],
    ['about the pair of others', { actor: anActor({ personId: person('eve') }), pair: pair.id }],
    ['in a programme that is not there', { programme: asId<ProgrammeId>('programme-9') }],
  ])('X2 %s asks in vain, and nothing is written', async (_, said) => {
    const { ports, keep } = await aPairAtWork();
    await keep({ kind: 'enrolment', state: anEnrolment({ person: person('eve') }) });
    expect(await makeAskForSupport(ports)({ ...ask, ...said })).toEqual({
      ok: false,
      refusal: { kind: 'not-found' },
    });
    expect(must(await makeReadHealth(ports)(by)).support).toEqual([]);
  });
});
