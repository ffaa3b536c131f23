import { anActivePair, aPair } from '#test/builders/a-pair.ts';
import { aProgramme } from '#test/builders/a-programme.ts';
import { aRoundWorld, by } from '#test/builders/a-round-world.ts';
import { aCoordinator } from '#test/builders/an-actor.ts';
import { keepIn } from '#test/builders/keep.ts';
import { ada, blaise, contosoTenant, monday, person, theProgramme } from '#test/builders/named.ts';
import { aWorldOf, type PairWorld } from '#test/fakes/world-of-pair.ts';
import { everything, nothingStopped, stop } from '../../programme/stops.ts';
import { asId, type ProgrammeId } from '../../shared/ids.ts';
import { addDays, addHours, addMinutes, type Instant } from '../../shared/instant.ts';
import type { Result } from '../../shared/result.ts';
import { makePublishRound } from '../rounds/publish-round.ts';
import { makeReadStop } from './read-stop.ts';
import { makeResumeEverything, makeStopEverything } from './stop-everything.ts';
import { makeResumeProgramme, makeStopProgramme } from './stop-programme.ts';

const actor = aCoordinator({ personId: person('coordinator') });
const later = addHours(monday, 2);
const must = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

const switches = ({ ports }: PairWorld) => ({
  stopAt: async (now: Instant) =>
    must(await makeStopProgramme(ports)({ actor, now, programme: theProgramme })),
  resumeAt: async (now: Instant) =>
    must(await makeResumeProgramme(ports)({ actor, now, programme: theProgramme })),
  viewAt: async (now: Instant) => must(await makeReadStop(ports)({ actor, now, programme: theProgramme })),
});
const inCalendar = ({ calendars }: PairWorld) => calendars.events.filter(({ cancelled }) => !cancelled);
const toldTo = ({ bot }: PairWorld) => [ada, blaise].map((who) => bot.chatOf(who).length);

