import { aPair, anActivePair } from '#test/builders/a-pair.ts';
import { aRunningProgramme } from '#test/builders/a-programme.ts';
import { aCoordinator } from '#test/builders/an-actor.ts';
import { anEnrolment, anInvitation } from '#test/builders/an-enrolment.ts';
import { keepIn } from '#test/builders/keep.ts';
import { contosoTenant, monday, person, theProgramme } from '#test/builders/named.ts';
import { inMemoryPorts } from '#test/fakes/in-memory-ports.ts';
import { answerCheckIn, recordBooking } from '../../pairs/working-pair.ts';
import type { Pair } from '../../pairs/pair.ts';
import type { Level } from '../../people/profile.ts';
import type { ClosingAnswers } from '../../programme/enrolment.ts';
import { asId, type PersonId, type SkillId } from '../../shared/ids.ts';
import { addDays, addMinutes } from '../../shared/instant.ts';
import { makeCountInsights } from './count-insights.ts';
import { makeReadInsights } from './read-insights.ts';

const sql = asId<SkillId>('sql');
const by = {
  actor: aCoordinator({ personId: person('coordinator') }),
  now: addDays(monday, 30),
  programme: theProgramme,
};
const one = (index: number): PersonId => person(`p${String(index).padStart(2, '0')}`);

const closing = (after: Level, index: number): ClosingAnswers => ({
  ratings: [{ skill: sql, after, then: 1 }],
  recommend: 10,
  mindset: 5,
  comment: `Comment ${index}`,
  answeredAt: monday,
});

const enrolled = (index: number, after?: Level) =>
  anEnrolment({
    person: one(index),
    baseline: [{ skill: sql, level: 2 }],
    mindsetBefore: 3,
    earlierPeers: [{ person: one(index ^ 1), at: monday }],
    closing: after && closing(after, index),
  });

const met = (pair: Pair): Pair => {
  const times = [{ start: monday, end: addMinutes(monday, 30) }];
  const state = { status: 'booked' as const, eventId: 'e', joinUrl: undefined, at: monday };
  const booked = recordBooking(pair, 'first-session', { state, times });
  const [first] = pair.members;
  const answer = { met: true, why: undefined, useful: 5, at: addDays(monday, 1) };
  const result = answerCheckIn(booked, first as PersonId, { number: 0, answer });
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
};

/** People 0…11 in six pairs that met, `answers` of whom looked back; twelve more are invited only. */
const aWorld = async (answers: number) => {
  const { ports, runDue } = inMemoryPorts();
  const keep = keepIn(ports);
  await keep({ kind: 'programme', state: aRunningProgramme() });
  for (let index = 0; index < 12; index += 1) {
    await keep({ kind: 'enrolment', state: enrolled(index, index < answers ? 4 : undefined) });
    await keep({ kind: 'enrolment', state: anInvitation({ person: person(`q${index}`) }) });
  }
  for (let index = 0; index < 12; index += 2) {
    const goal = {
      id: `g${index}`,
      owner: one(index),
      title: 'x',
      levels: { '-2': 'x', '-1': 'x', '0': 'x', '1': 'x', '2': 'x' },
      weight: 1 as const,
      reached: 1 as const,
    };
    const pair = { ...met(anActivePair({ members: [one(index), one(index + 1)] })), goals: [goal] };
    await keep({ kind: 'pair', state: pair });
  }
  const count = () =>
    makeCountInsights(ports)({ tenant: contosoTenant, programme: theProgramme, now: by.now });
  const snapshot = async () => {
    const result = await makeReadInsights(ports)(by);
    if (!result.ok) throw new Error(result.refusal.kind);
    return result.value.snapshot;
  };
  return { ports, keep, count, snapshot, runDue };
};

describe('counting insights', () => {
  test('L1 L2 a programme is counted from what its people did and answered', async () => {
    const { count, snapshot } = await aWorld(8);
    await count();
    expect(await snapshot()).toMatchObject({
      funnel: {
        kind: 'shown',
        value: { invited: 24, enrolled: 12, matched: 12, introduced: 12, met: 12, completed: 0 },
      },
      asked: 12,
      answered: 8,
      overall: { kind: 'shown', value: { n: 8, meanBefore: 2, meanAfter: 4, meanChange: 2 } },
      perSkill: [{ skill: 'sql', figure: { n: 8 } }],
      goals: { kind: 'shown', value: { n: 6, people: 6, atOrAbove: 1, meanT: 60 } },
      mindset: { kind: 'shown', value: { n: 8, before: 3, after: 5 } },
      recommend: { kind: 'shown', value: { n: 8, promoters: 8 } },
    });
    expect((await snapshot())?.comments).toHaveLength(8);
  });

  test('L7 figures are not shown anew before five further people have answered', async () => {
    const { keep, count, snapshot } = await aWorld(6);
    await count();
    const first = await snapshot();
    for (let index = 6; index < 10; index += 1) await keep({ kind: 'enrolment', state: enrolled(index, 5) });
    await count();
    expect(await snapshot()).toEqual(first);
    await keep({ kind: 'enrolment', state: enrolled(10, 5) });
    await count();
    expect(await snapshot()).toMatchObject({ answered: 11, overall: { value: { n: 11 } } });
  });

  test('L7 a change is counted an hour later by itself', async () => {
    const { snapshot, runDue } = await aWorld(8);
    await runDue(monday);
    expect(await snapshot()).toBeUndefined();
    await runDue(addMinutes(monday, 60));
    expect(await snapshot()).toMatchObject({ takenAt: addMinutes(monday, 60), answered: 8 });
  });

  test('counting again changes nothing', async () => {
    const { ports, count } = await aWorld(8);
    await count();
    const before = await ports.aggregates.insights.find(contosoTenant, theProgramme);
    await count();
    expect(await ports.aggregates.insights.find(contosoTenant, theProgramme)).toEqual(before);
  });

  test('an introduction that came to nothing counts as no pair', async () => {
    const { ports, keep, count } = await aWorld(0);
    const lapsed = { status: 'ended' as const, how: 'lapsed' as const, at: monday, reason: undefined };
    await keep({ kind: 'pair', state: { ...aPair({ members: [one(0), one(2)] }), stage: lapsed } });
    await count();
    const insights = await ports.aggregates.insights.find(contosoTenant, theProgramme);
    expect(insights?.state.totals).toEqual({ enrolled: 12, pairs: 6 });
  });

  test('L7 no name stands in a snapshot', async () => {
    const { count, snapshot } = await aWorld(12);
    await count();
    expect(JSON.stringify(await snapshot())).not.toMatch(/"[pq]\d+"/);
  });
});
