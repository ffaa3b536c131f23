import type { Ports } from '#core/ports/ports.ts';
import type { TenantId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';
import { makeShortlister } from '#api/adapters/matching/make-shortlister.ts';
import { makeNoteReachable } from '#core/use-cases/messages/note-reach.ts';
import { contosoTenant, monday } from '#test/builders/named.ts';
import { makeFakeAppInstaller, type FakeAppInstaller } from './fake-app-installer.ts';
import { conversationWith, makeFakeBotGateway, type FakeBotGateway } from './fake-bot-gateway.ts';
import { makeFakeCalendarNotices, type FakeCalendarNotices } from './fake-calendar-notices.ts';
import { makeFakeCalendars, type FakeCalendars } from './fake-calendars.ts';
import { makeFakeDirectory, type FakeDirectory } from './fake-directory.ts';
import { makeFakeHolidays, type FakeHolidays } from './fake-holidays.ts';
import { makeFakeIds } from './fake-ids.ts';
import { makeFakePermissionProbe, type FakePermissionProbe } from './fake-permission-probe.ts';
import { fakeMatcher } from './fake-matcher.ts';
import { makeInMemoryStorage } from './in-memory-storage.ts';
import { makeFakeWakeQueue, type FakeWakeQueue } from './in-memory-wake-queue.ts';
import { runUntilIdle } from './run-until-idle.ts';
import { saidWords } from './said-words.ts';

/** A whole world in memory. */
export interface World {
  ports: Ports;
  tenant: TenantId;
  directory: FakeDirectory;
  calendars: FakeCalendars;
  holidays: FakeHolidays;
  notices: FakeCalendarNotices;
  bot: FakeBotGateway;
  installer: FakeAppInstaller;
  permissions: FakePermissionProbe;
  wakeQueue: FakeWakeQueue;
  /** Does everything that is due at this time, and what follows from it, until nothing is left. */
  runDue(now: Instant): Promise<void>;
}

export interface WorldOptions {
  tenant?: TenantId;
  /** Ports of the test's own in place of the fakes. */
  ports?: Partial<Ports>;
}

/** Ports without a world: nothing outlives the object. */
export const inMemoryPorts = ({ tenant = contosoTenant, ports: own = {} }: WorldOptions = {}): World => {
  const directory = makeFakeDirectory();
  const calendars = makeFakeCalendars();
  const holidays = makeFakeHolidays();
  const notices = makeFakeCalendarNotices();
  const bot = makeFakeBotGateway();
  const permissions = makeFakePermissionProbe();
  const wakeQueue = makeFakeWakeQueue();
  const clock: { now: Instant } = { now: monday };

  const installer = makeFakeAppInstaller(async (where, person) => {
    await makeNoteReachable(ports)({
      tenant: where,
      person,
      reference: conversationWith(person),
      now: clock.now,
    });
  });
  const ports: Ports = {
    ...makeInMemoryStorage(),
    wakeQueue,
    directory,
    calendars,
    memberCalendars: undefined,
    holidays,
    notices,
    installer,
    permissions,
    bot,
    matcher: fakeMatcher,
    shortlister: makeShortlister(),
    ids: makeFakeIds(),
    wording: saidWords,
    stopwatch: { time: (_what, work) => work() },
    links: { tab: (subPage) => `https://teams.example/tab/${subPage}` },
    ...own,
  };
  const runDue = async (now: Instant): Promise<void> => {
    clock.now = now;
    await runUntilIdle(ports, wakeQueue, now);
  };
  return {
    ...{ ports, tenant, directory, calendars, holidays, notices, bot, installer, permissions, wakeQueue },
    runDue,
  };
};
