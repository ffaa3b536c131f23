import { aMeetingPair, aPair } from '#test/builders/a-pair.ts';
import { ada, blaise, monday } from '#test/builders/named.ts';
import { Crash, crashingPorts, type CrashPoint } from '#test/fakes/crashing-ports.ts';
import { aWorldOf, type PairWorld } from '#test/fakes/world-of-pair.ts';
import { bookingKey } from '../../pairs/booking.ts';
import { endPair } from '../../pairs/working-pair.ts';
import { nextCalendarLook } from '../../pairs/calendar-look.ts';
import type { CalendarNotice } from '../../sessions/calendar-notice.ts';
import { addDays, addMinutes, type Instant } from '../../shared/instant.ts';
import { makeAttend } from '../background/attend.ts';
import { makeProject } from '../background/project.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import { makeHearNotices } from './hear-notices.ts';

const pair = aMeetingPair();
const tomorrow = addDays(monday, 1);
const mailboxOf = async ({ ports, tenant }: PairWorld, who = ada) =>
  (await ports.aggregates.mailbox.find(tenant, who))?.state;
/** What the pair says is booked, Outlook has. */
const aBookedWorld = async (of = pair): Promise<PairWorld> => {
  const world = await aWorldOf(of);
  await world.calendars.book(world.tenant, {
    ...{ key: bookingKey(of.id, 'first-session'), organiser: ada, title: 'Session', bodyHtml: '' },
    attendees: [{ id: blaise, mail: 'blaise@contoso.example', name: 'Blaise' }],
    ...{ timeZone: 'Europe/Paris', skipped: [], cadence: undefined },
    sessions: of.meetings.map(({ when }) => when),
  });
  return world;
};
const inThreeWeeks = {
  ...pair,
  meetings: pair.meetings.map((meeting) => ({
    ...meeting,
    when: { start: addDays(monday, 21), end: addMinutes(addDays(monday, 21), 30) },
  })),
};
const watchedWorld = async (of = pair): Promise<PairWorld> => {
  const world = await aBookedWorld(of);
  await world.runDue(monday);
  return world;
};
const onlyOne = ({ notices }: PairWorld) => {
  expect(notices.standing).toHaveLength(1);
  return notices.standing[0]!;
};
const noticeIn = (world: PairWorld, said: Partial<CalendarNotice> = {}): CalendarNotice => {
  const { clientState, id } = onlyOne(world);
  return { tenant: world.tenant, clientState, subscription: id, kind: 'changed', ...said };
};
const hear = (world: PairWorld, now: Instant, ...notices: CalendarNotice[]) =>
  makeHearNotices(world.ports)(notices, now);
const leave = ({ ports, tenant }: PairWorld, now: Instant) =>
  changeAggregate(ports, {
    kind: 'pair',
    tenant,
    id: pair.id,
    now,
    decide: ifThere((known) => endPair(known, ada, { how: 'exited', reason: undefined, now })),
  });
const nextLook = async (world: PairWorld) => nextCalendarLook(await world.pairNow());

describe('the mailbox a booking stands on', () => {
  test('S3 is watched, and no other', async () => {
    const world = await watchedWorld();
    expect(onlyOne(world)).toMatchObject({ person: ada, until: addDays(monday, 6) });
    expect(await mailboxOf(world)).toMatchObject({ pairs: [pair.id], watch: { status: 'on' } });
    expect(await mailboxOf(world, blaise)).toBeUndefined();
  });

  test('S3 without a booking nobody’s is', async () => {
    const world = await aWorldOf(aPair());
    await world.runDue(monday);
    expect(world.notices.standing).toEqual([]);
  });

  test('S3 is renewed as long as it is needed, by the same subscription', async () => {
    const world = await watchedWorld(inThreeWeeks);
    const { id } = onlyOne(world);
    await world.runDue(addDays(monday, 4));
    expect(onlyOne(world)).toMatchObject({ id, until: addDays(monday, 10) });
  });

  test('S3 is left alone when the pair ends, and nothing is kept of it', async () => {
    const world = await watchedWorld();
    await leave(world, tomorrow);
    await world.runDue(tomorrow);
    expect(world.notices.standing).toEqual([]);
    expect(await mailboxOf(world)).toBeUndefined();
  });

  test('S4 a refusal loses nothing and is asked about again a week later', async () => {
    const world = await aBookedWorld(inThreeWeeks);
    world.notices.refuse(ada, 'no-access');
    await world.runDue(monday);
    expect((await mailboxOf(world))?.watch.status).toBe('refused');
    expect(await nextLook(world)).toBeDefined();
    world.notices.refuse(ada, undefined);
    await world.runDue(addDays(monday, 6));
    expect(world.notices.standing).toEqual([]);
    await world.runDue(addDays(monday, 7));
    onlyOne(world);
  });
});

