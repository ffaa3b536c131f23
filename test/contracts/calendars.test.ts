import { makeCalendarFiles } from '#api/adapters/calendar-files/make-calendar-files.ts';
import { makeCalendars } from '#api/adapters/graph/make-calendars.ts';
import type { CalendarPerson } from '#core/ports/calendars.ts';
import { asId } from '#core/shared/ids.ts';
import { aColleague, aCompany } from '#test/builders/a-company.ts';
import { makeFakeCalendars } from '#test/fakes/fake-calendars.ts';
import { bookingContract } from './booking-contract.ts';
import { calendarsContract } from './calendars-contract.ts';
import { asWhoever } from './as-whoever.ts';
import { graphOfATenant } from './graph-of-a-tenant.ts';

const colleagues = Array.from({ length: 22 }, (_, index) => aColleague(`P${index}`));
const ghost = aColleague('Ghost', { mailbox: false });
const asPerson = ({ id, mail, displayName }: typeof ghost): CalendarPerson => ({
  id: asId(id),
  mail,
  name: displayName,
});
const people = colleagues.map(asPerson);
const withoutMailbox = asPerson(ghost);

calendarsContract('Graph', async () => {
  const { graph, tenant, close } = await graphOfATenant(aCompany(...colleagues, ghost));
  return { calendars: makeCalendars(graph), tenant, people, withoutMailbox, close };
});

calendarsContract('Graph, as the member whose calendar it is', async () => {
  const at = await graphOfATenant(aCompany(...colleagues, ghost), { booking: 'delegated' });
  for (const { id } of [...colleagues, ghost]) at.world.consents[id] = { scopes: ['Calendars.ReadWrite'] };
  return { calendars: asWhoever(at), tenant: at.tenant, people, withoutMailbox, close: at.close };
});

calendarsContract('in memory', () => {
  const calendars = makeFakeCalendars();
  calendars.unreadable(withoutMailbox.id, 'no-mailbox');
  calendars.refuse(withoutMailbox.id, { kind: 'impossible', why: 'no-mailbox' });
  return Promise.resolve({
    calendars,
    tenant: asId('tenant'),
    people,
    withoutMailbox,
    close: () => Promise.resolve(),
  });
});

bookingContract('in memory', makeFakeCalendars);
bookingContract('as files', makeCalendarFiles);
