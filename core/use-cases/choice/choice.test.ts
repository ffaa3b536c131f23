import { makeMatcher } from '#api/adapters/matching/make-matcher.ts';
import { aProgramme, aRunningProgramme } from '#test/builders/a-programme.ts';
import { aRoundWorld, by, must, mutual } from '#test/builders/a-round-world.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { contosoTenant, monday, person, theProgramme } from '#test/builders/named.ts';
import type { RoundView } from '../../contract/coordinator.ts';
import type { ShortlistView } from '../../contract/participant.ts';
import type { Interest } from '../../matching/picks.ts';
import { shortlistId } from '../../programme/shortlist.ts';
import type { RoundId } from '../../shared/ids.ts';
import { addDays, type Instant } from '../../shared/instant.ts';
import { makeEraseMyData } from '../people/erase-my-data.ts';
import { makeExportMyData } from '../people/export-my-data.ts';
import { makeReadMe } from '../people/read-me.ts';
import { makeAskComparison } from '../rounds/ask-comparison.ts';
import { makeExplainPair } from '../rounds/explain-pair.ts';
import { makeReadRound } from '../rounds/read-round.ts';
import { readRoundInput, readRoundPairs } from '../rounds/round-documents.ts';
import { makeStartRound } from '../rounds/start-round.ts';
import { makeStartSmallRound } from '../rounds/start-small-round.ts';
import { makeChooseFromShortlist } from './choose-from-shortlist.ts';
import { makeCloseChoosing } from './close-choosing.ts';
import { makeOpenShortlists } from './open-shortlists.ts';
import { readProposedPeers } from './shortlist-documents.ts';
import { makeReadShortlist } from './read-shortlist.ts';

const programme = aProgramme({ design: { way: 'choice' } });
const tuesday = addDays(monday, 1);

/** Four who may all meet, and a coordinator who has asked them whom they would like. */
const aChoosingWorld = async () => {
  const world = await aRoundWorld({ programme, people: mutual, ports: { matcher: makeMatcher() } });
  const { ports } = world;
  const { id } = must(await makeStartRound(ports)({ ...by, key: 'k' }));
  await world.runDue(monday);
  const as = (name: string, now: Instant = tuesday) => ({
    actor: anActor({ personId: person(name) }),
    now,
    shortlist: shortlistId(id, person(name)),
  });
  const read = (name: string, now?: Instant) => makeReadShortlist(ports)(as(name, now));
  const pick = (name: string, said: Readonly<Record<string, Interest>>, now?: Instant) => {
    const picks = Object.entries(said).map(([peer, interest]) => ({ peer: person(peer), interest }));
    return makeChooseFromShortlist(ports)({ ...as(name, now), picks });
  };
  const seen = async (now: Instant = tuesday): Promise<RoundView> =>
    must(await makeReadRound(ports)({ ...by, now, round: id }));
  return { ...world, id, as, read, pick, seen };
};

const namesOn = ({ peers }: ShortlistView): string[] => peers.map(({ id }) => id as string).sort();

