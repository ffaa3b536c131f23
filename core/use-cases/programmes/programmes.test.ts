import { designBody, type DesignBody } from '#core/contract/coordinator.ts';
import { aDraft, aProgramme, aRunningProgramme } from '#test/builders/a-programme.ts';
import { aCoordinator, anActor } from '#test/builders/an-actor.ts';
import { keepIn } from '#test/builders/keep.ts';
import { ada, contosoTenant, monday, person, theProgramme } from '#test/builders/named.ts';
import { inMemoryPorts } from '#test/fakes/in-memory-ports.ts';
import { asId } from '../../shared/ids.ts';
import type { Programme } from '../../programme/programme.ts';
import { makeAddCoordinator } from './add-coordinator.ts';
import { makeCloseProgramme } from './close-programme.ts';
import { makeCreateProgramme } from './create-programme.ts';
import { makeInvitePeople } from './invite-people.ts';
import { makeListAudit } from './list-audit.ts';
import { makeListOpenProgrammes } from './list-open-programmes.ts';
import { makeListProgrammes } from './list-programmes.ts';
import { makeListRoster } from './list-roster.ts';
import { makeMeasureObjective } from './measure-objective.ts';
import { makeOpenProgramme } from './open-programme.ts';
import { makeReadHealth } from './read-health.ts';
import { makeReadProgramme } from './read-programme.ts';
import { makeRedesignProgramme } from './redesign-programme.ts';
import { makeRetryIntroduction } from './retry-introduction.ts';
import { makeReadInsights } from '../insights/read-insights.ts';
import { makeAnswerSupport } from '../support/answer-support.ts';

const coordinator = aCoordinator({ personId: person('coordinator') });
const by = { actor: coordinator, now: monday, programme: theProgramme };

const objective = {
  id: 'moves',
  title: { en: 'Positions filled from inside', fr: 'Postes pourvus en interne' },
  unit: '%',
  baseline: 20,
  target: 35,
};

const body: DesignBody = designBody.parse({
  name: { en: 'Side by side', fr: 'Côte à côte' },
  objectives: [objective],
  format: { cadence: 'weekly', sessions: 8, durationMinutes: 45 },
  slider: 80,
  way: 'hat',
  responseDays: 3,
  coolOffMonths: 6,
  circlesOfThree: true,
  guestsAllowed: true,
});

const aWorld = async (programme: Programme) => {
  const world = inMemoryPorts();
  world.directory.add({ id: person('coordinator'), displayName: 'Cora' }, { id: ada, displayName: 'Ada' });
  await keepIn(world.ports)({ kind: 'programme', state: programme });
  const stored = async () =>
    (await world.ports.aggregates.programme.find(contosoTenant, programme.id))?.state;
  const audit = async () => {
    const page = await makeListAudit(world.ports)({ ...by, cursor: undefined });
    return page.ok ? page.value.rows : [];
  };
  return { ...world, stored, audit };
};

describe('creating a programme', () => {
  const input = { template: 'skill-exchange' as const, name: { en: 'Learning', fr: 'Apprendre' }, key: 'k1' };

  test('D4 the creator is the first coordinator, and that is recorded', async () => {
    const { ports } = inMemoryPorts();
    const result = await makeCreateProgramme(ports)({ ...input, actor: coordinator, now: monday });
    if (!result.ok) throw new Error(result.refusal.kind);
    const { programme, coordinators } = result.value;
    expect(programme.status).toBe('draft');
    expect(programme.slider).toBe(30);
    expect(coordinators.map(({ id }) => id)).toEqual([coordinator.personId]);
    const audit = await makeListAudit(ports)({
      actor: coordinator,
      now: monday,
      programme: programme.id,
      cursor: undefined,
    });
    expect(audit).toMatchObject({
      ok: true,
      value: { rows: [{ act: 'programme-created', by: coordinator.personId }] },
    });
    const list = await makeListProgrammes(ports)({ actor: coordinator, now: monday });
    expect(list).toMatchObject({ ok: true, value: { programmes: [{ id: programme.id, status: 'draft' }] } });
  });

  test('the same key makes the same programme once', async () => {
    const { ports } = inMemoryPorts();
    const create = makeCreateProgramme(ports);
    const first = await create({ ...input, actor: coordinator, now: monday });
    const second = await create({ ...input, actor: coordinator, now: monday });
    expect(second).toEqual(first);
    const list = await makeListProgrammes(ports)({ actor: coordinator, now: monday });
    expect(list.ok && list.value.programmes).toHaveLength(1);
  });

  test('D4 without the app role nothing is created', async () => {
    const { ports } = inMemoryPorts();
    const result = await makeCreateProgramme(ports)({ ...input, actor: anActor(), now: monday });
    expect(result).toEqual({ ok: false, refusal: { kind: 'not-allowed' } });
    const list = await makeListProgrammes(ports)({ actor: aCoordinator(), now: monday });
    expect(list).toMatchObject({ ok: true, value: { programmes: [] } });
  });
});

