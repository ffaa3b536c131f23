import { aSession, invited, weekly } from '../fixtures/session-body.ts';
import { aPerson, ask, aWorld } from '../fixtures/test-company.ts';
import { told, toldEvent, type ToldEvent } from '../fixtures/told-event.ts';
import type { CalendarWorld } from '../state/calendar-world.ts';

const ada = aPerson('ada');
const bob = aPerson('bob');
const zoe = aPerson('zoe', { timeZone: 'America/New_York' });

interface Seen {
  id: string;
  title: string;
  localStart: string;
  localEnd: string;
  seriesMasterId: string | null;
  showAs: string;
  answer: string;
  isCancelled: boolean;
  source: string;
}

const events = (person: { id: string }): string => `/_sandbox/people/${person.id}/events`;

async function see(world: CalendarWorld, person: { id: string }): Promise<Seen[]> {
  const reply = await ask(world, `GET ${events(person)}?from=2026-11-23T00:00:00Z&to=2027-06-01T00:00:00Z`);
  return (reply.body as { events: Seen[] }).events;
}

async function act(
  world: CalendarWorld,
  person: { id: string },
  deed: { event: string | null | undefined; act: string; body?: object },
): Promise<string> {
  return told(
    await ask(world, `POST ${events(person)}/${deed.event}/${deed.act}`, { body: deed.body ?? {} }),
  );
}

async function aSeries(recurrence: object = weekly(4)): Promise<{ world: CalendarWorld; booked: ToldEvent }> {
  const world = aWorld([ada, bob, zoe]);
  const body = aSession({ ...invited(bob.mail), recurrence });
  return { world, booked: toldEvent(await ask(world, `POST /v1.0/users/${ada.id}/events`, { body })) };
}

const starts = (seen: readonly Seen[]): string[] => seen.map(({ localStart }) => localStart);

