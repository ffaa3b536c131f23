import { aMeetingPair } from '#test/builders/a-pair.ts';
import { aRunningProgramme } from '#test/builders/a-programme.ts';
import { aCoordinator, anActor } from '#test/builders/an-actor.ts';
import { ada, blaise, chloe, monday, person } from '#test/builders/named.ts';
import { aWorldOf, type PairWorld } from '#test/fakes/world-of-pair.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Announcement } from '../../messages/announcement.ts';
import { planMeetings } from '../../pairs/meeting.ts';
import type { Pair } from '../../pairs/pair.ts';
import type { PersonId } from '../../shared/ids.ts';
import { addDays, addMinutes, type Instant } from '../../shared/instant.ts';
import type { Result } from '../../shared/result.ts';
import { worksheetId } from '../../worksheets/worksheet.ts';
import { makeCardFor } from '../messages/card-for.ts';
import { makeReadPair } from '../pairs/read-pair.ts';
import { makeEraseMyData } from '../people/erase-my-data.ts';
import { makeExportMyData } from '../people/export-my-data.ts';
import { makePreviewErasure } from '../people/preview-erasure.ts';
import { makeReadSession } from './read-session.ts';
import { makeSayTried, makeWriteToTry, makeWriteWorksheet } from './write-worksheet.ts';

const weekly = Array.from({ length: 4 }, (_, week) => {
  const start = addDays(monday, 2 + week * 7);
  return { start, end: addMinutes(start, 30) };
});
const levels = { '-2': 'a', '-1': 'b', '0': 'c', '1': 'd', '2': 'e' };
const goal = { id: 'g', owner: ada, title: 'Speak up', levels, weight: 1 as const, reached: undefined };
const pair: Pair = aMeetingPair({ meetings: planMeetings(0, weekly), goals: [goal] });
const body = { challenge: 'I talk too long.', question: 'How do you cut?' };
const startOf = (session: number): Instant => weekly[session]?.start ?? monday;

const must = async <Value>(result: Promise<Result<Value, Refusal>>): Promise<Value> => {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.refusal.kind);
  return settled.value;
};
const refusalOf = async (result: Promise<Result<unknown, Refusal>>): Promise<string | undefined> => {
  const settled = await result;
  return settled.ok ? undefined : settled.refusal.kind;
};
const by = (personId: PersonId, number: number, now = monday) => ({
  ...{ actor: anActor({ personId }), now, pair: pair.id, number },
});

describe('the page of a session', () => {
  test('W1 what one writes the other reads as soon as it is saved', async () => {
    const { ports } = await aWorldOf(pair);
    const mine = await must(makeWriteWorksheet(ports)({ ...by(ada, 1), body }));
    expect(mine.mine.before).toEqual(body);
    const theirs = await must(makeReadSession(ports)(by(blaise, 1)));
    expect(theirs.mine.before).toBeUndefined();
    expect(theirs.peers).toMatchObject([{ id: ada, sheet: { before: body } }]);
  });

  test('W1 says to each the same of who goes first', async () => {
    const { ports } = await aWorldOf(pair);
    const seen = async (who: PersonId, number: number) =>
      (await must(makeReadSession(ports)(by(who, number)))).goesFirst;
    expect([await seen(ada, 0), await seen(blaise, 0)]).toEqual(['me', ada]);
    expect([await seen(ada, 1), await seen(blaise, 1)]).toEqual([blaise, 'me']);
  });

  test('W1 the next session opens with what was to be tried, also after one that had nothing', async () => {
    const { ports } = await aWorldOf(pair);
    const early = makeWriteToTry(ports)({ ...by(ada, 0), toTry: 'One slide.' });
    expect(await refusalOf(early)).toBe('unknown-session');
    await must(makeWriteToTry(ports)({ ...by(ada, 0, startOf(0)), toTry: 'One slide.' }));
    const said = await must(makeSayTried(ports)({ ...by(ada, 2), tried: 'partly' }));
    expect(said.mine.lastTime).toEqual({ text: 'One slide.', tried: 'partly' });
    expect(said.session.number).toBe(2);
    const peer = await must(makeReadSession(ports)(by(blaise, 1)));
    expect(peer.peers[0]?.sheet.lastTime?.tried).toBe('partly');
    expect(await refusalOf(makeSayTried(ports)({ ...by(ada, 0), tried: 'yes' }))).toBe('nothing-to-try');
  });

  test('W2 offers the prompts of its stage in both languages, and one about each goal of mine', async () => {
    const own = [{ en: 'What next?', fr: 'Et ensuite ?' }];
    const programme = aRunningProgramme({ design: { prompts: { working: own } } });
    const { ports } = await aWorldOf(pair, { programme });
    const first = await must(makeReadSession(ports)(by(ada, 0)));
    expect([first.stage, first.prompts.length]).toEqual(['getting-to-know', 4]);
    const second = await must(makeReadSession(ports)(by(ada, 2)));
    expect(second).toMatchObject({ stage: 'working', prompts: own });
    expect(second.aboutGoals[0]?.en).toContain('Speak up');
    expect((await must(makeReadSession(ports)(by(blaise, 2)))).aboutGoals).toEqual([]);
  });

  test('X2 is found by nobody but the pair, whoever coordinates', async () => {
    const { ports } = await aWorldOf(pair);
    for (const actor of [anActor({ personId: chloe }), aCoordinator({ personId: person('coordinator') })]) {
      const ask = { ...by(ada, 1), actor };
      expect(await refusalOf(makeReadSession(ports)(ask))).toBe('not-found');
      expect(await refusalOf(makeWriteWorksheet(ports)({ ...ask, body }))).toBe('not-found');
      expect(await refusalOf(makeWriteToTry(ports)({ ...ask, toTry: 'x' }))).toBe('not-found');
      expect(await refusalOf(makeSayTried(ports)({ ...ask, tried: 'yes' }))).toBe('not-found');
    }
    expect(await refusalOf(makeReadSession(ports)(by(ada, 9)))).toBe('unknown-session');
  });

  test('W1 after the end it can still be read, and nothing more is written', async () => {
    const world = await aWorldOf(pair);
    await must(makeWriteWorksheet(world.ports)({ ...by(ada, 1), body }));
    const known = await world.ports.aggregates.pair.find(world.tenant, pair.id);
    const stage = { status: 'ended' as const, how: 'completed' as const, at: monday, reason: undefined };
    await world.ports.aggregates.pair.commit({
      ...{ tenant: world.tenant, id: pair.id, state: { ...pair, stage }, basedOn: known?.version },
    });
    expect(await must(makeReadSession(world.ports)(by(blaise, 1)))).toMatchObject({ open: false });
    expect(await refusalOf(makeWriteWorksheet(world.ports)({ ...by(ada, 1), body }))).toBe('pair-ended');
  });

  test('W1 home is told which session within two days is still to be prepared', async () => {
    const { ports } = await aWorldOf(pair);
    const toPrepare = async (now: Instant) =>
      (await must(makeReadPair(ports)({ ...by(ada, 0), now }))).pair.toPrepare;
    expect(await toPrepare(addMinutes(monday, -1))).toBeUndefined();
    expect(await toPrepare(monday)).toBe(0);
    await must(makeWriteWorksheet(ports)({ ...by(ada, 0), body }));
    expect(await toPrepare(monday)).toBeUndefined();
  });
});

