import fc from 'fast-check';
import { aMeetingPair, aRevealedPair } from '#test/builders/a-pair.ts';
import { aCandidate, aProblem } from '#test/builders/a-candidate.ts';
import { aParticipant } from '#test/builders/a-participant.ts';
import { aRunningProgramme } from '#test/builders/a-programme.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { anEnrolment } from '#test/builders/an-enrolment.ts';
import { keepIn } from '#test/builders/keep.ts';
import {
  ada,
  blaise,
  chloe,
  contosoTenant as tenant,
  monday,
  person,
  theProgramme,
  theRound,
} from '#test/builders/named.ts';
import { Crash, crashingPorts } from '#test/fakes/crashing-ports.ts';
import { inMemoryPorts, type World } from '#test/fakes/in-memory-ports.ts';
import { emptyInsights, type InsightsSnapshot } from '../../growth/insights.ts';
import { emptyPostbox } from '../../messages/postbox.ts';
import { nominate } from '../../nominations/nomination.ts';
import type { Pair } from '../../pairs/pair.ts';
import { endPair } from '../../pairs/working-pair.ts';
import { isIdleFrom } from '../../people/person.ts';
import type { StateOfKind } from '../../ports/aggregates.ts';
import { wholeTenant } from '../../ports/projections.ts';
import { keptDays } from '../../privacy/kept-days.ts';
import { closeProgramme, type Programme } from '../../programme/programme.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import { startRound } from '../../programme/round.ts';
import type { AggregateKind } from '../../shared/aggregate-ref.ts';
import { asId, type PairId, type SupportRequestId } from '../../shared/ids.ts';
import { addDays, addMinutes, type Instant } from '../../shared/instant.ts';
import { askForSupport } from '../../support/support-request.ts';
import { writeBefore, blankWorksheet } from '../../worksheets/worksheet.ts';
import { makeAttend } from '../background/attend.ts';
import { updateAggregate } from '../change-aggregate.ts';
import { makeCountInsights } from '../insights/count-insights.ts';
import { makeNoteActivity } from '../people/note-activity.ts';
import { readRoundPeople, writeRoundInput } from '../rounds/round-documents.ts';
import { makeLetGo } from './let-go.ts';

const justBefore = (due: Instant): Instant => addMinutes(due, -1);
const ended = (pair: Pair, now: Instant): Pair => {
  const result = endPair(pair, pair.members[0] ?? ada, { how: 'completed', reason: undefined, now });
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
};
const closed = (now: Instant, programme = aRunningProgramme()): Programme => {
  const result = closeProgramme(programme, now);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
};

/** As somebody's act would have it: with all that follows from it. */
const comes = async <Kind extends AggregateKind>(
  { ports, runDue }: World,
  { kind, id, state, now = monday }: { kind: Kind; id: string; state: StateOfKind[Kind]; now?: Instant },
) => {
  await updateAggregate(ports, { kind, tenant, id, now, update: () => state });
  await runDue(now);
};
const isThere = async ({ ports }: World, kind: AggregateKind, id: string): Promise<boolean> =>
  (await ports.aggregates[kind].find(tenant, id)) !== undefined;
const rowsOf = async ({ ports }: World, who = ada) =>
  (await ports.projections.person.page(tenant, who, undefined)).rows;