describe('the one stop', () => {
  test('M12 an introduction waits while the programme is stopped, and goes out when it is resumed', async () => {
    const world = await aWorldOf(aPair());
    const { stopAt, resumeAt } = switches(world);
    expect(await stopAt(monday)).toMatchObject({ stopped: { since: monday, everywhere: false } });
    await world.runDue(monday);
    await world.runDue(addHours(monday, 1));
    expect(toldTo(world)).toEqual([0, 0]);
    await resumeAt(later);
    await world.runDue(later);
    expect(toldTo(world)).toEqual([1, 1]);
    expect((await world.pairNow()).stage.status).toBe('revealed');
  });

  test('M12 nothing is booked while it is stopped, and once afterwards', async () => {
    const world = await aWorldOf(anActivePair());
    const { stopAt, resumeAt } = switches(world);
    await stopAt(monday);
    await world.runDue(monday);
    expect(inCalendar(world)).toEqual([]);
    await resumeAt(later);
    await world.runDue(later);
    expect(inCalendar(world)).toHaveLength(1);
    expect((await world.pairNow()).firstSession.status).toBe('booked');
  });

  test('M12 a message whose time has passed meanwhile is dropped, and what went out is listed by its sort', async () => {
    const world = await aWorldOf(aPair(), { programme: aProgramme() });
    const { stopAt, resumeAt, viewAt } = switches(world);
    await stopAt(monday);
    await world.runDue(monday);
    expect(await viewAt(monday)).toMatchObject({ held: 2, before: [], after: [] });
    const pair = await world.pairNow();
    const over = addDays(monday, 30);
    await world.runDue(over);
    await resumeAt(over);
    await world.runDue(over);
    expect(pair.stage.status).toBe('introducing');
    expect((await world.pairNow()).stage).toMatchObject({ status: 'ended', how: 'lapsed' });
    expect(toldTo(world)).toEqual([0, 0]);
    expect(await viewAt(over)).toMatchObject({
      stopped: undefined,
      last: { from: monday, to: over },
      held: 0,
      after: [],
      dropped: [{ sort: 'introduction', count: 2 }],
    });
  });

  test('M12 what went out in the day before stands beside what went out since', async () => {
    const world = await aWorldOf(aPair());
    const { stopAt, resumeAt, viewAt } = switches(world);
    await world.runDue(monday);
    const stoppedAt = addMinutes(monday, 5);
    expect((await stopAt(stoppedAt)).before).toEqual([{ sort: 'introduction', count: 2 }]);
    await resumeAt(later);
    expect(await viewAt(later)).toMatchObject({ before: [{ sort: 'introduction', count: 2 }], after: [] });
  });

  test('M12 another programme goes on, and with everything stopped none does', async () => {
    const world = await aWorldOf(aPair());
    const stopped = { at: monday, by: person('coordinator') };
    const keep = keepIn(world.ports);
    const other = asId<ProgrammeId>('another-programme');
    await keep({ kind: 'stops', state: stop(nothingStopped, other, stopped) });
    await world.runDue(monday);
    expect(toldTo(world)).toEqual([1, 1]);
    const second = await aWorldOf(aPair());
    await keepIn(second.ports)({ kind: 'stops', state: stop(nothingStopped, everything, stopped) });
    await second.runDue(monday);
    expect(toldTo(second)).toEqual([0, 0]);
    expect((await switches(second).viewAt(monday)).stopped).toEqual({ since: monday, everywhere: true });
  });

  test('M12 a stop that ends just as something is held keeps nothing back', async () => {
    const world = await aWorldOf(aPair());
    const { stopAt, resumeAt } = switches(world);
    await stopAt(monday);
    const { held } = world.ports.projections;
    let resumed = false;
    const put: typeof held.put = async (...row) => {
      if (!resumed) await resumeAt(monday);
      resumed = true;
      await held.put(...row);
    };
    Object.assign(world.ports.projections, { held: { ...held, put } });
    await world.runDue(monday);
    expect(toldTo(world)).toEqual([1, 1]);
  });

  test('D3 stopping and resuming are recorded once, with who did it', async () => {
    const world = await aWorldOf(aPair());
    const { stopAt, resumeAt } = switches(world);
    await stopAt(monday);
    await stopAt(addMinutes(monday, 1));
    await resumeAt(later);
    await resumeAt(later);
    const of = { tenant: contosoTenant, kind: 'programme' as const, id: theProgramme };
    const { rows } = await world.ports.audit.page(of, undefined);
    expect(rows.map(({ act, by, at }) => [act, by, at])).toEqual([
      ['programme-resumed', 'coordinator', later],
      ['programme-stopped', 'coordinator', monday],
    ]);
  });

  test('X2 only a coordinator of the programme stops it', async () => {
    const { ports } = await aWorldOf(aPair());
    const stranger = aCoordinator({ personId: person('stranger') });
    const result = await makeStopProgramme(ports)({ actor: stranger, now: monday, programme: theProgramme });
    expect(result).toEqual({ ok: false, refusal: { kind: 'not-found' } });
    expect((await ports.aggregates.stops.find(contosoTenant, 'stops'))?.state).toBeUndefined();
  });

  test('M12 a round that is being published waits', async () => {
    const people = Object.fromEntries(
      Array.from({ length: 24 }, (_, index) => [`p${index}`, { teaches: ['sql'], wants: ['sql'] }]),
    );
    const world = await aRoundWorld({ people });
    const { id } = await world.dryRun();
    must(await makePublishRound(world.ports)({ ...by, round: id }));
    await world.runDue(monday);
    const first = (await world.round(id)).publication;
    must(await makeStopProgramme(world.ports)(by));
    await world.runDue(addHours(monday, 1));
    expect((await world.round(id)).publication).toEqual(first);
    must(await makeResumeProgramme(world.ports)({ ...by, now: later }));
    await world.runDue(later);
    expect(await world.round(id)).toMatchObject({ status: 'published', publication: { created: 12 } });
  });

  test('M12 D3 an administrator stops every programme, and resuming leaves those that were stopped by themselves', async () => {
    const world = await aWorldOf(aPair());
    const { stopAt, viewAt, resumeAt } = switches(world);
    const administrator = { ...actor, personId: person('admin'), mayStopEverything: true };
    const stopAll = makeStopEverything(world.ports);
    expect(await stopAll({ actor, now: monday })).toEqual({ ok: false, refusal: { kind: 'not-allowed' } });
    await stopAt(monday);
    expect(must(await stopAll({ actor: administrator, now: monday }))).toEqual({
      mayStop: true,
      since: monday,
    });
    await world.runDue(monday);
    must(await makeResumeEverything(world.ports)({ actor: administrator, now: later }));
    await world.runDue(later);
    expect(toldTo(world)).toEqual([0, 0]);
    expect(await viewAt(later)).toMatchObject({ stopped: { everywhere: false }, held: 2 });
    await resumeAt(later);
    await world.runDue(later);
    expect(toldTo(world)).toEqual([1, 1]);
    const of = { tenant: contosoTenant, kind: 'stops' as const, id: 'stops' };
    const { rows } = await world.ports.audit.page(of, undefined);
    expect(rows.map(({ act, by: who }) => [act, who])).toEqual([
      ['everything-resumed', 'admin'],
      ['everything-stopped', 'admin'],
    ]);
  });
});
