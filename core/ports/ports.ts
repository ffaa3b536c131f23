import type { Aggregates } from './aggregates.ts';
import type { AppInstaller } from './app-installer.ts';
import type { AuditLog } from './audit-log.ts';
import type { BotGateway } from './bot-gateway.ts';
import type { CalendarNotices } from './calendar-notices.ts';
import type { Calendars } from './calendars.ts';
import type { Directory } from './directory.ts';
import type { Documents } from './documents.ts';
import type { Holidays } from './holidays.ts';
import type { Ids } from './ids.ts';
import type { Matcher } from './matcher.ts';
import type { MemberCalendars } from './member-calendars.ts';
import type { DueMarkers, Leases, Outbox, WakeQueue } from './outbox.ts';
import type { PermissionProbe } from './permission-probe.ts';
import type { Projections } from './projections.ts';
import type { Shortlister } from './shortlister.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { TabLinks } from './tab-links.ts';
import type { Wording } from './wording.ts';

/** What the rules need from the world; each use case takes what it needs of it. */
export interface Ports {
  aggregates: Aggregates;
  projections: Projections;
  outbox: Outbox;
  markers: DueMarkers;
  wakeQueue: WakeQueue;
  leases: Leases;
  audit: AuditLog;
  documents: Documents;
  directory: Directory;
  calendars: Calendars;
  /** Undefined where the app itself books, or nobody does (S4). */
  memberCalendars: MemberCalendars | undefined;
  holidays: Holidays;
  notices: CalendarNotices;
  installer: AppInstaller;
  permissions: PermissionProbe;
  bot: BotGateway;
  matcher: Matcher;
  shortlister: Shortlister;
  ids: Ids;
  wording: Wording;
  links: TabLinks;
  stopwatch: Stopwatch;
}
