import type { Booking, CalendarPerson, Calendars } from '#core/ports/calendars.ts';
import { asId } from '#core/shared/ids.ts';
import {
  addDays,
  fromTemporal,
  instant,
  toTemporal,
  type Instant,
  type Interval,
} from '#core/shared/instant.ts';
import { aColleague, aCompany, objectIdOf } from '#test/builders/a-company.ts';
import { graphOfATenant, type GraphOfATenant } from '#test/contracts/graph-of-a-tenant.ts';
import { makeCalendars } from './make-calendars.ts';

const asPerson = (name: string): CalendarPerson => ({
  id: asId(objectIdOf(name)),
  mail: `${name.toLowerCase()}@contoso.example`,
  name,
});
const [ada, bob, asha, ghost] = ['Ada', 'Bob', 'Asha', 'Ghost'].map(asPerson) as [
  CalendarPerson,
  CalendarPerson,
  CalendarPerson,
  CalendarPerson,
];
const company = aCompany(
  aColleague('Ada'),
  aColleague('Bob', { timeZone: 'America/New_York' }),
  aColleague('Asha', { timeZone: 'Asia/Kolkata' }),
  aColleague('Ghost', { mailbox: false }),
);

const first: Interval = { start: instant('2026-12-01T09:00:00Z'), end: instant('2026-12-01T10:00:00Z') };
const window: Interval = { start: instant('2026-11-30T00:00:00Z'), end: instant('2026-12-06T00:00:00Z') };

const aBooking = (differing: Partial<Booking> = {}): Booking => ({
  key: 'pair-1|first-session',
  organiser: ada.id,
  attendees: [ada, bob],
  title: 'Session',
  bodyHtml: '<p>Ada and Bob</p>',
  timeZone: 'Europe/Paris',
  sessions: [first],
  skipped: [],
  cadence: undefined,
  ...differing,
});

const weeksLater = (moment: Instant, weeks: number, zone: string): Instant =>
  fromTemporal(toTemporal(moment).toZonedDateTimeISO(zone).add({ weeks }).toInstant());
const series = (count: number, { zone = 'Europe/Paris', every = 1, from = first } = {}): Interval[] =>
  Array.from({ length: count }, (_, index) => ({
    start: weeksLater(from.start, index * every, zone),
    end: weeksLater(from.end, index * every, zone),
  }));

