import fc from 'fast-check';
import type { MailboxOwner } from '../state/mailbox-owner.ts';
import type { CalendarWorld } from '../state/calendar-world.ts';
import { aPerson, ask, aWorld } from '../fixtures/test-company.ts';
import { aSession, invited } from '../fixtures/session-body.ts';
import { told, toldEvents } from '../fixtures/told-event.ts';

interface Schedule {
  scheduleId: string;
  availabilityView: string;
  scheduleItems: {
    status: string;
    isPrivate: boolean;
    start: { dateTime: string };
    end: { dateTime: string };
  }[];
  workingHours?: unknown;
  error?: { responseCode: string };
}

const ada = aPerson('ada', { calendarLoad: 0.5 });
const bob = aPerson('bob', { calendarLoad: 0.3, timeZone: 'America/New_York' });

function aSlot(start: string, end: string, differing: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    schedules: [ada.mail],
    startTime: { dateTime: start, timeZone: 'UTC' },
    endTime: { dateTime: end, timeZone: 'UTC' },
    ...differing,
  };
}

function schedule(world: CalendarWorld, body: unknown) {
  return ask(world, `POST /v1.0/users/${ada.id}/calendar/getSchedule`, { body });
}

async function read(people: readonly MailboxOwner[], body: unknown): Promise<Schedule[]> {
  return ((await schedule(aWorld(people), body)).body as { value: Schedule[] }).value;
}

describe('free and busy', () => {
  test('the view has a digit for each interval, taken where an item stands', async () => {
    const interval = fc.constantFrom(15, 30, 60, 1440);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 62 }), interval, async (days, minutes) => {
        const from = Date.parse('2026-11-30T00:00:00Z');
        const to = from + days * 86_400_000;
        const [found] = await read([ada], {
          ...aSlot(new Date(from).toISOString(), new Date(to).toISOString()),
          availabilityViewInterval: minutes,
        });
        const { availabilityView = '', scheduleItems = [] } = found ?? {};
        expect(availabilityView).toHaveLength((days * 1440) / minutes);
        for (const { start } of scheduleItems) {
          const at = Math.floor((Date.parse(`${start.dateTime}Z`) - from) / (minutes * 60_000));
          if (at >= 0) expect(availabilityView[at]).toMatch(/[123]/);
        }
        if (scheduleItems.length === 0) expect(availabilityView).toMatch(/^0*$/);
      }),
      { numRuns: 20 },
    );
  });

  test('free/busy agrees with the calendar it is read from', async () => {
    const world = aWorld([ada]);
    const window = 'startDateTime=2026-11-30T00:00:00Z&endDateTime=2026-12-14T00:00:00Z&$top=1000';
    const events = toldEvents(await ask(world, `GET /v1.0/users/${ada.id}/calendarView?${window}`));
    const reply = await schedule(world, aSlot('2026-11-30T00:00:00', '2026-12-14T00:00:00'));
    const items = (reply.body as { value: Schedule[] }).value[0]?.scheduleItems ?? [];
    expect(items.length).toBeGreaterThan(10);
    expect(items.map(({ start, status }) => [start.dateTime, status])).toEqual(
      events.map(({ start, showAs }) => [start.dateTime, showAs]),
    );
  });

  test('an invitation not answered is tentative; working hours carry their own zone', async () => {
    const cleo = aPerson('cleo', { timeZone: 'Asia/Tokyo' });
    const world = aWorld([ada, cleo]);
    await ask(world, `POST /v1.0/users/${ada.id}/events`, { body: aSession(invited(cleo.mail)) });
    const body = aSlot('2026-12-01T08:30:00', '2026-12-01T10:30:00', { schedules: [cleo.mail] });
    const [found] = ((await schedule(world, body)).body as { value: Schedule[] }).value;
    expect(found?.availabilityView).toBe('0110');
    expect(found?.workingHours).toMatchObject({
      startTime: '09:00:00.0000000',
      timeZone: { name: 'Tokyo Standard Time' },
    });
  });

  test('leave is out of office to its last day', async () => {
    const away = aPerson('away', { onLeaveUntil: '2026-12-02' });
    const body = aSlot('2026-11-30T12:00:00', '2026-12-05T12:00:00', {
      schedules: [away.mail],
      availabilityViewInterval: 1440,
    });
    const [found] = await read([ada, away], body);
    expect(found?.availabilityView).toBe('33300');
  });

  test('what fails for one address is told beside the others', async () => {
    const ghost = aPerson('ghost', { mailbox: false });
    const schedules = [ada.mail, 'nobody@contoso.example', ghost.mail];
    const found = await read(
      [ada, ghost],
      aSlot('2026-12-01T08:00:00', '2026-12-01T18:00:00', { schedules }),
    );
    expect(found.map(({ scheduleId }) => scheduleId)).toEqual(schedules);
    expect(found.map(({ error }) => error?.responseCode)).toEqual([
      undefined,
      'ErrorMailRecipientNotFound',
      'ErrorNoFreeBusyAccess',
    ]);
  });

  test.each([
    ['more than 62 days', aSlot('2026-12-01T00:00:00', '2027-02-01T00:00:01'), '400 ErrorTimeIntervalTooBig'],
    [
      'an end before the start',
      aSlot('2026-12-02T00:00:00', '2026-12-01T00:00:00'),
      '400 ErrorInvalidTimeInterval',
    ],
    [
      'intervals under five minutes',
      aSlot('2026-12-01T00:00:00', '2026-12-02T00:00:00', { availabilityViewInterval: 4 }),
      '400 ErrorInvalidMergedFreeBusyInterval',
    ],
    [
      '21 addresses',
      aSlot('2026-12-01T00:00:00', '2026-12-02T00:00:00', {
        schedules: Array.from({ length: 21 }, () => ada.mail),
      }),
      '400 ErrorMailboxDataArrayTooBig',
    ],
    [
      'an unknown property',
      aSlot('2026-12-01T00:00:00', '2026-12-02T00:00:00', { people: [] }),
      '400 RequestBodyRead',
    ],
  ])('%s is refused', async (_, body, refused) => {
    expect(told(await schedule(aWorld([ada]), body))).toBe(refused);
  });

  test('eight weeks of two people are read in a few milliseconds', async () => {
    const world = aWorld([ada, bob]);
    const body = aSlot('2026-12-01T00:00:00', '2027-01-26T00:00:00', { schedules: [ada.mail, bob.mail] });
    await schedule(world, body);
    const begun = performance.now();
    for (let turn = 0; turn < 5; turn++) await schedule(world, body);
    expect((performance.now() - begun) / 5).toBeLessThan(60);
  });
});