describe('somebody who does nothing any more', () => {
  const idleFrom = isIdleFrom(aParticipant());

  test('X7 is forgotten after a year, and not before', async () => {
    const world = inMemoryPorts();
    await comes(world, { kind: 'person', id: ada, state: aParticipant() });
    await world.runDue(justBefore(idleFrom));
    expect(await isThere(world, 'person', ada)).toBe(true);
    await world.runDue(idleFrom);
    expect(await isThere(world, 'person', ada)).toBe(false);
  });

  test('X7 one act keeps them for another year', async () => {
    const world = inMemoryPorts();
    const { ports } = world;
    await comes(world, { kind: 'person', id: ada, state: aParticipant() });
    const acts = addDays(monday, 200);
    await makeNoteActivity(ports)({ actor: anActor(), now: acts });
    const later = isIdleFrom(aParticipant({ lastActiveAt: acts }));
    await world.runDue(idleFrom);
    await world.runDue(justBefore(later));
    expect(await isThere(world, 'person', ada)).toBe(true);
    await world.runDue(later);
    expect(await isThere(world, 'person', ada)).toBe(false);
  });

  test('X7 is written down once a week, however much they do, and nobody comes to be by it', async () => {
    const world = inMemoryPorts();
    const note = makeNoteActivity(world.ports);
    await keepIn(world.ports)({ kind: 'person', state: aParticipant() });
    const version = async () => (await world.ports.aggregates.person.find(tenant, ada))?.version;
    const before = await version();
    await note({ actor: anActor(), now: addDays(monday, 6) });
    expect(await version()).toBe(before);
    await note({ actor: anActor(), now: addDays(monday, 7) });
    expect(await version()).not.toBe(before);
    await note({ actor: anActor({ personId: chloe }), now: monday });
    expect(await isThere(world, 'person', chloe)).toBe(false);
  });

  test.each([aRevealedPair(), aMeetingPair()])(
    'X7 stays as long as a pair of theirs lives, is looked at again, and goes when it is over',
    async (pair) => {
      const world = inMemoryPorts();
      const { ports } = world;
      const ref = { tenant, kind: 'person' as const, id: ada };
      const letGo = makeLetGo(ports);
      await keepIn(ports)({ kind: 'person', state: aParticipant() }, { kind: 'pair', state: pair });
      await letGo(ref, idleFrom);
      expect(await isThere(world, 'person', ada)).toBe(true);
      const again = addDays(idleFrom, 30);
      expect(await ports.outbox.pending(ref, again)).toMatchObject([{ key: 'let-go', due: again }]);
      expect(await ports.markers.due(again, 10)).toContainEqual({ ref, due: again });
      const stage: Pair['stage'] = { status: 'ended', how: 'lapsed', at: idleFrom, reason: undefined };
      await keepIn(ports)({ kind: 'pair', state: { ...pair, stage } });
      await letGo(ref, again);
      expect(await isThere(world, 'person', ada)).toBe(false);
    },
  );
});

describe('whoever coordinates', () => {
  const coordinators = [ada];
  test.each([
    ['a programme that runs', aRunningProgramme({ coordinators }), true],
    ['a closed one', closed(monday, aRunningProgramme({ coordinators })), false],
    ['a draft', { ...aRunningProgramme({ coordinators }), status: 'draft' as const }, false],
  ])('X7 of %s: is still there', async (_what, programme, stays) => {
    const world = inMemoryPorts();
    const person = aParticipant();
    await keepIn(world.ports)({ kind: 'person', state: person }, { kind: 'programme', state: programme });
    await makeLetGo(world.ports)({ tenant, kind: 'person', id: ada }, isIdleFrom(person));
    expect(await isThere(world, 'person', ada)).toBe(stays);
  });
});

