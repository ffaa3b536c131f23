import { aRunningProgramme } from '#test/builders/a-programme.ts';
import { aRoundWorld, by, membersOf, must } from '#test/builders/a-round-world.ts';
import { contosoTenant, monday, person, theProgramme } from '#test/builders/named.ts';
import { addDays, addHours } from '../../shared/instant.ts';
import { makeComputeRound } from './compute-round.ts';
import { makeCreatePairs } from './create-pairs.ts';
import { makeStartRound } from './start-round.ts';
import { makeStartSmallRound } from './start-small-round.ts';

describe('the weekly small round', () => {
  const nextWeek = addDays(monday, 7);
  const small = { tenant: contosoTenant, programme: theProgramme, number: 1, now: nextWeek };
  const running = aRunningProgramme();

  test('M14 pairs those who are free and publishes itself', async () => {
    const { ports, pairs, programmeNow, round } = await aRoundWorld({ programme: running });
    await makeStartSmallRound(ports)(small);
    const id = (await programmeNow()).latestRound!;
    const due = { tenant: contosoTenant, round: id, now: nextWeek };
    await makeComputeRound(ports)(due);
    expect(await round(id)).toMatchObject({
      small: true,
      status: 'publishing',
      createdBy: 'system',
      number: 2,
    });
    await makeCreatePairs(ports)(due);
    expect(membersOf(await pairs())).toEqual(['ada blaise', 'chloe denis']);
    expect((await programmeNow()).roundsPublished).toBe(2);
  });

  test('M10 M14 those who met are not paired again inside the cool-off', async () => {
    const met = (name: string) => ({ enrolment: { earlierPeers: [{ person: person(name), at: monday }] } });
    const { ports, programmeNow, leftOut, pairs, enrolmentOf } = await aRoundWorld({
      programme: running,
      people: { ada: met('blaise'), blaise: met('ada') },
    });
    await makeStartSmallRound(ports)(small);
    const due = { tenant: contosoTenant, round: (await programmeNow()).latestRound!, now: nextWeek };
    await makeComputeRound(ports)(due);
    expect((await leftOut(due.round)).toSorted()).toEqual([
      'Ada no-possible-peer',
      'Blaise no-possible-peer',
    ]);
    await makeCreatePairs(ports)(due);
    expect(await pairs()).toEqual([]);
    expect((await enrolmentOf('ada'))?.leftOutTimes).toBe(1);
  });

  test('M14 there is none without two who are free, in a programme that does not run, or a second for the same week', async () => {
    const alone = await aRoundWorld({ programme: running, people: { ada: {} } });
    await makeStartSmallRound(alone.ports)(small);
    expect((await alone.programmeNow()).latestRound).toBeUndefined();
    const open = await aRoundWorld();
    await makeStartSmallRound(open.ports)(small);
    expect((await open.programmeNow()).latestRound).toBeUndefined();
    const twice = await aRoundWorld({ programme: running });
    await makeStartSmallRound(twice.ports)(small);
    const first = (await twice.programmeNow()).latestRound;
    await makeStartSmallRound(twice.ports)({ ...small, now: addHours(nextWeek, 1) });
    expect((await twice.programmeNow()).latestRound).toBe(first);
  });

  test('M12 M14 waits for next week while a round is being computed; an unpublished dry run gives way', async () => {
    const { ports, programmeNow, round } = await aRoundWorld({ programme: running });
    const { id } = must(await makeStartRound(ports)({ ...by, key: 'k' }));
    await makeStartSmallRound(ports)(small);
    expect((await programmeNow()).latestRound).toBe(id);
    await makeComputeRound(ports)({ tenant: contosoTenant, round: id, now: monday });
    await makeStartSmallRound(ports)({ ...small, number: 2 });
    expect((await round(id)).status).toBe('discarded');
    expect((await programmeNow()).latestRound).not.toBe(id);
  });
});