describe('what people do to a series in Outlook', () => {
  test('one session is declined by itself, and the whole by its master', async () => {
    const { world } = await aSeries();
    const [first] = await see(world, bob);
    await act(world, bob, { event: first?.id, act: 'respond', body: { response: 'declined' } });
    expect(starts(await see(world, bob))[0]).toBe('2026-12-08T10:00');
    await act(world, bob, { event: first?.seriesMasterId, act: 'respond', body: { response: 'declined' } });
    expect(await see(world, bob)).toEqual([]);
    expect(await see(world, ada)).toHaveLength(4);
  });

  test('maybe may be said to the whole series', async () => {
    const { world } = await aSeries();
    const [first] = await see(world, bob);
    const body = { response: 'tentativelyAccepted' };
    await act(world, bob, { event: first?.seriesMasterId, act: 'respond', body });
    expect(new Set((await see(world, bob)).map(({ answer }) => answer))).toEqual(
      new Set(['tentativelyAccepted']),
    );
  });

  test('a guest deletes one session without a word to anybody', async () => {
    const { world } = await aSeries();
    const [, second] = await see(world, bob);
    await act(world, bob, { event: second?.id, act: 'delete' });
    expect(await see(world, bob)).toHaveLength(3);
    expect(await see(world, ada)).toHaveLength(4);
  });

  test('the organiser calls off one session, or all of them', async () => {
    const { world } = await aSeries();
    const [, second] = await see(world, ada);
    await act(world, ada, { event: second?.id, act: 'cancel' });
    expect(starts(await see(world, bob))).not.toContain('2026-12-08T10:00');
    await act(world, ada, { event: second?.seriesMasterId, act: 'cancel' });
    expect(await see(world, ada)).toEqual([]);
    expect((await see(world, bob)).every(({ isCancelled }) => isCancelled)).toBe(true);
  });

  test('one session may not reach its neighbour', async () => {
    const { world } = await aSeries();
    const [first] = await see(world, ada);
    const body = { start: '2026-12-09T10:00', end: '2026-12-09T11:00' };
    expect(await act(world, ada, { event: first?.id, act: 'move', body })).toBe(
      '400 ErrorOccurrenceCrossingBoundary',
    );
  });

  test('moved as a whole, every session goes to the new day and hour, and all are asked again', async () => {
    const { world } = await aSeries();
    const [, second] = await see(world, ada);
    const accepted = { response: 'accepted' };
    const [own] = await see(world, bob);
    await act(world, bob, { event: own?.seriesMasterId, act: 'respond', body: accepted });
    const body = { start: '2026-12-10T14:15', end: '2026-12-10T15:15', whole: true };
    expect(await act(world, ada, { event: second?.id, act: 'move', body })).toBe('200');
    const days = ['2026-12-03', '2026-12-10', '2026-12-17', '2026-12-24'];
    expect(starts(await see(world, bob))).toEqual(days.map((day) => `${day}T14:15`));
    expect((await see(world, bob)).every(({ answer }) => answer === 'notResponded')).toBe(true);
  });

  test('every second week stays every second week, into the week before', async () => {
    const fortnightly = {
      pattern: { type: 'weekly', interval: 2, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday' },
      range: { type: 'endDate', startDate: '2026-12-01', endDate: '2026-12-29' },
    };
    const { world } = await aSeries(fortnightly);
    const [first] = await see(world, ada);
    const body = { start: '2026-11-27T09:00', end: '2026-11-27T10:00', whole: true };
    await act(world, ada, { event: first?.id, act: 'move', body });
    expect(starts(await see(world, ada))).toEqual([
      '2026-11-27T09:00',
      '2026-12-11T09:00',
      '2026-12-25T09:00',
    ]);
  });

  test('a monthly series follows to the new day of its week', async () => {
    const monthly = {
      pattern: { type: 'relativeMonthly', interval: 1, daysOfWeek: ['tuesday'], index: 'first' },
      range: { type: 'numbered', startDate: '2026-12-01', numberOfOccurrences: 3 },
    };
    const { world } = await aSeries(monthly);
    const [first] = await see(world, ada);
    const body = { start: '2026-12-10T10:00', end: '2026-12-10T11:00', whole: true };
    await act(world, ada, { event: first?.id, act: 'move', body });
    expect(starts(await see(world, ada))).toEqual([
      '2026-12-10T10:00',
      '2027-01-14T10:00',
      '2027-02-11T10:00',
    ]);
  });

  test('only the organiser moves it, and only a series moves as one', async () => {
    const { world } = await aSeries();
    const [own] = await see(world, bob);
    const body = { start: '2026-12-02T10:00', end: '2026-12-02T11:00', whole: true };
    expect(await act(world, bob, { event: own?.id, act: 'move', body })).toBe('403 ErrorAccessDenied');
    const made = await ask(world, `POST ${events(ada)}`, {
      body: { title: 'Dentist', start: body.start, end: body.end, showAs: 'busy' },
    });
    const { id } = made.body as { id: string };
    expect(await act(world, ada, { event: id, act: 'move', body })).toBe('400 ErrorInvalidRequest');
  });
});

describe('an appointment of one’s own', () => {
  test('stands at the hour of one’s own clock and takes the time', async () => {
    const world = aWorld([zoe]);
    const body = { title: 'Dentist', start: '2026-12-01T09:00', end: '2026-12-01T10:30', showAs: 'busy' };
    expect((await ask(world, `POST ${events(zoe)}`, { body })).status).toBe(201);
    expect(await see(world, zoe)).toMatchObject([
      { ...body, start: '2026-12-01T14:00:00.000Z', end: '2026-12-01T15:30:00.000Z', source: 'person' },
    ]);
  });

  test('away for whole days is out of office in free/busy', async () => {
    const world = aWorld([bob]);
    const body = { title: 'Away', start: '2026-12-01T00:00', end: '2026-12-03T00:00', showAs: 'oof' };
    await ask(world, `POST ${events(bob)}`, { body: { ...body, isAllDay: true } });
    const schedules = await ask(world, `POST /v1.0/users/${bob.id}/calendar/getSchedule`, {
      body: {
        schedules: [bob.mail],
        startTime: { dateTime: '2026-12-02T00:00:00', timeZone: 'Europe/Paris' },
        endTime: { dateTime: '2026-12-03T00:00:00', timeZone: 'Europe/Paris' },
        availabilityViewInterval: 60,
      },
    });
    const [schedule] = (schedules.body as { value: { availabilityView: string }[] }).value;
    expect(schedule?.availabilityView).toBe('3'.repeat(24));
  });

  test('that ends before it begins is refused', async () => {
    const world = aWorld([bob]);
    const body = { title: 'Odd', start: '2026-12-01T10:00', end: '2026-12-01T09:00', showAs: 'busy' };
    expect(told(await ask(world, `POST ${events(bob)}`, { body }))).toBe(
      '400 ErrorCalendarEndDateIsEarlierThanStartDate',
    );
  });
});
