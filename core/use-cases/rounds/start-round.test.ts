import { aDraft, aRunningProgramme } from '#test/builders/a-programme.ts';
import { aRoundWorld, by, coordinator, must } from '#test/builders/a-round-world.ts';
import { contosoTenant, monday, person } from '#test/builders/named.ts';
import { addDays } from '../../shared/instant.ts';
import { makeComputeRound } from './compute-round.ts';
import { makePublishRound } from './publish-round.ts';
import { makeStartRound } from './start-round.ts';

describe('starting a round', () => {
  test('M8 is a dry run with the slider of the programme, or the one asked for', async () => {
    const { ports, round } = await aRoundWorld();
    const view = must(await makeStartRound(ports)({ ...by, key: 'k', slider: 90 }));
    expect(view).toMatchObject({ status: 'computing', small: false, progress: 0, leftOut: 0 });
    expect(await round(view.id)).toMatchObject({ slider: 90, number: 1, createdBy: coordinator.personId });
  });

  test('M8 picks the policy of a column: its slider, and the tiers it does without', async () => {
    const { ports, round } = await aRoundWorld();
    const { id } = must(
      await makeStartRound(ports)({ ...by, key: 'k', slider: 20, without: ['mostLearners'] }),
    );
    await makeComputeRound(ports)({ tenant: contosoTenant, round: id, now: monday });
    const { document } = await round(id);
    expect(await ports.documents.read(contosoTenant, `${document}-input`)).toMatchObject({
      policy: { tiers: { leftOutFirst: true, mostLearners: false } },
    });
  });

  test('M7 takes another way of pairing than the programme’s for this round, where it is asked for', async () => {
    const { ports, round, programmeNow } = await aRoundWorld();
    const view = must(await makeStartRound(ports)({ ...by, key: 'k', way: 'choice' }));
    expect(view).toMatchObject({ way: 'choice', status: 'listing' });
    expect((await round(view.id)).way).toBe('choice');
    expect((await programmeNow()).design.way ?? 'optimised').toBe('optimised');
  });

  test('the same key starts the same round once', async () => {
    const { ports, programmeNow } = await aRoundWorld();
    const start = makeStartRound(ports);
    const first = must(await start({ ...by, key: 'k' }));
    expect(must(await start({ ...by, key: 'k' })).id).toBe(first.id);
    expect((await programmeNow()).latestRound).toBe(first.id);
  });

  test('M12 a second one is refused while the first is being computed or published', async () => {
    const { ports, dryRun } = await aRoundWorld();
    must(await makeStartRound(ports)({ ...by, key: 'one' }));
    const second = await makeStartRound(ports)({ ...by, key: 'two' });
    expect(second).toEqual({ ok: false, refusal: { kind: 'round-under-way' } });
    const ready = await dryRun('one');
    must(await makePublishRound(ports)({ ...by, round: ready.id }));
    expect(await makeStartRound(ports)({ ...by, key: 'two' })).toEqual(second);
  });

  test('M12 of two started at the same moment one goes on and the other is refused', async () => {
    const { ports } = await aRoundWorld();
    const start = makeStartRound(ports);
    const both = await Promise.all(['one', 'two', 'three'].map((key) => start({ ...by, key })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter((one) => !one.ok && one.refusal.kind === 'round-under-way')).toHaveLength(2);
  });

  test('a newer dry run takes the place of the older one, and nothing it knew is kept', async () => {
    const { ports, dryRun, round, coordinatorsPairs } = await aRoundWorld();
    const old = await dryRun('one');
    expect((await coordinatorsPairs(old.id)).rows).toHaveLength(2);
    await dryRun('two');
    const { status, document } = await round(old.id);
    expect(status).toBe('discarded');
    expect((await coordinatorsPairs(old.id)).rows).toEqual([]);
    for (const half of ['input', 'output'])
      expect(await ports.documents.read(contosoTenant, `${document}-${half}`)).toBeUndefined();
    const known = await ports.projections.person.page(contosoTenant, 'ada', undefined);
    expect(known.rows.filter(({ kind }) => kind === 'round')).toHaveLength(1);
  });

  test.each([
    ['nobody is free', { people: { ada: {} } }, 'nobody-to-pair'],
    [
      'all but one are paused',
      { people: { ada: {}, blaise: { enrolment: { pausedUntil: addDays(monday, 3) } } } },
      'nobody-to-pair',
    ],
    ['the programme is a draft', { programme: aDraft() }, 'programme-not-open'],
    ['the programme is closed', { programme: aDraft({ status: 'closed' }) }, 'programme-closed'],
    [
      'somebody else coordinates it',
      { programme: aRunningProgramme({ coordinators: [person('other')] }) },
      'not-found',
    ],
  ])('is refused when %s', async (_, said, kind) => {
    const { ports } = await aRoundWorld(said);
    expect(await makeStartRound(ports)({ ...by, key: 'k' })).toEqual({ ok: false, refusal: { kind } });
  });
});
