import type { Booking, Calendars } from '#core/ports/calendars.ts';
import { asId, type PersonId } from '#core/shared/ids.ts';
import { instant } from '#core/shared/instant.ts';
import { aColleague, aCompany } from '#test/builders/a-company.ts';
import { memberCalendarsOf } from '#test/contracts/as-whoever.ts';
import { graphOfATenant, type GraphOfATenant } from '#test/contracts/graph-of-a-tenant.ts';
import { makeCalendars } from './make-calendars.ts';

const [ada, blaise] = [aColleague('Ada'), aColleague('Blaise')];
const session = { start: instant('2026-12-01T09:00:00Z'), end: instant('2026-12-01T10:00:00Z') };
const booking: Booking = {
  ...{ key: 'pair-1|series', organiser: asId<PersonId>(ada.id), title: 'Session', bodyHtml: '' },
  attendees: [{ id: asId(blaise.id), mail: blaise.mail, name: blaise.displayName }],
  ...{ timeZone: 'Europe/Paris', sessions: [session], skipped: [], cadence: undefined },
};

let at: GraphOfATenant;
beforeEach(async () => void (at = await graphOfATenant(aCompany(ada, blaise), { booking: 'delegated' })));
afterEach(() => at.close());

const reach = async (who: typeof ada) => {
  const shown = await at.tabToken(who.id);
  return memberCalendarsOf(at).of({ tenant: at.tenant, person: asId(who.id), assertion: () => shown });
};
const reached = async (who: typeof ada): Promise<Calendars> => {
  const calendars = await reach(who);
  if (!calendars.ok) throw new Error(calendars.refusal.kind);
  return calendars.value;
};
const allow = (who: typeof ada) => void (at.world.consents[who.id] = { scopes: ['Calendars.ReadWrite'] });

test('S4 a member who has not consented is told so; once they have they book, and once revoked no more', async () => {
  expect(await reach(ada)).toEqual({ ok: false, refusal: { kind: 'consent-needed' } });
  allow(ada);
  expect(await (await reached(ada)).book(at.tenant, booking)).toMatchObject({ kind: 'booked' });
  at.world.consents[ada.id] = { scopes: [] };
  expect(await reach(ada)).toEqual({ ok: false, refusal: { kind: 'consent-needed' } });
});

test('S4 what Entra asks for beyond consent is handed on', async () => {
  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
  at.world.consents[ada.id] = { scopes: ['Calendars.ReadWrite'], claims };
  expect(await reach(ada)).toEqual({ ok: false, refusal: { kind: 'consent-needed', claims } });
});

test('S4 a member reads everyone’s free/busy, and reaches no calendar but their own', async () => {
  allow(ada);
  allow(blaise);
  await (await reached(ada)).book(at.tenant, booking);
  const theirs = await reached(blaise);
  const people = [ada, blaise].map(({ id, mail }) => ({ id: asId<PersonId>(id), mail }));
  const free = await theirs.schedules(at.tenant, booking.organiser, people, session);
  expect([...free.values()]).toMatchObject([{ busy: [session] }, { busy: [session] }]);
  at.calls();
  const { key, organiser } = booking;
  expect(await theirs.find(at.tenant, organiser, key)).toBeUndefined();
  expect(await theirs.cancel(at.tenant, organiser, key, '')).toBe('out-of-reach');
  expect(await theirs.change(at.tenant, booking, [])).toBe('refused');
  expect(await theirs.see(at.tenant, { ...booking, from: session.start })).toEqual({
    ...{ kind: 'unreadable', why: 'no-access' },
  });
  expect(at.calls()).toEqual([]);
});

test('S4 the app itself, which was given no calendar, is refused', async () => {
  expect(await makeCalendars(at.graph).book(at.tenant, booking)).toMatchObject({
    kind: 'waiting-for-access',
  });
});