describe('designing a programme', () => {
  test('D3 every change is recorded with what it was and what it is', async () => {
    const { ports, audit } = await aWorld(aDraft());
    const result = await makeRedesignProgramme(ports)({ ...by, body });
    expect(result).toMatchObject({
      ok: true,
      value: { programme: { slider: 80, design: { responseDays: 3 } } },
    });
    const rows = await audit();
    expect(rows.map(({ act }) => act).sort()).toEqual(
      [
        'cadence-weekly',
        'cool-off-changed',
        'duration-changed',
        'circles-allowed',
        'guests-allowed',
        'name-changed',
        'objectives-changed',
        'response-days-changed',
        'sessions-changed',
        'slider-changed',
        'way-hat',
      ].sort(),
    );
    expect(rows.find(({ act }) => act === 'response-days-changed')).toMatchObject({
      before: '5',
      after: '3',
      byName: 'Cora',
    });
  });

  test('D3 the same design again records nothing', async () => {
    const { ports, audit } = await aWorld(aDraft());
    await makeRedesignProgramme(ports)({ ...by, body });
    const before = await audit();
    await makeRedesignProgramme(ports)({ ...by, body });
    expect(await audit()).toEqual(before);
  });

  test('what people joined cannot be redesigned', async () => {
    const { ports, stored } = await aWorld(aProgramme());
    const before = await stored();
    expect(await makeRedesignProgramme(ports)({ ...by, body })).toEqual({
      ok: false,
      refusal: { kind: 'programme-not-draft' },
    });
    expect(await stored()).toEqual(before);
  });

  test('two objectives of one id are refused at the edge', () => {
    expect(designBody.safeParse({ ...body, objectives: [objective, objective] }).success).toBe(false);
  });

  test('P1 only an open programme is seen by everyone', async () => {
    const { ports } = await aWorld(aDraft());
    const listed = async () => {
      const result = await makeListOpenProgrammes(ports)({ actor: anActor(), now: monday });
      return result.ok ? result.value.programmes.map(({ id }) => id) : [];
    };
    expect(await listed()).toEqual([]);
    expect(await makeOpenProgramme(ports)(by)).toMatchObject({
      ok: true,
      value: { programme: { status: 'open' } },
    });
    expect(await listed()).toEqual([theProgramme]);
    expect(await makeCloseProgramme(ports)(by)).toMatchObject({
      ok: true,
      value: { programme: { status: 'closed' } },
    });
    expect(await listed()).toEqual([]);
  });

  test('G4 the value after is entered, corrected and recorded', async () => {
    const { ports, audit } = await aWorld(
      aRunningProgramme({ design: { objectives: [{ ...objective, after: undefined }] } }),
    );
    const measure = makeMeasureObjective(ports);
    await measure({ ...by, objective: 'moves', after: 30 });
    const result = await measure({ ...by, objective: 'moves', after: 31 });
    expect(result).toMatchObject({ ok: true, value: { objectives: [{ id: 'moves', after: 31 }] } });
    expect((await audit()).filter(({ act }) => act === 'objective-measured')).toHaveLength(2);
    expect(await measure({ ...by, objective: 'none', after: 1 })).toEqual({
      ok: false,
      refusal: { kind: 'unknown-objective', objectiveId: 'none' },
    });
  });
});

