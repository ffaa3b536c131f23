import type { CalendarWorld } from '../state/calendar-world.ts';
import { aPerson, ask, aWorld } from '../fixtures/test-company.ts';
import { aSession, invited, weekly } from '../fixtures/session-body.ts';
import { told, toldEvent, toldEvents, type ToldEvent } from '../fixtures/told-event.ts';

const ada = aPerson('ada');
const bob = aPerson('bob');
const eve = aPerson('eve');
const month = 'startDateTime=2026-11-20T00:00:00Z&endDateTime=2026-12-31T00:00:00Z';
const adas = `/v1.0/users/${ada.id}/events`;
const bobs = `/v1.0/users/${bob.id}/events`;

async function book(
  differing: Record<string, unknown> = {},
): Promise<{ world: CalendarWorld; booked: ToldEvent }> {
  const world = aWorld([ada, bob, eve]);
  const body = aSession({ ...invited(bob.mail), ...differing });
  return { world, booked: toldEvent(await ask(world, `POST ${adas}`, { body })) };
}

async function view(world: CalendarWorld, person: { id: string }): Promise<ToldEvent[]> {
  return toldEvents(await ask(world, `GET /v1.0/users/${person.id}/calendarView?${month}`));
}

async function onlyOne(world: CalendarWorld, person: { id: string }): Promise<ToldEvent> {
  const [event, ...others] = await view(world, person);
  if (event === undefined || others.length > 0) throw new Error('there should be one event');
  return event;
}

