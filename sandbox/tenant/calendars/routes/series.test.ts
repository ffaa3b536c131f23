import fc from 'fast-check';
import type { CalendarWorld } from '../state/calendar-world.ts';
import { aPerson, ask, aWorld } from '../fixtures/test-company.ts';
import { aSession, weekly } from '../fixtures/session-body.ts';
import { nextLink, told, toldEvent, toldEvents, type ToldEvent } from '../fixtures/told-event.ts';

const ada = aPerson('ada');
const events = `/v1.0/users/${ada.id}/events`;
const year = 'startDateTime=2026-11-01T00:00:00Z&endDateTime=2027-11-01T00:00:00Z&$top=100';
const paris = { prefer: 'outlook.timezone="Europe/Paris"' };

async function aSeries(count: number): Promise<{ world: CalendarWorld; master: ToldEvent }> {
  const world = aWorld([ada]);
  const master = toldEvent(
    await ask(world, `POST ${events}`, { body: aSession({ recurrence: weekly(count) }) }),
  );
  return { world, master };
}

async function instances(world: CalendarWorld, master: ToldEvent): Promise<ToldEvent[]> {
  return toldEvents(await ask(world, `GET ${events}/${master.id}/instances?${year}`, { headers: paris }));
}

function at(dateTime: string): object {
  return { dateTime, timeZone: 'Europe/Paris' };
}

function utc({ dateTime }: { dateTime: string }): number {
  return Date.parse(`${dateTime}Z`);
}

function query(from: number, to: number): string {
  const [start, end] = [from, to].map((time) => new Date(time).toISOString());
  return `startDateTime=${start}&endDateTime=${end}&$top=100`;
}

