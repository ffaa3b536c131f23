import type { CalendarPerson, Calendars } from '#core/ports/calendars.ts';
import { asId, type TenantId } from '#core/shared/ids.ts';
import { instant } from '#core/shared/instant.ts';

const tenant = asId<TenantId>('tenant');
const first = { start: instant('2026-12-01T09:00:00Z'), end: instant('2026-12-01T10:00:00Z') };
const people: readonly CalendarPerson[] = Array.from({ length: 22 }, (_, index) => ({
  id: asId(`p${index}`),
  mail: `p${index}@contoso.example`,
  name: `P${index}`,
}));

/** What every way of booking keeps to, whether or not there is a calendar behind it (S4). */
export const bookingContract = (name: string, make: () => Calendars): void => {
  const organiser = people[0]?.id ?? asId('p0');
  const book = (calendars: Calendars, key: string) =>
    calendars.book(tenant, {
      ...{ key, organiser, attendees: people.slice(0, 2), title: 'Session', bodyHtml: '<p>Session</p>' },
      ...{ timeZone: 'Europe/Paris', sessions: [first], skipped: [], cadence: undefined },
    });

  describe(`booking: ${name}`, () => {
    test('S2 what is booked again under its key is the same, and under another key is another', async () => {
      const calendars = make();
      const once = await book(calendars, 'pair-1|series');
      expect(once).toMatchObject({ kind: 'booked', eventId: expect.any(String) });
      expect(await book(calendars, 'pair-1|series')).toEqual(once);
      expect(await book(calendars, 'pair-2|series')).not.toEqual(once);
    });

    test('S1 everyone asked has an answer, however many they are', async () => {
      const answers = await make().schedules(tenant, organiser, people, first);
      expect([...answers.keys()].sort()).toEqual(people.map(({ id }) => id).sort());
    });

    test('S4 what was never booked is neither found nor seen, and there is nothing to take back', async () => {
      const calendars = make();
      const key = 'pair-3|series';
      expect(await calendars.find(tenant, organiser, key)).toBeUndefined();
      expect(await calendars.cancel(tenant, organiser, key, '')).toBe('not-found');
      const seen = await calendars.see(tenant, { key, organiser, attendees: people, from: first.start });
      expect(seen.kind).not.toBe('seen');
    });
  });
};