describe('choosing from a shortlist', () => {
  test('M7 everyone who is free gets a list with names and reasons, and is told by the bot', async () => {
    const { read, seen, bot } = await aChoosingWorld();
    const list = must(await read('ada'));
    expect(list).toMatchObject({ open: true, answered: false, closesAt: addDays(monday, 7) });
    expect(namesOn(list)).toEqual(['blaise', 'chloe', 'denis']);
    expect(list.peers.find(({ id }) => id === 'blaise')?.reasons.gets).not.toEqual([]);
    expect(await seen()).toMatchObject({
      status: 'choosing',
      way: 'choice',
      choosing: { asked: 4, answered: 0 },
    });
    const told = bot.chat.filter(({ card }) => card.kind === 'shortlist');
    expect(told).toHaveLength(4);
    expect(JSON.stringify(told.map(({ card }) => card))).not.toContain('Person');
  });

  test('X2 M7 nobody but oneself finds a list, and only who is on it can be picked', async () => {
    const { read, as, pick, ports } = await aChoosingWorld();
    const notFound = { ok: false, refusal: { kind: 'not-found' } };
    const others = { ...as('ada'), shortlist: as('blaise').shortlist };
    expect(await makeReadShortlist(ports)(others)).toEqual(notFound);
    expect(await makeChooseFromShortlist(ports)({ ...others, picks: [] })).toEqual(notFound);
    expect(await pick('ada', { zoe: 'yes' })).toEqual(notFound);
    expect(must(await read('ada')).answered).toBe(false);
  });

  test('M7 an answer may be changed; the coordinator sees how many have answered, and nothing else', async () => {
    const { pick, read, seen, ports } = await aChoosingWorld();
    must(await pick('ada', { blaise: 'yes', chloe: 'maybe' }));
    must(await pick('ada', { chloe: 'yes' }));
    must(await pick('blaise', {}));
    const said = must(await read('ada')).peers.filter(({ interest }) => interest !== undefined);
    expect(said.map(({ id, interest }) => [id, interest])).toEqual([['chloe', 'yes']]);
    const view = await seen();
    expect(view.choosing).toMatchObject({ answered: 2, orMore: false });
    expect(JSON.stringify(view)).not.toMatch(/ada|blaise|chloe|"yes"/);
    const rows = (await ports.projections.roster.page(contosoTenant, theProgramme, undefined)).rows;
    expect(JSON.stringify(rows)).not.toContain('yes');
  });

  test('M7 when time is up pairs are formed by themselves, and the lists are put away', async () => {
    const { pick, read, seen, runDue, round, ports, id, as } = await aChoosingWorld();
    must(await pick('ada', { chloe: 'yes', denis: 'maybe' }));
    must(await pick('chloe', { ada: 'yes' }));
    const over = addDays(monday, 7);
    await runDue(over);
    expect((await seen(over)).status).toBe('ready');
    const input = await readRoundInput(ports, contosoTenant, await round(id));
    const picksOf = (input as { people: { id: string; picks: unknown }[] }).people.map((one) => [
      one.id,
      one.picks,
    ]);
    expect(Object.fromEntries(picksOf)).toEqual({
      ada: { chloe: 'yes', denis: 'maybe' },
      blaise: {},
      chloe: { ada: 'yes' },
      denis: {},
    });
    expect(await read('ada', over)).toMatchObject({ ok: false });
    expect(await readProposedPeers(ports, contosoTenant, await round(id))).toBeUndefined();
    const index = await ports.projections.person.page(contosoTenant, 'ada', undefined);
    expect(index.rows.map(({ kind }) => kind).sort()).toEqual(['enrolment', 'round']);
    expect(
      must(await makeReadMe(ports)({ ...as('ada'), now: over })).programmes[0]?.shortlist,
    ).toBeUndefined();
  });

  test('M7 a coordinator may end it earlier, once; nobody answers after that', async () => {
    const { pick, seen, runDue, ports, id } = await aChoosingWorld();
    const close = () => makeCloseChoosing(ports)({ ...by, now: tuesday, round: id });
    expect(must(await close()).status).toBe('computing');
    expect(await close()).toEqual({ ok: false, refusal: { kind: 'not-choosing' } });
    expect(await pick('ada', {})).toEqual({ ok: false, refusal: { kind: 'not-choosing' } });
    await runDue(tuesday);
    expect((await seen()).status).toBe('ready');
    const policies = [{ slider: 20, without: [] }];
    const compared = await makeAskComparison(ports)({ ...by, now: tuesday, round: id, policies });
    expect(compared).toEqual({ ok: false, refusal: { kind: 'round-not-ready' } });
  });

  const introduced = async (
    said: Readonly<Record<string, Readonly<Record<string, Interest>>>>,
  ): Promise<{ reasons: string; whyNot: string[] }> => {
    const { pick, runDue, ports, round, id } = await aChoosingWorld();
    for (const [name, picks] of Object.entries(said)) must(await pick(name, picks));
    must(await makeCloseChoosing(ports)({ ...by, now: tuesday, round: id }));
    await runDue(tuesday);
    const pairs = await readRoundPairs(ports, contosoTenant, await round(id));
    const ask = async (peer: string): Promise<string> => {
      const two = [person('ada'), person(peer)] as const;
      return must(await makeExplainPair(ports)({ ...by, now: tuesday, round: id, two })).answer.kind;
    };
    return {
      reasons: JSON.stringify(pairs),
      whyNot: (await Promise.all(['blaise', 'chloe', 'denis'].map(ask))).sort(),
    };
  };

  test('M7 only a yes that both have said is told to both', async () => {
    const mutualYes = await introduced({ ada: { blaise: 'yes' }, blaise: { ada: 'yes' } });
    expect(mutualYes.reasons.match(/both-yes/g)).toHaveLength(2);
    const maybe = await introduced({ ada: { blaise: 'yes' }, blaise: { ada: 'maybe' } });
    expect(maybe.reasons).not.toContain('both-yes');
  });

  test('M6 M7 what one alone has said changes no word and no answer to “why not”', async () => {
    const silent = await introduced({});
    const oneSided = await introduced({ ada: { blaise: 'yes', chloe: 'yes' }, denis: { ada: 'maybe' } });
    expect(oneSided).toEqual(silent);
    expect(silent.whyNot).toEqual(['paired', 'wishes', 'wishes']);
  });

  test('P9 whoever is erased goes from the lists of others, with what was said of them', async () => {
    const { pick, read, runDue, ports, as, round, id } = await aChoosingWorld();
    must(await pick('ada', { blaise: 'yes' }));
    const file = must(await makeExportMyData(ports)(as('ada')));
    expect(file.shortlists[0]?.peers).toContainEqual({ name: 'Blaise', interest: 'yes' });
    must(await makeEraseMyData(ports)(as('blaise')));
    await runDue(tuesday);
    expect(namesOn(must(await read('ada')))).toEqual(['chloe', 'denis']);
    expect(await read('blaise')).toMatchObject({ ok: false });
    const lists = await readProposedPeers(ports, contosoTenant, await round(id));
    expect(JSON.stringify(lists)).not.toContain('blaise');
  });

  test('M12 no other round begins while people choose, and home leads to the list', async () => {
    const { ports, as, id } = await aChoosingWorld();
    const second = await makeStartRound(ports)({ ...by, key: 'two' });
    expect(second).toEqual({ ok: false, refusal: { kind: 'round-under-way' } });
    const me = must(await makeReadMe(ports)(as('ada')));
    expect(me.programmes[0]?.shortlist).toEqual({
      id: shortlistId(id, person('ada')),
      closesAt: addDays(monday, 7),
      answered: false,
    });
  });

  test('made again after a crash the same lists stand with what was said, and nobody is told twice', async () => {
    const { ports, id, read, pick, runDue, bot } = await aChoosingWorld();
    must(await pick('ada', { blaise: 'yes' }));
    const before = must(await read('ada'));
    const { version, state } = (await ports.aggregates.round.find(contosoTenant, id))!;
    await ports.aggregates.round.commit({
      ...{ tenant: contosoTenant, id, basedOn: version },
      state: { ...state, status: 'listing' },
    });
    await makeOpenShortlists(ports)({ tenant: contosoTenant, round: id, now: monday });
    await runDue(tuesday);
    expect(must(await read('ada'))).toEqual(before);
    expect(bot.chat.filter(({ card }) => card.kind === 'shortlist')).toHaveLength(4);
  });

  test('M14 a weekly small round asks nobody first', async () => {
    const running = aRunningProgramme({ design: { way: 'choice' } });
    const { ports, programmeNow, round } = await aRoundWorld({ programme: running });
    await makeStartSmallRound(ports)({
      tenant: contosoTenant,
      programme: theProgramme,
      number: 1,
      now: monday,
    });
    const id = (await programmeNow()).latestRound as RoundId;
    expect(await round(id)).toMatchObject({ status: 'computing', way: 'optimised' });
  });

  test('a fault fails the round where people see it, and nothing is left behind', async () => {
    const broken = { propose: () => Promise.reject(new Error('out of memory')) };
    const world = await aRoundWorld({ programme, ports: { shortlister: broken } });
    const { id } = must(await makeStartRound(world.ports)({ ...by, key: 'k' }));
    await expect(world.runDue(monday)).rejects.toThrow('could not be made');
    expect((await world.round(id)).status).toBe('failed');
  });
});