describe('one thing after another', () => {
  test('X7 a nomination, with the rows that tell of it', async () => {
    const world = inMemoryPorts();
    const boss = person('boss');
    const state = nominate({
      programme: theProgramme,
      manager: boss,
      employee: ada,
      why: 'Go.',
      now: monday,
    });
    await comes(world, { kind: 'nomination', id: state.id, state });
    expect(await isThere(world, 'postbox', ada)).toBe(true);
    const due = addDays(monday, keptDays.nomination);
    await world.runDue(justBefore(due));
    expect(await rowsOf(world)).toHaveLength(1);
    await world.runDue(due);
    expect(await isThere(world, 'nomination', state.id)).toBe(false);
    expect(await rowsOf(world)).toEqual([]);
    const sent = await world.ports.projections.sentNominations.page(tenant, boss, undefined);
    expect(sent.rows).toEqual([]);
    // She never came, so there is no year of hers after which her post would go.
    expect(await isThere(world, 'postbox', ada)).toBe(false);
  });

  test('X7 what somebody asked a coordinator', async () => {
    const world = inMemoryPorts();
    const id = asId<SupportRequestId>('support-1');
    const to = person('coordinator');
    const state = askForSupport({
      ...{ id, programme: theProgramme, pair: undefined, from: ada, to },
      ...{ text: 'Help', askedAt: monday },
    });
    await comes(world, { kind: 'support', id, state });
    const due = addDays(monday, keptDays.support);
    await world.runDue(justBefore(due));
    expect(await isThere(world, 'support', id)).toBe(true);
    await world.runDue(due);
    expect(await isThere(world, 'support', id)).toBe(false);
    expect(await rowsOf(world)).toEqual([]);
  });

  test('X7 who was in a round; the round with its numbers stays as long as its programme', async () => {
    const world = inMemoryPorts();
    const round = startRound({
      ...{ id: theRound, programme: theProgramme, number: 1, small: false, slider: 50, seed: 1 },
      ...{ createdBy: person('coordinator'), createdAt: monday },
    });
    await keepIn(world.ports)({ kind: 'programme', state: { ...aRunningProgramme(), status: 'open' } });
    await comes(world, { kind: 'round', id: theRound, state: round });
    const problem = aProblem([ada, blaise].map((id) => aCandidate({ id })));
    await writeRoundInput(world.ports, tenant, round, problem);
    const due = addDays(monday, keptDays.roundPapers);
    await world.runDue(justBefore(due));
    expect(await readRoundPeople(world.ports, tenant, round)).toEqual([ada, blaise]);
    await world.runDue(due);
    expect(await readRoundPeople(world.ports, tenant, round)).toEqual([]);
    const kept = (await world.ports.aggregates.round.find(tenant, theRound))?.state;
    expect(kept).toMatchObject({ number: 1, createdBy: 'system' });
    await world.ports.aggregates.programme.erase(tenant, theProgramme);
    await world.runDue(addDays(due, 90));
    expect(await isThere(world, 'round', theRound)).toBe(false);
  });

  test.each([
    ['ready', 'discarded', []],
    ['published', 'published', []],
    ['publishing', 'publishing', [ada, blaise]],
  ] as const)(
    'X7 M12 a round that is %s is %s then: none goes out without its people, none loses them on the way',
    async (status, after, people) => {
      const { ports } = inMemoryPorts();
      const round = {
        ...startRound({
          ...{ id: theRound, programme: theProgramme, number: 1, small: false, slider: 50, seed: 1 },
          ...{ createdBy: person('coordinator'), createdAt: monday },
        }),
        status,
      };
      await keepIn(ports)({ kind: 'programme', state: aRunningProgramme() }, { kind: 'round', state: round });
      const problem = aProblem([ada, blaise].map((id) => aCandidate({ id })));
      await writeRoundInput(ports, tenant, round, problem);
      const now = addDays(monday, keptDays.roundPapers);
      const ref = { tenant, kind: 'round' as const, id: theRound };
      await makeLetGo(ports)(ref, now);
      expect((await ports.aggregates.round.find(tenant, theRound))?.state.status).toBe(after);
      expect(await readRoundPeople(ports, tenant, round)).toEqual(people);
      await keepIn(ports)({ kind: 'programme', state: closed(now) });
      await makeLetGo(ports)(ref, addDays(now, 90));
      expect(await readRoundPeople(ports, tenant, round)).toEqual([]);
    },
  );

  test('X7 half a year after its end, what was between the members of a pair', async () => {
    const world = inMemoryPorts();
    const pair = aMeetingPair();
    const spoken: Pair = {
      ...pair,
      meetings: pair.meetings.map((meeting) => ({
        ...meeting,
        answers: { [ada]: { met: false, why: 'ill', useful: undefined, at: monday } },
      })),
    };
    const over = addDays(monday, 4);
    await keepIn(world.ports)({ kind: 'pair', state: spoken });
    await comes(world, { kind: 'pair', id: pair.id, state: ended(spoken, over), now: over });
    const due = addDays(over, keptDays.worksheets);
    const read = async () => (await world.ports.aggregates.pair.find(tenant, pair.id))?.state;
    await world.runDue(justBefore(due));
    expect(JSON.stringify(await read())).toContain('"ill"');
    await world.runDue(due);
    expect(JSON.stringify(await read())).not.toContain('"ill"');
    expect(await read()).toMatchObject({ members: [ada, blaise], wordsGoneAt: due });
  });
});