describe('what Graph says', () => {
  test('S3 of a change makes the pairs look soon, once however often it is said', async () => {
    const world = await watchedWorld();
    const notice = noticeIn(world);
    expect(await hear(world, tomorrow, notice, notice, { ...notice, kind: 'missed' })).toEqual({
      strange: 0,
    });
    expect(await hear(world, tomorrow, notice)).toEqual({ strange: 0 });
    await world.runDue(tomorrow);
    expect(await nextLook(world)).toBe(addMinutes(tomorrow, 2));
    expect((await mailboxOf(world))?.heard).toEqual({ number: 1, isOpen: false });
  });

  test('S3 of the subscription: renew it, or make it anew', async () => {
    const world = await watchedWorld();
    const { id } = onlyOne(world);
    await hear(world, tomorrow, noticeIn(world, { kind: 'reauthorise' }));
    await world.runDue(tomorrow);
    expect(onlyOne(world)).toMatchObject({ id, until: addDays(tomorrow, 6) });
    const removed = noticeIn(world, { kind: 'removed' });
    world.notices.lose(id);
    await hear(world, tomorrow, removed);
    await world.runDue(tomorrow);
    expect(onlyOne(world).id).not.toBe(id);
    expect(onlyOne(world).clientState).not.toBe(removed.clientState);
    expect(await nextLook(world)).toBe(addMinutes(tomorrow, 2));
    expect(await hear(world, tomorrow, removed)).toEqual({ strange: 1 });
  });

  test('S3 nothing of a lost subscription: renewing finds out, and makes another', async () => {
    const world = await watchedWorld(inThreeWeeks);
    const { id } = onlyOne(world);
    world.notices.lose(id);
    await world.runDue(addDays(monday, 4));
    expect(onlyOne(world).id).not.toBe(id);
  });

  test('X6 forged, of another tenant, of somebody unknown: nothing is written', async () => {
    const world = await watchedWorld();
    const notice = noticeIn(world);
    const strange: Partial<CalendarNotice>[] = [
      { clientState: `${notice.clientState.slice(0, -1)}x` },
      { clientState: `nobody.${notice.clientState.split('.')[1]}` },
      { clientState: 'hello' },
      { tenant: 'another' as CalendarNotice['tenant'] },
      { subscription: 'of-last-week' },
    ];
    const before = await mailboxOf(world);
    expect(await hear(world, tomorrow, ...strange.map((said) => ({ ...notice, ...said })))).toEqual({
      strange: strange.length,
    });
    expect(world.wakeQueue.drain()).toEqual([]);
    expect(await mailboxOf(world)).toEqual(before);
  });
});

/** Attends to the mailbox with a worker that dies at one call, then with another. Gives the calls there were. */
const liveThrough = async (world: PairWorld, at: CrashPoint | undefined, now: Instant): Promise<number> => {
  const marker = { ref: { tenant: world.tenant, kind: 'mailbox' as const, id: ada }, due: now };
  const { ports, calls } = crashingPorts(world.ports, at);
  await makeAttend(ports)(marker, now).catch((fault: unknown) => {
    if (!(fault instanceof Crash)) throw fault;
  });
  await makeAttend(world.ports)(marker, now);
  return calls();
};

const everyCrash = async (
  worldOf: () => Promise<PairWorld>,
  now: Instant,
  check: (world: PairWorld) => Promise<void>,
) => {
  const calls = await liveThrough(await worldOf(), undefined, now);
  expect(calls).toBeGreaterThan(5);
  for (let call = 0; call < calls; call += 1)
    for (const when of ['before', 'after'] as const) {
      const world = await worldOf();
      await liveThrough(world, { call, when }, now);
      await check(world);
    }
};
const projected = async (world: PairWorld, now: Instant): Promise<PairWorld> => {
  await makeProject(world.ports)({ tenant: world.tenant, kind: 'pair', id: pair.id }, now);
  return world;
};

describe('a worker that dies at any step', () => {
  test('S3 leaves one subscription, and knows it', async () => {
    const worldOf = async () => projected(await aWorldOf(pair), monday);
    await everyCrash(worldOf, monday, async (world) => {
      const subscription = onlyOne(world).id;
      expect((await mailboxOf(world))?.watch).toMatchObject({ status: 'on', subscription });
    });
  });

  test('S3 leaves none when the pair has ended', async () => {
    const worldOf = async () => {
      const world = await projected(await aWorldOf(pair), monday);
      await liveThrough(world, undefined, monday);
      await leave(world, tomorrow);
      return projected(world, tomorrow);
    };
    await everyCrash(worldOf, tomorrow, async (world) => {
      expect(world.notices.standing).toEqual([]);
      expect(await mailboxOf(world)).toBeUndefined();
    });
  });

  test('S3 passes on what was heard', async () => {
    const worldOf = async () => {
      const world = await projected(await aWorldOf(pair), monday);
      await liveThrough(world, undefined, monday);
      await hear(world, tomorrow, noticeIn(world));
      return world;
    };
    await everyCrash(worldOf, tomorrow, async (world) => {
      expect(await nextLook(world)).toBe(addMinutes(tomorrow, 2));
    });
  });
});