describe('a series', () => {
  test('has its number of sessions, each at ten in Paris through both changes of the clock', async () => {
    const { world, master } = await aSeries(40);
    const days = await instances(world, master);
    expect(master.type).toBe('seriesMaster');
    expect(days).toHaveLength(40);
    expect(new Set(days.map(({ start }) => start.dateTime.slice(11)))).toEqual(new Set(['10:00:00.0000000']));
    expect(new Set(days.map(({ iCalUId }) => iCalUId)).size).toBe(40);
    expect(new Set(days.map(({ seriesMasterId }) => seriesMasterId))).toEqual(new Set([master.id]));
  });

  test('told in UTC its hour moves with daylight saving', async () => {
    const { world, master } = await aSeries(40);
    const days = toldEvents(await ask(world, `GET ${events}/${master.id}/instances?${year}`));
    const hours = days.map(({ start }) => start.dateTime.slice(11, 13));
    expect([hours[0], hours.at(-1)]).toEqual(['09', '08']);
  });

  test('the calendar view shows in any window just the sessions that touch it', async () => {
    const { world, master } = await aSeries(30);
    const all = toldEvents(await ask(world, `GET ${events}/${master.id}/instances?${year}`));
    const offset = fc.integer({ min: 0, max: 300 * 24 });
    await fc.assert(
      fc.asyncProperty(offset, offset, async (one, other) => {
        const first = Date.parse('2026-11-20T00:00:00Z');
        const from = first + Math.min(one, other) * 3_600_000;
        const to = first + Math.max(one, other) * 3_600_000;
        const seen = toldEvents(
          await ask(world, `GET /v1.0/users/${ada.id}/calendarView?${query(from, to)}`),
        );
        const expected = all.filter(({ start, end }) => utc(start) < to && utc(end) > from);
        expect(seen.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: 30 },
    );
  });

  test('pages follow each other without loss', async () => {
    const { world, master } = await aSeries(25);
    const first = await ask(world, `GET ${events}/${master.id}/instances?${year.replace('100', '10')}`);
    const ids = toldEvents(first).map(({ id }) => id);
    for (let next = nextLink(first); next !== undefined;) {
      const { pathname, search } = new URL(next);
      const page = await ask(world, `GET ${pathname}${search}`);
      ids.push(...toldEvents(page).map(({ id }) => id));
      next = nextLink(page);
    }
    expect(new Set(ids).size).toBe(25);
  });

  test('a session that was moved is an exception, found from its master', async () => {
    const { world, master } = await aSeries(4);
    const [, second] = await instances(world, master);
    const body = { start: at('2026-12-09T14:00:00'), end: at('2026-12-09T15:00:00') };
    const moved = toldEvent(await ask(world, `PATCH ${events}/${second?.id}`, { body, headers: paris }));
    expect([moved.type, moved.start.dateTime.slice(0, 16)]).toEqual(['exception', '2026-12-09T14:00']);
    const whole = toldEvent(await ask(world, `GET ${events}/${master.id}?$expand=exceptionOccurrences`));
    expect(whole.exceptionOccurrences?.map(({ id }) => id)).toEqual([second?.id]);
    expect((await instances(world, master)).map(({ start }) => start.dateTime.slice(0, 10))).toEqual([
      '2026-12-01',
      '2026-12-09',
      '2026-12-15',
      '2026-12-22',
    ]);
  });

  test('a session may not pass the one after it', async () => {
    const { world, master } = await aSeries(4);
    const [first] = await instances(world, master);
    const body = { start: at('2026-12-08T10:30:00'), end: at('2026-12-08T11:30:00') };
    expect(told(await ask(world, `PATCH ${events}/${first?.id}`, { body }))).toBe(
      '400 ErrorOccurrenceCrossingBoundary',
    );
  });

  test('a cancelled session is gone, and named by the master only when selected', async () => {
    const { world, master } = await aSeries(3);
    const [, second] = await instances(world, master);
    const reply = await ask(world, `POST ${events}/${second?.id}/cancel`, { body: { comment: 'Holiday' } });
    expect(reply.status).toBe(202);
    expect(await instances(world, master)).toHaveLength(2);
    expect(told(await ask(world, `GET ${events}/${second?.id}`))).toBe('404 ErrorItemNotFound');
    const plain = toldEvent(await ask(world, `GET ${events}/${master.id}`));
    const asked = toldEvent(
      await ask(world, `GET ${events}/${master.id}?$select=subject,cancelledOccurrences`),
    );
    expect(plain.cancelledOccurrences).toBeUndefined();
    expect(asked.cancelledOccurrences).toEqual([`OID.${master.id}.2026-12-08`]);
  });

  test('a new time for the series drops what differed on single days', async () => {
    const { world, master } = await aSeries(4);
    const [first, second] = await instances(world, master);
    await ask(world, `PATCH ${events}/${first?.id}`, { body: { subject: 'Special' } });
    await ask(world, `DELETE ${events}/${second?.id}`);
    const body = { start: at('2026-12-01T16:00:00'), end: at('2026-12-01T17:00:00') };
    await ask(world, `PATCH ${events}/${master.id}`, { body });
    const days = await instances(world, master);
    expect(days.map(({ type, start }) => `${type} ${start.dateTime.slice(11, 13)}`)).toEqual(
      Array.from({ length: 4 }, () => 'occurrence 16'),
    );
  });

  test('another subject for the series leaves a moved session where it is', async () => {
    const { world, master } = await aSeries(2);
    const [, second] = await instances(world, master);
    const body = { start: at('2026-12-08T12:00:00'), end: at('2026-12-08T13:00:00') };
    await ask(world, `PATCH ${events}/${second?.id}`, { body });
    await ask(world, `PATCH ${events}/${master.id}`, { body: { subject: 'Renamed' } });
    const days = await instances(world, master);
    expect(days.map(({ subject, start }) => `${subject} ${start.dateTime.slice(11, 13)}`)).toEqual([
      'Renamed 10',
      'Renamed 12',
    ]);
  });

  test('a change meant for an earlier state is refused', async () => {
    const { world, master } = await aSeries(2);
    const { '@odata.etag': etag = '' } = { ...master } as { '@odata.etag'?: string };
    const headers = { 'if-match': etag };
    expect(
      (await ask(world, `PATCH ${events}/${master.id}`, { headers, body: { subject: 'One' } })).status,
    ).toBe(200);
    const late = await ask(world, `PATCH ${events}/${master.id}`, { headers, body: { subject: 'Two' } });
    expect(told(late)).toBe('412 ErrorIrresolvableConflict');
  });

  test.each([
    [
      'a range that starts on another day',
      weekly(3, { startDate: '2026-12-02' }),
      '400 ErrorPropertyValidationFailure',
    ],
    ['a numbered range without a number', weekly(0), '400 ErrorPropertyValidationFailure'],
    [
      'a range that ends before the first session',
      weekly(0, { type: 'endDate', endDate: '2026-11-30' }),
      '400 ErrorRecurrenceHasNoOccurrence',
    ],
    [
      'a zone nobody knows',
      weekly(3, { recurrenceTimeZone: 'Nowhere' }),
      '400 TimeZoneNotSupportedException',
    ],
  ])('%s is refused', async (_, recurrence, refused) => {
    const reply = await ask(aWorld([ada]), `POST ${events}`, { body: aSession({ recurrence }) });
    expect(told(reply)).toBe(refused);
  });

  test('a window longer than five years, or none, is refused', async () => {
    const view = `GET /v1.0/users/${ada.id}/calendarView`;
    expect(told(await ask(aWorld([ada]), view))).toBe('400 ErrorInvalidParameter');
    const long = `${view}?startDateTime=2026-01-01T00:00:00Z&endDateTime=2031-01-02T00:00:00Z`;
    expect(told(await ask(aWorld([ada]), long))).toBe('400 ErrorCalendarViewRangeTooBig');
  });
});
