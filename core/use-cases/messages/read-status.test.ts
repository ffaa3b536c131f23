import { enrolmentId } from '#core/programme/enrolment-id.ts';
import { addDays, type Instant } from '#core/shared/instant.ts';
import { lapse } from '#core/pairs/introduction.ts';
import type { Pair } from '#core/pairs/pair.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { aMeetingPair, aPair, aRevealedPair } from '#test/builders/a-pair.ts';
import { aRunningProgramme } from '#test/builders/a-programme.ts';
import { anEnrolment } from '#test/builders/an-enrolment.ts';
import { ada, monday, person, theProgramme } from '#test/builders/named.ts';
import { keeper } from '#test/fakes/keep.ts';
import { aWorldOf, type PairWorld } from '#test/fakes/world-of-pair.ts';
import { makeReadStatus } from './read-status.ts';

const programmeName = aRunningProgramme().design.name;
const linesIn = async (world: PairWorld, now: Instant = monday, who = ada) => {
  const card = await makeReadStatus(world.ports)({
    actor: anActor({ personId: who, tenantId: world.tenant }),
    now,
  });
  return card.kind === 'status' ? card.lines : [];
};
const indexed = async (world: PairWorld): Promise<PairWorld> => {
  const entry = { kind: 'enrolment' as const, programme: theProgramme };
  await world.ports.projections.person.put(world.tenant, ada, `enrolment|${theProgramme}`, entry);
  return world;
};
const worldOf = async (pair: Pair) => indexed(await aWorldOf(pair));

test('C5 somebody who takes part in nothing is told so', async () => {
  expect(await linesIn(await aWorldOf(aPair()), monday, person('nobody'))).toEqual([
    { kind: 'not-enrolled' },
  ]);
});

test('I2 an introduction under way reads like waiting', async () => {
  expect(await linesIn(await worldOf(aPair()))).toEqual([
    { kind: 'waiting', programmeName, nextRoundAt: undefined },
  ]);
});

test('C5 an introduction says until when one may answer', async () => {
  const lines = await linesIn(await worldOf(aRevealedPair()));
  expect(lines).toEqual([
    { kind: 'introduced', programmeName, pair: aPair().id, closesAt: addDays(monday, 7) },
  ]);
});

test('C5 a pair says who, and when the next session is', async () => {
  const world = await worldOf(aMeetingPair());
  const line = { kind: 'in-a-pair', programmeName, pair: aPair().id, peerNames: ['Blaise'] };
  expect(await linesIn(world)).toEqual([{ ...line, nextSession: addDays(monday, 2) }]);
  expect(await linesIn(world, addDays(monday, 3))).toEqual([{ ...line, nextSession: undefined }]);
});

test('M14 who waits sees the date of the next round', async () => {
  const waiting = { kind: 'waiting', programmeName, nextRoundAt: addDays(monday, 7) };
  expect(await linesIn(await worldOf(lapse(aPair(), addDays(monday, 7))))).toEqual([waiting]);
});

test('P7 a pause says until when, and is over by itself', async () => {
  const world = await worldOf(aPair());
  const until = addDays(monday, 10);
  const paused = anEnrolment({ pausedUntil: until });
  await keeper(world.ports, world.tenant)('enrolment', enrolmentId(theProgramme, ada), paused);
  expect(await linesIn(world)).toEqual([{ kind: 'paused', programmeName, until }]);
  expect(await linesIn(world, until)).toMatchObject([{ kind: 'waiting' }]);
});

test('C5 a closed programme and one that was left say nothing any more', async () => {
  const world = await worldOf(aPair());
  const keep = keeper(world.ports, world.tenant);
  await keep('enrolment', enrolmentId(theProgramme, ada), anEnrolment({ status: 'left' }));
  expect(await linesIn(world)).toEqual([{ kind: 'not-enrolled' }]);
  await keep('enrolment', enrolmentId(theProgramme, ada), anEnrolment());
  await keep('programme', theProgramme, aRunningProgramme({ status: 'closed' }));
  expect(await linesIn(world)).toEqual([{ kind: 'not-enrolled' }]);
});