describe('Outlook behind Graph', () => {
  let under: GraphOfATenant;
  let calendars: Calendars;
  beforeEach(async () => {
    under = await graphOfATenant(company);
    calendars = makeCalendars(under.graph);
  });
  afterEach(() => under.close());

  const meetings = () => Object.values(under.world.calendars.meetings);
  const busyOf = async (person: CalendarPerson, during = window): Promise<readonly Interval[]> => {
    const answer = (await calendars.schedules(under.tenant, ada.id, [person], during)).get(person.id);
    return answer?.kind === 'read' ? answer.busy : [];
  };

  test('S2 an answer lost after the event was made leaves one event, and it is known', async () => {
    under.disturb({ method: 'POST', path: '/events$', loseAnswer: true, times: 1 });
    expect(await calendars.book(under.tenant, aBooking())).toMatchObject({ kind: 'booked' });
    expect(meetings()).toHaveLength(1);
  });

  test('S2 when every answer is lost, the event is found by its key', async () => {
    under.disturb({ method: 'POST', path: '/events$', loseAnswer: true });
    const outcome = await calendars.book(under.tenant, aBooking());
    expect(meetings()).toHaveLength(1);
    expect(outcome).toMatchObject({ kind: 'booked' });
    expect(await calendars.find(under.tenant, ada.id, aBooking().key)).toMatchObject({
      eventId: outcome.kind === 'booked' ? outcome.eventId : '',
    });
  });

  test('S2 two who book at once make one event', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => calendars.book(under.tenant, aBooking())));
    expect(meetings()).toHaveLength(1);
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  });

  test('S2 whoever books at once with other times gets the event of the faster one', async () => {
    const sessions = [{ start: addDays(first.start, 1), end: addDays(first.end, 1) }];
    const [one, other] = await Promise.all([
      calendars.book(under.tenant, aBooking()),
      calendars.book(under.tenant, aBooking({ sessions })),
    ]);
    expect(meetings()).toHaveLength(1);
    expect(other).toEqual(one);
  });

  test.each([
    [429, 0],
    [503, 0],
  ])('S2 a %s that passes leads to one event', async (status, retryAfterSeconds) => {
    under.disturb({ path: '/events', status, retryAfterSeconds, times: 3 });
    expect(await calendars.book(under.tenant, aBooking())).toMatchObject({ kind: 'booked' });
    expect(meetings()).toHaveLength(1);
  });

  test('a service that stays out of order is a fault, and nothing personal is in it', async () => {
    under.disturb({ path: '/events', status: 503, retryAfterSeconds: 0 });
    const fault: unknown = await calendars.book(under.tenant, aBooking()).catch((error: unknown) => error);
    expect(fault).toMatchObject({ name: 'GraphFault', kind: 'unavailable', status: 503 });
    expect(String(fault)).not.toMatch(/contoso|Ada|00000000-/);
    expect(meetings()).toHaveLength(0);
  });

  test('whoever is asked to come back much later is told so at once', async () => {
    under.disturb({ path: '/events', status: 429, retryAfterSeconds: 600 });
    const fault: unknown = await calendars.book(under.tenant, aBooking()).catch((error: unknown) => error);
    expect(fault).toMatchObject({ kind: 'throttled', retryAfterSeconds: 600 });
    expect(under.calls()).toHaveLength(1);
  });

  test('S4 missing access is a state, never an error', async () => {
    under.disturb({ path: '/events', status: 403 });
    const outcome = await calendars.book(under.tenant, aBooking());
    expect(outcome).toEqual({ kind: 'waiting-for-access', why: 'Authorization_RequestDenied' });
    under.world.faults.clear();
    under.disturb({ method: 'POST', path: '/events', status: 403 });
    expect(await calendars.book(under.tenant, aBooking())).toEqual(outcome);
  });

  test('S4 an attendee without an address cannot be invited', async () => {
    const attendees = [ada, { ...bob, mail: '' }];
    expect(await calendars.book(under.tenant, aBooking({ attendees }))).toEqual({
      kind: 'impossible',
      why: 'no-mailbox',
    });
    expect(meetings()).toHaveLength(0);
  });

  test('S4 a full mailbox is told from a closed one', async () => {
    under.disturb({ method: 'POST', path: '/events', status: 507 });
    expect(await calendars.book(under.tenant, aBooking())).toEqual({ kind: 'impossible', why: 'quota' });
  });

  test('S2 a session is private, online, neutrally titled, with the partner invited and nobody else', async () => {
    await calendars.book(under.tenant, aBooking());
    const [meeting] = meetings();
    expect(meeting?.attendees.map(({ address }) => address)).toEqual([bob.mail]);
    expect(meeting?.content).toMatchObject({ subject: 'Session', sensitivity: 'private', showAs: 'busy' });
    expect(meeting?.joinUrl).toContain('teams.microsoft.com');
  });

  test.each([
    ['Europe/Paris', 1],
    ['Europe/Paris', 2],
    ['America/New_York', 1],
    ['Asia/Kolkata', 1],
    ['Australia/Lord_Howe', 2],
  ] as const)('S1 over a year in %s every %i weeks the local hour stays', async (zone, every) => {
    const from = { start: instant('2026-12-01T09:30:00Z'), end: instant('2026-12-01T10:30:00Z') };
    const sessions = series(52 / every, { zone, every, from });
    const booking = aBooking({
      key: 'pair-1|series',
      timeZone: zone,
      sessions,
      cadence: every === 1 ? 'weekly' : 'every-two-weeks',
    });
    expect(await calendars.book(under.tenant, booking)).toMatchObject({ kind: 'booked' });
    const busy = await busyOf(bob, { start: window.start, end: addDays(window.start, 370) });
    expect(busy).toEqual(sessions);
  });

  test('S1 sessions that are not equally spaced by the clock of their zone cannot be one series', async () => {
    const sessions = Array.from({ length: 20 }, (_, week) => ({
      start: addDays(first.start, week * 7),
      end: addDays(first.end, week * 7),
    }));
    const booking = aBooking({ sessions, cadence: 'weekly' });
    await expect(calendars.book(under.tenant, booking)).rejects.toThrow(RangeError);
    await expect(calendars.book(under.tenant, aBooking({ sessions: [] }))).rejects.toThrow(RangeError);
    await expect(calendars.book(under.tenant, aBooking({ sessions, cadence: undefined }))).rejects.toThrow(
      RangeError,
    );
    expect(under.calls()).toEqual([]);
  });

  test('S1 a window of more than 62 days is asked for in pieces, and busy times at a seam are whole', async () => {
    const seam = addDays(window.start, 60);
    const sessions = [{ start: addDays(seam, -1 / 48), end: addDays(seam, 1 / 48) }];
    await calendars.book(under.tenant, aBooking({ sessions }));
    under.calls();
    expect(await busyOf(bob, { start: window.start, end: addDays(window.start, 130) })).toEqual(sessions);
    expect(under.calls()).toHaveLength(3);
  });

  test('S1 nothing outside the window is told, and an odd window is read on whole quarters', async () => {
    await calendars.book(under.tenant, aBooking());
    const odd = { start: instant('2026-12-01T09:07:00Z'), end: instant('2026-12-01T09:40:30Z') };
    expect(await busyOf(bob, odd)).toEqual([odd]);
    expect(await busyOf(bob, { start: odd.start, end: odd.start })).toEqual([]);
  });

  test('S5 of a calendar only busy times, hours and zone are kept: no subject, place or people', async () => {
    await calendars.book(under.tenant, aBooking({ title: 'Confidential plans' }));
    const answers = await calendars.schedules(under.tenant, ada.id, [bob], window);
    const answer = answers.get(bob.id);
    expect(answer?.kind).toBe('read');
    expect(Object.keys(answer ?? {}).sort()).toEqual(['busy', 'kind', 'taken', 'timeZone', 'workingHours']);
    expect(JSON.stringify(answer)).not.toContain('Confidential');
  });

  test('S1 working hours come with the zone they are told in', async () => {
    const answers = await calendars.schedules(under.tenant, ada.id, [ada, bob, asha], window);
    expect([ada, bob, asha].map(({ id }) => answers.get(id))).toMatchObject([
      { timeZone: 'Europe/Paris', workingHours: { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:30' } },
      { timeZone: 'America/New_York' },
      { timeZone: expect.stringMatching(/^Asia\/(Kolkata|Calcutta)$/) },
    ]);
  });

  test('S1 a reader without a mailbox keeps nobody else from being read', async () => {
    const answers = await calendars.schedules(
      under.tenant,
      ghost.id,
      [ghost, bob, { id: asha.id, mail: '' }],
      window,
    );
    expect(answers.get(bob.id)?.kind).toBe('read');
    expect(answers.get(ghost.id)?.kind).toBe('unreadable');
    expect(answers.get(asha.id)).toEqual({ kind: 'unreadable', why: 'no-mailbox' });
  });

  test('S4 calendars closed to the app are unreadable for want of access', async () => {
    under.disturb({ path: 'getSchedule', status: 403 });
    const answers = await calendars.schedules(under.tenant, ada.id, [ada, bob], window);
    expect([...answers.values()]).toEqual([1, 2].map(() => ({ kind: 'unreadable', why: 'no-access' })));
  });

  test('at most four requests are in flight at one mailbox', async () => {
    const people = Array.from({ length: 12 }, () => calendars.find(under.tenant, ada.id, 'nothing'));
    expect(await Promise.all(people)).toEqual(people.map(() => undefined));
    // The tenant refuses a fifth with 429, which would have been sent again.
    expect(under.calls()).toHaveLength(people.length);
  });

  test('cancelling when the answer is lost cancels all the same', async () => {
    await calendars.book(under.tenant, aBooking());
    under.disturb({ method: 'POST', path: '/cancel$', loseAnswer: true });
    expect(await calendars.cancel(under.tenant, ada.id, aBooking().key, '')).toBe('cancelled');
    expect(meetings().map(({ isCancelled }) => isCancelled)).toEqual([true]);
  });
});