describe('adding a coordinator', () => {
  test('D4 is recorded by key and said by name', async () => {
    const { ports, stored, audit } = await aWorld(aDraft());
    const result = await makeAddCoordinator(ports)({ ...by, mail: ' ADA@contoso.example ' });
    expect(result).toMatchObject({ ok: true, value: { coordinators: [{ name: 'Cora' }, { name: 'Ada' }] } });
    expect((await stored())?.coordinators).toEqual([coordinator.personId, ada]);
    expect((await audit())[0]).toMatchObject({ act: 'coordinator-added', after: 'Ada', byName: 'Cora' });
  });

  test('D4 adding somebody again changes and records nothing', async () => {
    const { ports, audit } = await aWorld(aDraft());
    await makeAddCoordinator(ports)({ ...by, mail: 'ada@contoso.example' });
    await makeAddCoordinator(ports)({ ...by, mail: 'ada@contoso.example' });
    expect((await audit()).filter(({ act }) => act === 'coordinator-added')).toHaveLength(1);
  });

  test.each([
    ['nobody', { kind: 'unknown-person' }],
    ['left', { kind: 'unknown-person' }],
    ['guest', { kind: 'guests-not-allowed' }],
  ])('D4 %s cannot be added', async (name, refusal) => {
    const { ports, directory, stored } = await aWorld(aDraft());
    directory.add({ id: person('left'), accountEnabled: false }, { id: person('guest'), isGuest: true });
    expect(await makeAddCoordinator(ports)({ ...by, mail: `${name}@contoso.example` })).toEqual({
      ok: false,
      refusal,
    });
    expect((await stored())?.coordinators).toEqual([coordinator.personId]);
  });
});

describe('what others may do with a programme', () => {
  const acts = {
    read: (ports) => makeReadProgramme(ports),
    redesign: (ports) => (who) => makeRedesignProgramme(ports)({ ...who, body }),
    open: (ports) => makeOpenProgramme(ports),
    close: (ports) => makeCloseProgramme(ports),
    add: (ports) => (who) => makeAddCoordinator(ports)({ ...who, mail: 'ada@contoso.example' }),
    measure: (ports) => (who) => makeMeasureObjective(ports)({ ...who, objective: 'moves', after: 1 }),
    invite: (ports) => (who) => makeInvitePeople(ports)({ ...who, csv: 'ada@contoso.example' }),
    roster: (ports) => (who) => makeListRoster(ports)({ ...who, cursor: undefined }),
    audit: (ports) => (who) => makeListAudit(ports)({ ...who, cursor: undefined }),
    health: (ports) => makeReadHealth(ports),
    retry: (ports) => (who) => makeRetryIntroduction(ports)({ ...who, pair: 'pair' }),
    insights: (ports) => makeReadInsights(ports),
    answer: (ports) => (who) => makeAnswerSupport(ports)({ ...who, support: 'one', text: 'Yes.' }),
  } satisfies Record<
    string,
    (ports: ReturnType<typeof inMemoryPorts>['ports']) => (who: typeof by) => Promise<{ ok: boolean }>
  >;
  const others = [
    ['a participant', anActor(), 'not-allowed'],
    ['a named coordinator who lost the app role', { ...coordinator, mayCoordinate: false }, 'not-allowed'],
    ['a coordinator of another programme', aCoordinator({ personId: person('other') }), 'not-found'],
    [
      'a coordinator of another tenant',
      { ...coordinator, tenantId: asId<typeof contosoTenant>('tenant-2') },
      'not-found',
    ],
  ] as const;

  test.each(
    others.flatMap(([who, actor, kind]) =>
      Object.entries(acts).map(([act, use]) => ({ who, actor, kind, act, use })),
    ),
  )('X2 $who may not $act it: $kind, and nothing is written', async ({ actor, kind, use }) => {
    const { ports, stored, wakeQueue } = await aWorld(aProgramme());
    const before = await stored();
    wakeQueue.drain();
    expect(await use(ports)({ ...by, actor })).toEqual({ ok: false, refusal: { kind } });
    expect(await stored()).toEqual(before);
    expect(wakeQueue.drain()).toEqual([]);
  });
});