describe('an invitation', () => {
  test('stands on the guest’s own calendar as tentative until answered', async () => {
    const { world, booked } = await book();
    const copy = await onlyOne(world, bob);
    expect(copy).toMatchObject({
      showAs: 'tentative',
      isOrganizer: false,
      responseStatus: { response: 'notResponded' },
    });
    expect(copy.id).not.toBe(booked.id);
    expect(copy.iCalUId).toBe(booked.iCalUId);
    expect(copy.transactionId).toBeUndefined();
  });

  test('its answer is seen by the organiser, and accepting makes the time busy', async () => {
    const { world, booked } = await book();
    const copy = await onlyOne(world, bob);
    expect(
      (await ask(world, `POST ${bobs}/${copy.id}/accept`, { body: { sendResponse: true } })).status,
    ).toBe(202);
    expect((await onlyOne(world, bob)).showAs).toBe('busy');
    const seen = toldEvent(await ask(world, `GET ${adas}/${booked.id}`));
    expect(seen.attendees[0]?.status.response).toBe('accepted');
  });

  test('declining takes it off the guest’s calendar and leaves the organiser’s', async () => {
    const { world, booked } = await book();
    const copy = await onlyOne(world, bob);
    await ask(world, `POST ${bobs}/${copy.id}/decline`, { body: {} });
    expect(await view(world, bob)).toEqual([]);
    const seen = toldEvent(await ask(world, `GET ${adas}/${booked.id}`));
    expect(seen.attendees[0]?.status.response).toBe('declined');
  });

  test('a single declined day of a series asks again when it is moved', async () => {
    const { world, booked } = await book({ recurrence: weekly(3) });
    const [, second] = await view(world, bob);
    await ask(world, `POST ${bobs}/${second?.id}/decline`, { body: {} });
    expect(await view(world, bob)).toHaveLength(2);
    const query = `instances?${month}`;
    const [, own] = toldEvents(await ask(world, `GET ${adas}/${booked.id}/${query}`));
    expect(own?.attendees[0]?.status.response).toBe('declined');
    const zone = 'Europe/Paris';
    const body = {
      start: { dateTime: '2026-12-09T10:00:00', timeZone: zone },
      end: { dateTime: '2026-12-09T11:00:00', timeZone: zone },
    };
    await ask(world, `PATCH ${adas}/${own?.id}`, { body });
    const days = await view(world, bob);
    expect(days.map(({ responseStatus }) => responseStatus.response)).toEqual([
      'notResponded',
      'notResponded',
      'notResponded',
    ]);
  });

  test('called off, it stays with the guest as cancelled and free', async () => {
    const { world, booked } = await book();
    expect(
      (await ask(world, `POST ${adas}/${booked.id}/cancel`, { body: { Comment: 'Sorry' } })).status,
    ).toBe(202);
    expect(await view(world, ada)).toEqual([]);
    expect(await onlyOne(world, bob)).toMatchObject({
      isCancelled: true,
      showAs: 'free',
      subject: 'Canceled: Session',
    });
  });

  test('only the organiser calls it off or changes what all see', async () => {
    const { world } = await book();
    const copy = await onlyOne(world, bob);
    expect(told(await ask(world, `POST ${bobs}/${copy.id}/cancel`, { body: {} }))).toBe(
      '403 ErrorAccessDenied',
    );
    expect(told(await ask(world, `PATCH ${bobs}/${copy.id}`, { body: { subject: 'Mine' } }))).toBe(
      '403 ErrorAccessDenied',
    );
    const own = await ask(world, `PATCH ${bobs}/${copy.id}`, {
      body: { showAs: 'free', categories: ['Blue'] },
    });
    expect(toldEvent(own).showAs).toBe('free');
    expect((await onlyOne(world, ada)).showAs).toBe('busy');
  });

  test('the organiser cannot answer their own', async () => {
    const { world, booked } = await book();
    expect(told(await ask(world, `POST ${adas}/${booked.id}/accept`, { body: {} }))).toBe(
      '400 ErrorInvalidRequest',
    );
  });

  test('a new time asks everybody again, those who declined too', async () => {
    const { world, booked } = await book();
    await ask(world, `POST ${bobs}/${(await onlyOne(world, bob)).id}/decline`, { body: {} });
    const zone = 'Europe/Paris';
    const body = {
      start: { dateTime: '2026-12-02T10:00:00', timeZone: zone },
      end: { dateTime: '2026-12-02T11:00:00', timeZone: zone },
    };
    await ask(world, `PATCH ${adas}/${booked.id}`, { body });
    expect((await onlyOne(world, bob)).responseStatus.response).toBe('notResponded');
  });

  test('changing the guests takes it off one calendar and puts it on another', async () => {
    const { world, booked } = await book();
    await ask(world, `PATCH ${adas}/${booked.id}`, { body: invited(eve.mail, 'somebody@elsewhere.example') });
    expect(await view(world, bob)).toEqual([]);
    const copy = await onlyOne(world, eve);
    expect(copy.attendees.map(({ emailAddress }) => emailAddress.address)).toEqual([
      eve.mail,
      'somebody@elsewhere.example',
    ]);
  });

  test('people’s own doings in Outlook are seen through Graph', async () => {
    const { world, booked } = await book();
    const seen = await ask(
      world,
      `GET /_sandbox/people/${bob.id}/events?from=2026-12-01T00:00:00Z&to=2026-12-02T00:00:00Z`,
    );
    const [event] = (seen.body as { events: { id: string; localStart: string; source: string }[] }).events;
    expect(event).toMatchObject({
      localStart: '2026-12-01T10:00',
      source: 'api',
      transactionId: null,
      showAs: 'tentative',
    });
    const path = `/_sandbox/people/${bob.id}/events/${event?.id}`;
    await ask(world, `POST ${path}/respond`, { body: { response: 'tentativelyAccepted' } });
    expect(toldEvent(await ask(world, `GET ${adas}/${booked.id}`)).attendees[0]?.status.response).toBe(
      'tentativelyAccepted',
    );
    const moved = `/_sandbox/people/${ada.id}/events/${booked.id}/move`;
    await ask(world, `POST ${moved}`, {
      body: { start: '2026-12-01T13:00:00Z', end: '2026-12-01T14:00:00Z' },
    });
    expect((await onlyOne(world, bob)).start.dateTime).toBe('2026-12-01T13:00:00.0000000');
    await ask(world, `POST ${path}/delete`, { body: {} });
    expect(await view(world, bob)).toEqual([]);
    await ask(world, `POST /_sandbox/people/${ada.id}/events/${booked.id}/cancel`, { body: {} });
    expect(await view(world, ada)).toEqual([]);
  });
});
