import { aMeetingPair } from '#test/builders/a-pair.ts';
import { aRunningProgramme } from '#test/builders/a-programme.ts';
import { aCoordinator, anActor } from '#test/builders/an-actor.ts';
import { anEnrolment, anInvitation } from '#test/builders/an-enrolment.ts';
import { keepIn } from '#test/builders/keep.ts';
import { contosoTenant, monday, person, theProgramme, theRound } from '#test/builders/named.ts';
import { must } from '#test/builders/a-round-world.ts';
import { inMemoryPorts } from '#test/fakes/in-memory-ports.ts';
import type { PreferableWay, WayFound } from '../../matching/way-of-pairing.ts';
import { startRound } from '../../programme/round.ts';
import type { PersonId } from '../../shared/ids.ts';
import { addDays } from '../../shared/instant.ts';
import { makeProject } from '../background/project.ts';
import { makePreferWay } from '../enrolments/change-my-enrolment.ts';
import { makeEraseMyData } from '../people/erase-my-data.ts';
import { makeExportMyData } from '../people/export-my-data.ts';
import { makePreviewErasure } from '../people/preview-erasure.ts';
import { makeReadMe } from '../people/read-me.ts';
import { makeReadPair } from '../pairs/read-pair.ts';
import { makeSayWayFound } from '../pairs/change-my-pair.ts';
import { makeListRoster } from '../programmes/list-roster.ts';
import { makeReadProgramme } from '../programmes/read-programme.ts';
import { makeCountInsights } from './count-insights.ts';
import { makeReadInsights } from './read-insights.ts';

const friday = addDays(monday, 4);
const one = (index: number): PersonId => person(`p${index}`);
const pairOf = (index: number) => {
  const first = index - (index % 2);
  return aMeetingPair({ members: [one(first), one(first + 1)] });
};
const of = (index: number) => ({
  actor: anActor({ personId: one(index) }),
  now: friday,
  programme: theProgramme,
  pair: pairOf(index).id as string,
});
const byCoordinator = {
  actor: aCoordinator({ personId: person('coordinator') }),
  now: friday,
  programme: theProgramme,
};

/** Sixteen people in eight pairs that lots brought together, whose first session is over. */
const aWorld = async () => {
  const { ports } = inMemoryPorts();
  const keep = keepIn(ports);
  await keep({ kind: 'programme', state: aRunningProgramme() });
  const round = startRound({
    ...{ id: theRound, programme: theProgramme, number: 1, small: false, way: 'hat', slider: 30, seed: 1 },
    ...{ createdBy: 'system', createdAt: monday },
  });
  await keep({ kind: 'round', state: { ...round, status: 'published', publishedAt: monday } });
  for (let index = 0; index < 16; index += 1) {
    const earlierPeers = [{ person: one(index ^ 1), at: monday }];
    const state = anEnrolment({ person: one(index), currentPair: pairOf(index).id, earlierPeers });
    await keep({ kind: 'enrolment', state });
    if (index % 2 === 0) await keep({ kind: 'pair', state: pairOf(index) });
    await makeProject(ports)({ tenant: contosoTenant, kind: 'pair', id: pairOf(index).id }, friday);
  }
  const prefer = async (people: number, way: PreferableWay, from = 0) => {
    for (let index = from; index < from + people; index += 1)
      must(await makePreferWay(ports)({ ...of(index), way }));
  };
  const say = async (people: number, found: WayFound, from = 0) => {
    for (let index = from; index < from + people; index += 1)
      must(await makeSayWayFound(ports)({ ...of(index), found }));
  };
  const count = (day = 5) =>
    makeCountInsights(ports)({
      tenant: contosoTenant,
      programme: theProgramme,
      now: addDays(monday, day),
    });
  const preferred = async () => must(await makeReadProgramme(ports)(byCoordinator)).preferredWays;
  const found = async () => must(await makeReadInsights(ports)(byCoordinator)).ways;
  return { ports, keep, prefer, say, count, preferred, found };
};

test('M7 before: what one prefers stands with the enrolment, and is shown to nobody else', async () => {
  const { ports, prefer } = await aWorld();
  await prefer(1, 'choice');
  await prefer(1, 'hat');
  expect(must(await makeReadMe(ports)(of(0))).programmes[0]?.preferredWay).toBe('hat');
  const roster = must(await makeListRoster(ports)({ ...byCoordinator, cursor: undefined }));
  expect(JSON.stringify(roster)).not.toMatch(/hat|choice/);
});

test('M7 before: only who takes part has a say', async () => {
  const { ports, keep } = await aWorld();
  await keep({ kind: 'enrolment', state: anInvitation({ person: one(40) }) });
  const refused = await makePreferWay(ports)({ ...of(40), way: 'hat' });
  expect(refused).toEqual({ ok: false, refusal: { kind: 'not-enrolled' } });
});

test('M7 L7 before: the coordinator sees how many prefer what, and nothing under five', async () => {
  const { prefer, count, preferred } = await aWorld();
  await prefer(6, 'hat');
  expect(await preferred()).toBeUndefined();
  await count();
  expect(await preferred()).toMatchObject({ told: { hat: 6 }, answered: 6 });
  await prefer(4, 'choice', 6);
  await count(6);
  expect(await preferred()).toMatchObject({ told: { hat: 6 }, answered: 6 });
});

test('M7 after: private to the one who says it, and told by round and way when enough have', async () => {
  const { ports, say, count, found } = await aWorld();
  await say(8, 'right');
  await say(2, 'not-right', 8);
  const mine = must(await makeReadPair(ports)(of(9))).pair;
  expect(mine.way).toEqual({ of: 'hat', found: 'not-right', open: true });
  expect(must(await makeReadPair(ports)(of(10))).pair.way).toEqual({
    of: 'hat',
    found: undefined,
    open: true,
  });
  expect(await found()).toBeUndefined();
  await count();
  const [round, ...others] = (await found()) ?? [];
  expect(others).toEqual([]);
  expect(round).toMatchObject({ round: theRound, way: 'hat', publishedAt: monday });
  expect(round?.tally).toEqual({ takenAt: addDays(monday, 5), told: { right: 8 } });
});

test('X2 M7 after: nobody else’s pair is found', async () => {
  const { ports } = await aWorld();
  const stranger = { ...of(0), pair: of(4).pair, found: 'right' as const };
  expect(await makeSayWayFound(ports)(stranger)).toEqual({ ok: false, refusal: { kind: 'not-found' } });
});

test('P9 both are in the export and go when one is forgotten; what was counted stays, and that is said', async () => {
  const { ports, prefer, say, count, preferred, found } = await aWorld();
  await prefer(6, 'hat');
  await say(6, 'right');
  await count();
  const before = { preferred: await preferred(), found: await found() };
  const file = must(await makeExportMyData(ports)(of(0)));
  expect(file.programmes[0]?.preferredWay).toMatchObject({ way: 'hat' });
  expect(file.pairs[0]?.way).toMatchObject({ found: 'right' });
  expect(must(await makePreviewErasure(ports)(of(0))).stays).toContainEqual({ what: 'answers', count: 1 });
  must(await makeEraseMyData(ports)(of(0)));
  const pair = await ports.aggregates.pair.find(contosoTenant, of(0).pair);
  expect(Object.keys(pair?.state.wayFound ?? {})).toEqual(['p1']);
  const { rows } = await ports.projections.roster.page(contosoTenant, theProgramme, undefined);
  expect(rows.filter(({ preferredWay }) => preferredWay !== undefined)).toHaveLength(5);
  await count(7);
  expect({ preferred: await preferred(), found: await found() }).toEqual(before);
});