describe('a programme that is closed', () => {
  const goAt = addDays(monday, keptDays.people);
  const snapshot = { answered: 5, comments: ['It helped.'] } as unknown as InsightsSnapshot;
  const pair = ended(aMeetingPair(), monday);

  const aClosedWorld = async () => {
    const world = inMemoryPorts();
    const keep = keepIn(world.ports);
    await keep({ kind: 'programme', state: aRunningProgramme() });
    await comes(world, { kind: 'programme', id: theProgramme, state: closed(monday) });
    await keep(
      { kind: 'pair', state: pair },
      { kind: 'worksheet', state: writeBefore(blankWorksheet(pair.id, 0), ada, {} as never) },
      { kind: 'enrolment', state: anEnrolment({ person: ada }) },
      { kind: 'enrolment', state: anEnrolment({ person: blaise }) },
      { kind: 'person', state: aParticipant({ id: blaise }) },
      ...[ada, blaise].map((who) => ({ kind: 'postbox' as const, state: emptyPostbox(who) })),
      { kind: 'insights', state: { ...emptyInsights(theProgramme), snapshot } },
    );
    return world;
  };
  const peopleIn = async (world: World) => ({
    rows: [...(await rowsOf(world)), ...(await rowsOf(world, blaise))],
    pair: await isThere(world, 'pair', pair.id),
    sheet: await isThere(world, 'worksheet', `${pair.id}.0`),
    enrolled: await isThere(world, 'enrolment', enrolmentId(theProgramme, ada)),
    roster: (await world.ports.projections.roster.page(tenant, theProgramme, undefined)).rows,
  });
  const nobody = { rows: [], pair: false, sheet: false, enrolled: false, roster: [] };

  test('X7 a year later nobody of it is known, and the figures stand', async () => {
    const world = await aClosedWorld();
    await world.runDue(justBefore(goAt));
    expect(await peopleIn(world)).toMatchObject({ pair: true, sheet: true, enrolled: true });
    await world.runDue(goAt);
    expect(await peopleIn(world)).toEqual(nobody);
    await world.runDue(goAt);
    expect(await isThere(world, 'postbox', ada)).toBe(false);
    expect(await isThere(world, 'postbox', blaise)).toBe(true);
    await makeCountInsights(world.ports)({ tenant, programme: theProgramme, now: goAt });
    const figures = (await world.ports.aggregates.insights.find(tenant, theProgramme))?.state.snapshot;
    expect(figures).toEqual({ ...snapshot, comments: [] });
  });

  test('X7 after three years nothing tells that there was one', async () => {
    const world = await aClosedWorld();
    await world.runDue(goAt);
    await world.runDue(addDays(monday, keptDays.records));
    for (const kind of ['programme', 'insights', 'recheck'] as const)
      expect(await isThere(world, kind, theProgramme)).toBe(false);
    const { rows } = await world.ports.projections.programmes.page(tenant, wholeTenant, undefined);
    expect(rows).toEqual([]);
  });

  test('X7 a worker that dies anywhere on the way leaves nothing behind', async () => {
    const { ports } = await aClosedWorld();
    const ref = { tenant, kind: 'programme' as const, id: theProgramme };
    const whole = crashingPorts(ports, undefined);
    await makeAttend(whole.ports)({ ref, due: goAt }, goAt);
    expect(whole.calls()).toBeGreaterThan(20);
    for (let call = 0; call < whole.calls(); call += 1) {
      const world = await aClosedWorld();
      const mortal = crashingPorts(world.ports, { call, when: call % 2 === 0 ? 'after' : 'before' });
      await makeAttend(mortal.ports)({ ref, due: goAt }, goAt).catch((fault: unknown) =>
        expect(fault).toBeInstanceOf(Crash),
      );
      await world.runDue(goAt);
      expect(await peopleIn(world)).toEqual(nobody);
      await world.runDue(addDays(monday, keptDays.records));
      expect(await isThere(world, 'programme', theProgramme)).toBe(false);
    }
  });

  test('X7 nothing of a pair that lives goes early, however long the programme is closed', async () => {
    const lives = fc.array(fc.boolean(), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(lives, fc.integer({ min: 0, max: 1_500 }), async (living, days) => {
        const { ports } = inMemoryPorts();
        const keep = keepIn(ports);
        await keep({ kind: 'programme', state: closed(monday) });
        const pairs = living.map((isLiving, at): Pair => {
          const members = [person(`one-${at}`), person(`other-${at}`)];
          const one = aMeetingPair({ id: asId<PairId>(`pair-${at}`), members });
          return isLiving ? one : ended(one, monday);
        });
        for (const one of pairs)
          await keep(
            { kind: 'pair', state: one },
            ...one.members.map((who) => ({
              kind: 'enrolment' as const,
              state: anEnrolment({ person: who }),
            })),
            { kind: 'worksheet', state: blankWorksheet(one.id, 0) },
          );
        const now = addDays(monday, days);
        await makeLetGo(ports)({ tenant, kind: 'programme', id: theProgramme }, now);
        const isNobodyToGo = living.includes(true) || days < keptDays.people;
        for (const { id, members } of pairs) {
          expect((await ports.aggregates.pair.find(tenant, id)) !== undefined).toBe(isNobodyToGo);
          expect((await ports.aggregates.worksheet.find(tenant, `${id}.0`)) !== undefined).toBe(isNobodyToGo);
          for (const who of members) {
            const found = await ports.aggregates.enrolment.find(tenant, enrolmentId(theProgramme, who));
            expect(found !== undefined).toBe(isNobodyToGo);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
