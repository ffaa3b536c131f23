import { aPerson, ask, aWorld } from '../fixtures/test-company.ts';
import { aSession, pairProperty } from '../fixtures/session-body.ts';
import { told, toldEvent, toldEvents } from '../fixtures/told-event.ts';

const ada = aPerson('ada');
const ghost = aPerson('ghost', { mailbox: false });
const events = `/v1.0/users/${ada.id}/events`;

describe('booking an event', () => {
  test('times are answered in UTC, or in the zone preferred, under the name it was given', async () => {
    const world = aWorld([ada]);
    const utc = toldEvent(await ask(world, `POST ${events}`, { body: aSession() }));
    expect(utc.start).toEqual({ dateTime: '2026-12-01T09:00:00.0000000', timeZone: 'UTC' });
    const headers = { prefer: 'outlook.timezone="Eastern Standard Time"' };
    const eastern = toldEvent(await ask(world, `GET ${events}/${utc.id}`, { headers }));
    expect(eastern.start).toEqual({
      dateTime: '2026-12-01T04:00:00.0000000',
      timeZone: 'Eastern Standard Time',
    });
  });

  test('Windows and IANA names of a zone mean the same, an unknown one is refused', async () => {
    const world = aWorld([ada]);
    const zoned = (timeZone: string) =>
      aSession({
        start: { dateTime: '2026-12-01T10:00:00', timeZone },
        end: { dateTime: '2026-12-01T11:00:00', timeZone },
      });
    const windows = toldEvent(await ask(world, `POST ${events}`, { body: zoned('Romance Standard Time') }));
    const iana = toldEvent(await ask(world, `POST ${events}`, { body: zoned('Europe/Paris') }));
    expect(windows.start).toEqual(iana.start);
    const unknown = await ask(world, `POST ${events}`, { body: zoned('Mars/Olympus') });
    expect(told(unknown)).toBe('400 TimeZoneNotSupportedException');
  });

  test('the same transactionId yields the same event, never a second one', async () => {
    const world = aWorld([ada]);
    const body = aSession({ transactionId: 'pair-1' });
    const first = await ask(world, `POST ${events}`, { body });
    const second = await ask(world, `POST ${events}`, { body });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(toldEvent(second).id).toBe(toldEvent(first).id);
    expect(toldEvents(await ask(world, `GET ${events}`))).toHaveLength(1);
  });

  test('a transactionId used for another event is refused', async () => {
    const world = aWorld([ada]);
    await ask(world, `POST ${events}`, { body: aSession({ transactionId: 'pair-1' }) });
    const other = await ask(world, `POST ${events}`, {
      body: aSession({ transactionId: 'pair-1', subject: 'Else' }),
    });
    expect(told(other)).toBe('409 ErrorDuplicateTransactionId');
  });

  test('a deleted event frees its transactionId', async () => {
    const world = aWorld([ada]);
    const body = aSession({ transactionId: 'pair-1' });
    const first = toldEvent(await ask(world, `POST ${events}`, { body }));
    await ask(world, `DELETE ${events}/${first.id}`);
    expect(toldEvent(await ask(world, `POST ${events}`, { body })).id).not.toBe(first.id);
  });

  test('an event is found by its extended property, which is told only when asked for', async () => {
    const world = aWorld([ada]);
    const tagged = (value: string) =>
      ask(world, `POST ${events}`, {
        body: aSession({ subject: value, singleValueExtendedProperties: [{ id: pairProperty, value }] }),
      });
    await tagged("l'un");
    await tagged('other');
    const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${pairProperty}' and ep/value eq 'l''un')`;
    const expand = `singleValueExtendedProperties($filter=id eq '${pairProperty}')`;
    const query = new URLSearchParams({ $filter: filter });
    const [plain, ...none] = toldEvents(await ask(world, `GET ${events}?${query}`));
    expect([plain?.subject, none, plain?.singleValueExtendedProperties]).toEqual(["l'un", [], undefined]);
    query.set('$expand', expand);
    const [expanded] = toldEvents(await ask(world, `GET ${events}?${query}`));
    expect(expanded?.singleValueExtendedProperties).toEqual([{ id: pairProperty, value: "l'un" }]);
  });

  test('an online meeting gets an address to join it at', async () => {
    const world = aWorld([ada]);
    const online = { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' };
    const event = toldEvent(await ask(world, `POST ${events}`, { body: aSession(online) }));
    expect(event.onlineMeeting?.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);
    expect(toldEvent(await ask(world, `POST ${events}`, { body: aSession() })).onlineMeeting).toBeNull();
  });

  test.each([
    ['a property that events do not have', { colour: 'red' }, '400 RequestBodyRead'],
    ['a value no enumeration has', { sensitivity: 'secret' }, '400 ErrorPropertyValidationFailure'],
    ['no start', { start: undefined }, '400 ErrorPropertyValidationFailure'],
    [
      'an end before the start',
      { end: { dateTime: '2026-12-01T09:00:00', timeZone: 'Europe/Paris' } },
      '400 ErrorCalendarEndDateIsEarlierThanStartDate',
    ],
    [
      'a malformed extended property',
      { singleValueExtendedProperties: [{ id: 'PairKey', value: '1' }] },
      '400 ErrorPropertyValidationFailure',
    ],
    ['a transactionId too long', { transactionId: 'x'.repeat(256) }, '400 ErrorPropertyValidationFailure'],
  ])('%s is refused', async (_, differing, refused) => {
    const reply = await ask(aWorld([ada]), `POST ${events}`, { body: aSession(differing) });
    expect(told(reply)).toBe(refused);
  });

  test('somebody without a mailbox has no calendar', async () => {
    const world = aWorld([ada, ghost]);
    const reply = await ask(world, `POST /v1.0/users/${ghost.id}/events`, { body: aSession() });
    expect(told(reply)).toBe('404 MailboxNotEnabledForRESTAPI');
  });

  test('both kinds of id open the event, on its own calendar alone', async () => {
    const bob = aPerson('bob');
    const world = aWorld([ada, bob]);
    const mutable = toldEvent(await ask(world, `POST ${events}`, { body: aSession() }));
    const headers = { prefer: 'IdType="ImmutableId"' };
    const immutable = toldEvent(await ask(world, `GET ${events}/${mutable.id}`, { headers }));
    expect(immutable.id).not.toBe(mutable.id);
    expect((await ask(world, `GET ${events}/${immutable.id}`)).status).toBe(200);
    expect(told(await ask(world, `GET /v1.0/users/${bob.id}/events/${mutable.id}`))).toBe(
      '404 ErrorItemNotFound',
    );
  });

  test('a person reaches their own calendar as theirs, and nobody else’s', async () => {
    const bob = aPerson('bob');
    const world = aWorld([ada, bob]);
    const caller = {
      kind: 'person',
      appId: 'app',
      tenantId: 't',
      oid: ada.id,
      scopes: ['Calendars.ReadWrite'],
    } as const;
    const own = toldEvent(await ask(world, 'POST /v1.0/me/events', { caller, body: aSession() }));
    expect((await ask(world, `GET ${events}/${own.id}`)).status).toBe(200);
    expect(told(await ask(world, `GET /v1.0/users/${bob.id}/events`, { caller }))).toBe(
      '403 ErrorAccessDenied',
    );
  });

  test('those who read the basics only are told no body and no extended properties', async () => {
    const world = aWorld([ada]);
    const caller = { kind: 'app', appId: 'app', tenantId: 't', roles: ['Calendars.ReadBasic.All'] } as const;
    await ask(world, `POST ${events}`, {
      body: aSession({ body: { contentType: 'HTML', content: '<p>Hello</p>' } }),
    });
    const [event] = toldEvents(await ask(world, `GET ${events}`, { caller }));
    expect(event?.body).toBeUndefined();
    const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${pairProperty}' and ep/value eq 'x')`;
    const query = new URLSearchParams({ $filter: filter });
    expect(told(await ask(world, `GET ${events}?${query}`, { caller }))).toBe('403 ErrorAccessDenied');
  });

  test('an app over four requests at once at one mailbox is told to wait', async () => {
    const world = aWorld([ada, aPerson('bob')]);
    const replies = await Promise.all(Array.from({ length: 6 }, () => ask(world, `GET ${events}`)));
    expect(replies.map(told)).toEqual([
      '200',
      '200',
      '200',
      '200',
      '429 ApplicationThrottled',
      '429 ApplicationThrottled',
    ]);
    expect(replies[5]?.headers?.['Retry-After']).toBe('1');
    expect((await ask(world, `GET ${events}`)).status).toBe(200);
  });
});