describe('the card before a session', () => {
  const card = (world: PairWorld, who: PersonId, now = monday) => {
    const announcement: Announcement = { kind: 'before-session', pair: pair.id, session: 1 };
    return makeCardFor(world.ports)(world.tenant, who, announcement, now);
  };

  test('W1 W2 says who goes first, and two things to talk about', async () => {
    const world = await aWorldOf(pair);
    expect(await card(world, blaise)).toMatchObject({ first: 'me', start: startOf(1), session: 1 });
    expect(await card(world, ada)).toMatchObject({ first: 'peer', prompts: [{}, {}] });
  });

  test('X6 repeats nothing that was written, and does not come to who has written', async () => {
    const world = await aWorldOf(pair);
    await must(makeWriteWorksheet(world.ports)({ ...by(ada, 1), body }));
    expect(JSON.stringify(await card(world, blaise))).not.toMatch(/talk too long|How do you cut/);
    expect(await card(world, ada)).toBeUndefined();
  });

  test('A2 is not sent where both have agreed on none', async () => {
    const world = await aWorldOf({ ...pair, customs: { reminder: 'none' } });
    expect(await card(world, ada)).toBeUndefined();
  });

  test('W1 is not worth sending once the session has begun', async () => {
    const world = await aWorldOf(pair);
    expect(await card(world, ada, addMinutes(startOf(1), -1))).toBeDefined();
    expect(await card(world, ada, startOf(1))).toBeUndefined();
  });

  test('W1 comes to each a day before, once, and the check-in leads to the next worksheet', async () => {
    const world = await aWorldOf(pair);
    await world.runDue(addDays(monday, 1));
    await world.runDue(addMinutes(addDays(monday, 1), 5));
    for (const who of [ada, blaise])
      expect(world.bot.chatOf(who).filter(({ card }) => card.kind === 'before-session')).toHaveLength(1);
    const announcement: Announcement = { kind: 'check-in', pair: pair.id, session: 0 };
    const asked = await makeCardFor(world.ports)(world.tenant, ada, announcement, weekly[0]?.end ?? monday);
    expect(asked).toMatchObject({ kind: 'check-in', next: 1 });
  });
});

describe('worksheets and my data', () => {
  const written = async () => {
    const world = await aWorldOf(pair);
    const { ports } = world;
    await world.runDue(monday);
    await must(makeWriteWorksheet(ports)({ ...by(ada, 0), body }));
    await must(makeWriteWorksheet(ports)({ ...by(ada, 1), body }));
    await must(
      makeWriteWorksheet(ports)({ ...by(blaise, 1), body: { challenge: 'His.', question: 'His?' } }),
    );
    const stored = async (session: number) =>
      (await ports.aggregates.worksheet.find(world.tenant, worksheetId(pair.id, session)))?.state;
    return { world, ports, stored };
  };
  const me = { actor: anActor(), now: monday };

  test('P9 my file has what I wrote, and nothing of the other', async () => {
    const { ports } = await written();
    const file = await must(makeExportMyData(ports)(me));
    expect(file.worksheets).toMatchObject([
      { session: 0, before: body },
      { session: 1, before: body },
    ]);
    expect(JSON.stringify(file)).not.toContain('His');
  });

  test('P9 what I wrote is named before it is erased, and goes; what the other wrote stays', async () => {
    const { ports, stored } = await written();
    const { goes } = await must(makePreviewErasure(ports)(me));
    expect(goes).toContainEqual({ what: 'worksheets', count: 2 });
    await must(makeEraseMyData(ports)(me));
    expect(await stored(0)).toBeUndefined();
    expect(await stored(1)).toMatchObject({ sheets: { blaise: { before: { challenge: 'His.' } } } });
    expect(JSON.stringify(await stored(1))).not.toContain('"ada"');
  });

  test('X7 half a year after the end all that was written is gone', async () => {
    const { world, ports, stored } = await written();
    await must(makeEraseMyData(ports)(me));
    await world.runDue(addDays(monday, 181));
    expect(await stored(1)).toBeDefined();
    await world.runDue(addDays(monday, 182));
    expect(await stored(1)).toBeUndefined();
  });
});
