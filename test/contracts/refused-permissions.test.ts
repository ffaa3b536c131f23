import { makeAppInstaller } from '#api/adapters/graph/make-app-installer.ts';
import { makeCalendarNotices } from '#api/adapters/graph/make-calendar-notices.ts';
import { makeCalendars } from '#api/adapters/graph/make-calendars.ts';
import { makeDirectory } from '#api/adapters/graph/make-directory.ts';
import { makePermissionProbe } from '#api/adapters/graph/permissions/make-permission-probe.ts';
import type { Permission } from '#api/adapters/graph/graph-works.ts';
import { PermissionRefused } from '#core/ports/permission-refused.ts';
import { permissionNeeds } from '#core/privacy/permission.ts';
import { asId, type PersonId } from '#core/shared/ids.ts';
import { instant } from '#core/shared/instant.ts';
import { listeningDoor } from '#sandbox/tenant/subscriptions/fixtures/listening-door.ts';
import { registrationIds } from '#sandbox/supervisor/registration-ids.ts';
import { aColleague, aCompany, objectIdOf } from '#test/builders/a-company.ts';
import { graphPermissions } from '../../infra/scripts/graph-permissions.ts';
import { graphOfATenant, type GraphOfATenant } from './graph-of-a-tenant.ts';

const ada: PersonId = asId(objectIdOf('Ada'));
const lead: PersonId = asId(objectIdOf('Lead'));
const leave = { from: '2026-12-01', to: '2026-12-05' };
const company = aCompany(
  aColleague('Lead'),
  aColleague('Ada', { managerId: lead, skills: ['Welding'], leave }),
);
const attendee = { id: ada, mail: 'ada@contoso.example', name: 'Ada' };
const first = { start: instant('2026-12-08T09:00:00Z'), end: instant('2026-12-08T10:00:00Z') };
const until = instant('2026-11-29T08:00:00Z');

/** Told as what it is, so that people are told the same (X1). */
const orRefused = <Value>(asked: Promise<Value>): Promise<Value | 'refused'> =>
  asked.catch((fault: unknown) => {
    if (fault instanceof PermissionRefused) return 'refused' as const;
    throw fault;
  });

const readBy = async ({ graph, tenant }: GraphOfATenant) => {
  const directory = makeDirectory(graph, { profiles: true });
  return {
    person: await orRefused(directory.person(tenant, ada).then((found) => found?.givenName)),
    skills: (await directory.extras(tenant, [ada])).get(ada)?.skills,
    managers: await orRefused(directory.managerLine(tenant, ada)),
    standing: (await directory.standings(tenant, [ada])).get(ada)?.departed,
    timeZone: (await directory.mailbox(tenant, ada))?.timeZone,
    isAbsent: (await directory.absences(tenant, [ada])).has(ada),
  };
};

const bookedBy = async ({ graph, tenant }: GraphOfATenant) => {
  const calendars = makeCalendars(graph);
  const booking = await calendars.book(tenant, {
    ...{ key: 'pair-1|first', organiser: ada, attendees: [attendee], title: 'Session', bodyHtml: '' },
    ...{ timeZone: 'Europe/Paris', sessions: [first], skipped: [], cadence: undefined },
  });
  const schedule = (await calendars.schedules(tenant, ada, [attendee], first)).get(ada)?.kind;
  return { schedule, booking: booking.kind };
};

const reachedBy = async ({ graph, tenant }: GraphOfATenant, url: string) => {
  const { teamsAppExternalId: externalId } = registrationIds;
  const wish = { person: ada, clientState: 'ada.secret', until, known: { kind: 'none' } as const };
  return {
    notices: (await makeCalendarNotices(graph, { url }).keepWatching(tenant, wish)).kind,
    install: await makeAppInstaller(graph, { externalId }).install(tenant, ada),
  };
};

/** X1: what a coordinator is told of it, the words of `booking: app` with everything that is optional. */
const foundBy = async ({ graph, tenant }: GraphOfATenant) => {
  const { teamsAppExternalId } = registrationIds;
  const probe = makePermissionProbe(graph, { booking: 'app', profiles: true, teamsAppExternalId });
  const found = await probe.look(tenant, { asker: lead, mailboxes: [ada] });
  expect(found.map(({ need }) => need)).toEqual(permissionNeeds);
  return Object.fromEntries(found.map(({ need, finding }) => [`finds ${need}`, finding.kind]));
};

/** What each port gets from a tenant that has refused these. */
const whatWorks = async (...refused: readonly string[]) => {
  const [door, under] = await Promise.all([listeningDoor(), graphOfATenant(company, { refused })]);
  try {
    return {
      ...(await readBy(under)),
      ...(await bookedBy(under)),
      ...(await reachedBy(under, door.url)),
      ...(await foundBy(under)),
    };
  } finally {
    door.close();
    await under.close();
  }
};

const everything = {
  ...{ person: 'Ada', skills: ['Welding'], managers: [lead], standing: false },
  ...{ timeZone: 'Europe/Paris', isAbsent: true },
  ...{ schedule: 'read', booking: 'booked', notices: 'watching', install: 'installed' },
  ...{ 'finds people': 'works', 'finds profiles': 'works', 'finds mailboxes': 'works' },
  ...{ 'finds calendars': 'unproven', 'finds notices': 'works' },
  ...{ 'finds catalogue': 'works', 'finds installs': 'works' },
};
const allCalendarsShut = { schedule: 'unreadable', 'finds calendars': 'refused' };

/** All that is different without it; the rest goes on. */
const without: Readonly<Record<Permission, Partial<Record<keyof typeof everything, unknown>>>> = {
  'User.Read.All': {
    ...{ person: 'refused', skills: [], managers: 'refused', standing: undefined },
    ...{ 'finds people': 'refused', 'finds profiles': 'refused' },
  },
  'MailboxSettings.Read': { timeZone: undefined, isAbsent: false, 'finds mailboxes': 'refused' },
  // Reading stays open by the other one: only a booking shows that it may not write.
  'Calendars.ReadWrite': { booking: 'waiting-for-access' },
  'Calendars.Read': { notices: 'refused', 'finds notices': 'refused' },
  'AppCatalog.Read.All': { install: 'refused', 'finds catalogue': 'refused' },
  'TeamsAppInstallation.ReadWriteSelfForUser.All': { install: 'refused', 'finds installs': 'refused' },
};

test('X1 with what administrators are asked for, everything works', async () => {
  expect(Object.keys(without).sort()).toEqual(graphPermissions.map(({ name }) => name).sort());
  expect(await whatWorks()).toEqual(everything);
});

test.each(Object.entries(without))('X1 without %s the rest works', async (permission, reduced) => {
  expect(await whatWorks(permission)).toEqual({ ...everything, ...reduced });
});

test('X1 S4 without any calendar sessions wait, and nobody is thought free', async () => {
  expect(await whatWorks('Calendars.ReadWrite', 'Calendars.Read')).toEqual({
    ...everything,
    ...{ ...allCalendarsShut, booking: 'waiting-for-access' },
    ...{ notices: 'refused', 'finds notices': 'refused' },
  });
});

test('X1 with nothing allowed nobody is thought to have left, or to be free', async () => {
  expect(await whatWorks(...graphPermissions.map(({ name }) => name))).toEqual(
    Object.assign({}, everything, ...Object.values(without), allCalendarsShut),
  );
});
