import type { Booking, CalendarPerson, Calendars } from '#core/ports/calendars.ts';
import type { TenantId } from '#core/shared/ids.ts';
import {
  addDays,
  addHours,
  fromTemporal,
  instant,
  toTemporal,
  type Instant,
  type Interval,
} from '#core/shared/instant.ts';

export interface CalendarsUnderTest {
  calendars: Calendars;
  tenant: TenantId;
  /** More than twenty, all free, at work in Paris. */
  people: readonly CalendarPerson[];
  withoutMailbox: CalendarPerson;
  close(): Promise<void>;
}

const first: Interval = { start: instant('2026-12-01T09:00:00Z'), end: instant('2026-12-01T10:00:00Z') };
const window: Interval = { start: instant('2026-11-30T00:00:00Z'), end: instant('2026-12-06T00:00:00Z') };

/** The same hour in Paris, whatever the season. */
const weeksLater = (moment: Instant, weeks: number): Instant =>
  fromTemporal(toTemporal(moment).toZonedDateTimeISO('Europe/Paris').add({ weeks }).toInstant());

const weekly = (count: number): Interval[] =>
  Array.from({ length: count }, (_, week) => ({
    start: weeksLater(first.start, week),
    end: weeksLater(first.end, week),
  }));

/** What every implementation of the port keeps to. */
export const calendarsContract = (name: string, start: () => Promise<CalendarsUnderTest>): void => {
  describe(`calendars: ${name}`, () => {
    let under: CalendarsUnderTest;
    beforeEach(async () => void (under = await start()));
    afterEach(() => under.close());

    const pair = (): [CalendarPerson, CalendarPerson] => {
      const [ada, bob] = under.people;
      return [ada!, bob!];
    };
    const aBooking = (differing: Partial<Booking> = {}): Booking => ({
      key: 'pair-1|first-session',
      organiser: pair()[0].id,
      attendees: pair(),
      title: 'Session',
      bodyHtml: '<p>Ada and Bob</p>',
      timeZone: 'Europe/Paris',
      sessions: [first],
      skipped: [],
      cadence: undefined,
      ...differing,
    });
    const busyOf = async (person: CalendarPerson, during = window): Promise<readonly Interval[]> => {
      const answers = await under.calendars.schedules(under.tenant, pair()[0].id, [person], during);
      const answer = answers.get(person.id);
      if (answer?.kind !== 'read') throw new Error('That calendar can be read.');
      return answer.busy;
    };

    test('S2 a booking that is repeated stays one event', async () => {
      const { calendars, tenant } = under;
      const once = await calendars.book(tenant, aBooking());
      const again = await calendars.book(tenant, aBooking());
      expect(once).toMatchObject({
        kind: 'booked',
        eventId: expect.any(String),
        joinUrl: expect.any(String),
      });
      expect(again).toEqual(once);
      expect(await busyOf(pair()[0])).toEqual([first]);
    });

    test('S2 another key is another event', async () => {
      const { calendars, tenant } = under;
      const one = await calendars.book(tenant, aBooking());
      const sessions = [{ start: addHours(first.start, 2), end: addHours(first.end, 2) }];
      const other = await calendars.book(tenant, aBooking({ key: 'pair-2|first-session', sessions }));
      expect(one).not.toEqual(other);
      expect(await busyOf(pair()[0])).toHaveLength(2);
    });

    test('what was booked is found by its key, and nothing else is', async () => {
      const { calendars, tenant } = under;
      const [{ id: organiser }, { id: attendee }] = pair();
      expect(await calendars.find(tenant, organiser, aBooking().key)).toBeUndefined();
      const { kind, ...event } = await calendars.book(tenant, aBooking());
      expect(kind).toBe('booked');
      expect(await calendars.find(tenant, organiser, aBooking().key)).toEqual(event);
      expect(await calendars.find(tenant, organiser, 'pair-1|series')).toBeUndefined();
      expect(await calendars.find(tenant, attendee, aBooking().key)).toBeUndefined();
    });

    test('what is cancelled is gone from both calendars, and may be booked anew', async () => {
      const { calendars, tenant } = under;
      const [ada, bob] = pair();
      const before = await calendars.book(tenant, aBooking());
      expect(await busyOf(bob)).toEqual([first]);
      expect(await calendars.cancel(tenant, ada.id, aBooking().key, 'Another time.')).toBe('cancelled');
      expect(await calendars.cancel(tenant, ada.id, aBooking().key, 'Another time.')).toBe('not-found');
      expect(await calendars.find(tenant, ada.id, aBooking().key)).toBeUndefined();
      expect(await busyOf(ada)).toEqual([]);
      const anew = await calendars.book(tenant, aBooking());
      expect(anew).toMatchObject({ kind: 'booked' });
      expect(anew).not.toEqual(before);
    });

    test('S1 a series of twenty weeks over a change of clocks is busy at each of its sessions', async () => {
      const sessions = weekly(20);
      await under.calendars.book(
        under.tenant,
        aBooking({ key: 'pair-1|series', sessions, cadence: 'weekly' }),
      );
      const during = { start: window.start, end: addDays(window.start, 150) };
      expect(await busyOf(pair()[1], during)).toEqual(sessions);
    });

    test('S1 a session that is moved and a week without one are so in both calendars, also when asked twice', async () => {
      const [one, two, three, four] = weekly(4) as [Interval, Interval, Interval, Interval];
      const moved = { start: addHours(two.start, 26), end: addHours(two.end, 26), planned: two.start };
      const booking = aBooking({
        key: 'pair-1|series',
        sessions: [one, moved, four],
        skipped: [three.start],
        cadence: 'weekly',
      });
      const once = await under.calendars.book(under.tenant, booking);
      expect(await under.calendars.book(under.tenant, booking)).toEqual(once);
      const during = { start: window.start, end: addDays(window.start, 40) };
      const { start, end } = moved;
      for (const person of pair()) expect(await busyOf(person, during)).toEqual([one, { start, end }, four]);
    });

    test('S1 a series in turn, every other session at another hour, is seen as it was booked', async () => {
      const planned = weekly(6);
      const sessions = planned.map(({ start, end }, index) =>
        index % 2 === 0
          ? { start, end }
          : { start: addHours(start, 58), end: addHours(end, 58), planned: start, inTurn: true as const },
      );
      const booking = aBooking({ key: 'pair-1|series', sessions, cadence: 'weekly' });
      const once = await under.calendars.book(under.tenant, booking);
      expect(await under.calendars.book(under.tenant, booking)).toEqual(once);
      const told = sessions.map(({ start, end }, index) => ({ start, end, planned: planned[index]?.start }));
      expect(await see('pair-1|series')).toMatchObject({ kind: 'seen', sessions: told });
      const during = { start: window.start, end: addDays(window.start, 50) };
      expect(await busyOf(pair()[1], during)).toEqual(sessions.map(({ start, end }) => ({ start, end })));
    });

    const see = (key: string, from = window.start) => {
      const attendees = pair();
      return under.calendars.see(under.tenant, { key, organiser: attendees[0].id, attendees, from });
    };

    test('S3 what is booked is seen session by session, from the one that has not ended on', async () => {
      const { calendars, tenant } = under;
      const sessions = weekly(3);
      const key = 'pair-1|series';
      expect(await see(key)).toEqual({ kind: 'gone' });
      const booked = await calendars.book(tenant, aBooking({ key, sessions, cadence: 'weekly' }));
      const told = sessions.map(({ start, end }) => ({ start, end, planned: start, answers: new Map() }));
      const seen = { kind: 'seen', eventId: 'eventId' in booked && booked.eventId };
      expect(await see(key)).toEqual({ ...seen, joinUrl: expect.any(String), sessions: told });
      expect(await see(key, first.end)).toMatchObject({ sessions: told.slice(1) });
    });

    test('S3 a session that was moved, and a week without one, are seen with what the series had planned', async () => {
      const [one, two, three] = weekly(3) as [Interval, Interval, Interval];
      const moved = { start: addHours(two.start, 2), end: addHours(two.end, 2), planned: two.start };
      const key = 'pair-1|series';
      await under.calendars.book(
        under.tenant,
        aBooking({ key, sessions: [one, moved], skipped: [three.start], cadence: 'weekly' }),
      );
      expect(await see(key)).toMatchObject({ sessions: [{ planned: one.start }, moved] });
    });

    test('S3 a single session is seen until it is cancelled', async () => {
      const { calendars, tenant } = under;
      await calendars.book(tenant, aBooking());
      expect(await see(aBooking().key)).toMatchObject({
        kind: 'seen',
        sessions: [{ ...first, planned: first.start }],
      });
      expect(await see(aBooking().key, first.end)).toMatchObject({ kind: 'seen', sessions: [] });
      await calendars.cancel(tenant, pair()[0].id, aBooking().key, '');
      expect(await see(aBooking().key)).toEqual({ kind: 'gone' });
    });

    const weeklySeries = (weeks: number) => ({
      ...{ key: 'pair-1|series', sessions: weekly(weeks), cadence: 'weekly' as const },
    });
    const asBooked = () => {
      const { key, organiser, timeZone } = aBooking({ key: 'pair-1|series' });
      return { key, organiser, timeZone };
    };

    test('S3 one session is moved and one taken off, for both, and once more changes nothing', async () => {
      const { calendars, tenant } = under;
      const [one, two, three] = weekly(3) as [Interval, Interval, Interval];
      await calendars.book(tenant, aBooking(weeklySeries(3)));
      const to = { start: addHours(two.start, 3), end: addHours(two.end, 3) };
      const changes = [
        { planned: two.start, to },
        { planned: three.start, to: undefined },
      ];
      for (let time = 0; time < 2; time += 1)
        expect(await calendars.change(tenant, asBooked(), changes)).toBe('changed');
      expect(await see('pair-1|series')).toMatchObject({
        sessions: [{ planned: one.start }, { ...to, planned: two.start }],
      });
      for (const person of pair())
        expect(await busyOf(person, { start: window.start, end: addDays(window.start, 40) })).toEqual([
          one,
          to,
        ]);
    });

    test('S3 a single session is moved; what is gone is not brought back', async () => {
      const { calendars, tenant } = under;
      await calendars.book(tenant, aBooking());
      const to = { start: addDays(first.start, 1), end: addDays(first.end, 1) };
      const booked = { ...asBooked(), key: aBooking().key };
      expect(await calendars.change(tenant, booked, [{ planned: first.start, to }])).toBe('changed');
      expect(await busyOf(pair()[1])).toEqual([to]);
      await calendars.cancel(tenant, pair()[0].id, booked.key, '');
      expect(await calendars.change(tenant, booked, [{ planned: to.start, to: first }])).toBe('gone');
      expect(await busyOf(pair()[1])).toEqual([]);
    });

    test('S3 two entries at the same time are told one by one, and a session is one of them', async () => {
      const { calendars, tenant } = under;
      for (const key of ['pair-1|first-session', 'pair-2|first-session'])
        await calendars.book(tenant, aBooking({ key }));
      const [ada] = pair();
      const answer = (await calendars.schedules(tenant, ada.id, [ada], window)).get(ada.id);
      expect(answer).toMatchObject({ kind: 'read', taken: [1, 2].map(() => ({ ...first, how: 'busy' })) });
    });

    test('S1 everyone asked has an answer, however many they are', async () => {
      const { calendars, tenant, people, withoutMailbox } = under;
      await calendars.book(tenant, aBooking());
      const asked = [...people, withoutMailbox];
      const answers = await calendars.schedules(tenant, pair()[0].id, asked, window);
      expect(people.length).toBeGreaterThan(20);
      expect([...answers.keys()].sort()).toEqual(asked.map(({ id }) => id).sort());
      expect(answers.get(withoutMailbox.id)?.kind).toBe('unreadable');
      const taken = people.filter(({ id }) => {
        const answer = answers.get(id);
        return answer?.kind === 'read' && answer.busy.length > 0;
      });
      expect(taken).toEqual(pair());
      expect(answers.get(people[20]!.id)).toMatchObject({ kind: 'read', timeZone: 'Europe/Paris' });
    });

    test('S4 an organiser without a mailbox cannot hold a session', async () => {
      const { calendars, tenant, withoutMailbox } = under;
      const booking = aBooking({ organiser: withoutMailbox.id });
      expect(await calendars.book(tenant, booking)).toEqual({ kind: 'impossible', why: 'no-mailbox' });
      expect(await calendars.find(tenant, withoutMailbox.id, booking.key)).toBeUndefined();
      expect(await calendars.cancel(tenant, withoutMailbox.id, booking.key, '')).toBe('not-found');
      const booked = { key: booking.key, organiser: withoutMailbox.id, attendees: [], from: window.start };
      expect((await calendars.see(tenant, booked)).kind).not.toBe('seen');
    });
  });
};
