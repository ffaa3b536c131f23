import { aRoundWorld, by, membersOf, must, mutual } from '#test/builders/a-round-world.ts';
import { contosoTenant, monday, theProgramme } from '#test/builders/named.ts';
import { asId } from '../../shared/ids.ts';
import { addDays } from '../../shared/instant.ts';
import { makeCreatePairs } from './create-pairs.ts';
import { makeListRoundPairs } from './list-round-pairs.ts';
import { makePublishRound } from './publish-round.ts';
import { makeReadRound } from './read-round.ts';

describe('publishing a round', () => {
  test('M12 creates every pair, sets the programme running, and the round never changes again', async () => {
    const { ports, dryRun, publish, pairs, programmeNow, round, enrolmentOf } = await aRoundWorld();
    const { id } = await dryRun();
    await publish(id);
    expect(membersOf(await pairs())).toEqual(['ada blaise', 'chloe denis']);
    expect(await programmeNow()).toMatchObject({ status: 'running', roundsPublished: 1 });
    expect((await round(id)).status).toBe('published');
    expect((await enrolmentOf('ada'))?.earlierPeers).toEqual([{ person: 'blaise', at: monday }]);
    expect(await makePublishRound(ports)({ ...by, round: id })).toEqual({
      ok: false,
      refusal: { kind: 'round-published' },
    });
  });

  test('M6 every pair carries reasons for each member, and organisers alternate', async () => {
    const { dryRun, publish, pairs } = await aRoundWorld();
    await publish((await dryRun()).id);
    for (const pair of await pairs()) {
      expect(Object.keys(pair.reasons).sort()).toEqual([...pair.members].sort());
      expect(pair.members.every((member) => (pair.reasons[member]?.gets.length ?? 0) > 0)).toBe(true);
      expect(pair.members).toContain(pair.organiser);
    }
    const places = (await pairs()).map(({ members, organiser }) => members.indexOf(organiser));
    expect(new Set(places).size).toBe(2);
  });

  test('M5 M10 the odd one out is told why and is first in line next time', async () => {
    const { dryRun, publish, enrolmentOf, pairs } = await aRoundWorld({
      people: { ada: mutual['ada']!, blaise: mutual['blaise']!, chloe: {} },
    });
    await publish((await dryRun()).id);
    expect(membersOf(await pairs())).toEqual(['ada blaise']);
    expect(await enrolmentOf('chloe')).toMatchObject({
      leftOutTimes: 1,
      lastLeftOut: { reason: 'odd-one-out' },
    });
  });

  test('P7 the paused are not left out: nothing is said to them and no place is earned', async () => {
    const people = { ...mutual, denis: { enrolment: { pausedUntil: addDays(monday, 1) } } };
    const { dryRun, publish, enrolmentOf } = await aRoundWorld({ people });
    await publish((await dryRun()).id);
    expect(await enrolmentOf('denis')).not.toHaveProperty('lastLeftOut');
  });

  test('stopped anywhere and begun again it makes each pair once', async () => {
    const { ports, dryRun, pairs, programmeNow, round, enrolmentOf } = await aRoundWorld({
      people: { ...mutual, emma: {} },
    });
    const { id } = await dryRun();
    must(await makePublishRound(ports)({ ...by, round: id }));
    const due = { tenant: contosoTenant, round: id, now: monday };
    for (let writes = 0; writes < 30; writes += 1) {
      let left = writes;
      const crashing = <Kept extends { commit: unknown }>(kept: Kept): Kept => ({
        ...kept,
        commit: (...change: unknown[]) => {
          left -= 1;
          if (left < 0) return Promise.reject(new Error('crash'));
          return (kept.commit as (...all: unknown[]) => unknown)(...change);
        },
      });
      const { enrolment, pair, programme, round: rounds, ...others } = ports.aggregates;
      const aggregates = {
        ...others,
        enrolment: crashing(enrolment),
        pair: crashing(pair),
        programme: crashing(programme),
        round: crashing(rounds),
      };
      await makeCreatePairs({ ...ports, aggregates })(due).catch((error: unknown) => {
        expect(String(error)).toContain('crash');
      });
    }
    await makeCreatePairs(ports)(due);
    expect(membersOf(await pairs())).toEqual(['ada blaise', 'chloe denis']);
    expect(await programmeNow()).toMatchObject({ roundsPublished: 1 });
    expect((await round(id)).status).toBe('published');
    expect((await enrolmentOf('ada'))?.earlierPeers).toHaveLength(1);
    expect((await enrolmentOf('emma'))?.leftOutTimes).toBe(1);
  });

  test('M3 whoever left or paused since the dry run is not paired, and the other is first in line', async () => {
    const { ports, dryRun, publish, pairs, enrolmentOf } = await aRoundWorld();
    const { id } = await dryRun();
    const { state, version } = (await ports.aggregates.enrolment.find(
      contosoTenant,
      `${theProgramme}.blaise`,
    ))!;
    await ports.aggregates.enrolment.commit({
      ...{ tenant: contosoTenant, id: `${theProgramme}.blaise`, basedOn: version },
      state: { ...state, status: 'left' },
    });
    await publish(id);
    expect(membersOf(await pairs())).toEqual(['chloe denis']);
    expect(await enrolmentOf('ada')).toMatchObject({ earlierPeers: [], leftOutTimes: 1 });
    expect((await enrolmentOf('ada'))?.currentPair).toBeUndefined();
    expect(await enrolmentOf('blaise')).toMatchObject({ leftOutTimes: 0, earlierPeers: [] });
  });

  test('M12 a failed, replaced or unknown round is not published', async () => {
    const { ports, dryRun } = await aRoundWorld();
    const old = await dryRun('one');
    await dryRun('two');
    const publish = makePublishRound(ports);
    expect(await publish({ ...by, round: old.id })).toMatchObject({ refusal: { kind: 'round-not-ready' } });
    expect(await publish({ ...by, round: asId('unknown') })).toMatchObject({
      refusal: { kind: 'not-found' },
    });
  });

  test('X2 a round of another programme is not found, and a stranger’s cursor neither', async () => {
    const { ports, dryRun } = await aRoundWorld();
    const { id: round } = await dryRun();
    const other = { ...by, programme: asId<typeof theProgramme>('other'), round };
    expect(await makeReadRound(ports)(other)).toMatchObject({ refusal: { kind: 'not-found' } });
    expect(await makeListRoundPairs(ports)({ ...by, round, cursor: '../x' })).toMatchObject({
      refusal: { kind: 'not-found' },
    });
  });

  test('D3 starting and publishing are recorded with who did it', async () => {
    const { ports, dryRun, publish } = await aRoundWorld();
    await publish((await dryRun()).id);
    const { rows } = await ports.audit.page(
      { tenant: contosoTenant, kind: 'programme', id: theProgramme },
      undefined,
    );
    expect(rows.map(({ act, by: who }) => [act, who]).sort()).toEqual([
      ['round-published', 'coordinator'],
      ['round-started', 'coordinator'],
    ]);
  });
});
