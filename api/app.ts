import { makeBotGateway } from '#bot/teams/make-bot-gateway.ts';
import { makeBot } from '#bot/teams/make-bot.ts';
import { makeLinks } from '#bot/cards/links.ts';
import { makeCardOf } from '#bot/cards/card-of.ts';
import { experienceName, skillName } from '#core/people/catalogue.ts';
import type { Ports } from '#core/ports/ports.ts';
import type { Wording } from '#core/ports/wording.ts';
import { asId } from '#core/shared/ids.ts';
import { makeAttend } from '#core/use-cases/background/attend.ts';
import { makeHearNotices } from '#core/use-cases/mailboxes/hear-notices.ts';
import { makeNoteActivity } from '#core/use-cases/people/note-activity.ts';
import { makeSweep } from '#core/use-cases/background/sweep.ts';
import { makeSay } from '#locales/say.ts';
import { makeCalendarFiles } from './adapters/calendar-files/make-calendar-files.ts';
import { makeClock } from './adapters/clock/make-clock.ts';
import { calendarsOutOfReach } from './adapters/graph/calendars/out-of-reach.ts';
import { makeAppInstaller } from './adapters/graph/make-app-installer.ts';
import { makeCalendarNotices } from './adapters/graph/make-calendar-notices.ts';
import { makeCalendars } from './adapters/graph/make-calendars.ts';
import { makeDirectory } from './adapters/graph/make-directory.ts';
import { makeGraph } from './adapters/graph/make-graph.ts';
import { makeMemberCalendars } from './adapters/graph/make-member-calendars.ts';
import { makePermissionProbe } from './adapters/graph/permissions/make-permission-probe.ts';
import { nameRequests } from './adapters/graph/wire/name-requests.ts';
import { makeHolidays } from './adapters/holidays/make-holidays.ts';
import { openAccess } from './adapters/identity/open-access.ts';
import { mapOrigins } from './adapters/identity/origin-map.ts';
import { randomIds } from './adapters/ids/random-ids.ts';
import { makeMatcher } from './adapters/matching/make-matcher.ts';
import { makeShortlister } from './adapters/matching/make-shortlister.ts';
import { wakeQueueName } from './adapters/storage/connect.ts';
import { makeStorage } from './adapters/storage/make-storage.ts';
import { startTelemetry } from './adapters/telemetry/start-telemetry.ts';
import { makeTokenCheck } from './auth/check-token.ts';
import { makeIdentify } from './auth/make-identify.ts';
import type { Config } from './config.ts';
import { faultLine } from './functions/fault-line.ts';
import { health } from './functions/http/health.ts';
import { calendarNotices, noticesPath } from './functions/http/notices/calendar-notices.ts';
import { messages } from './functions/http/messages.ts';
import { serveRoute, type Door, type HttpFunction } from './functions/http/route/serve-route.ts';
import { routes } from './functions/http/routes.ts';
import { wake, type QueueFunction } from './functions/queues/wake.ts';
import { sweep, type TimerFunction } from './functions/timers/sweep.ts';
import { currentTrace } from './functions/trace/current-trace.ts';
import { tracedHttp, tracedQueue, tracedTimer } from './functions/trace/traced.ts';
import { countedDeliveries } from './telemetry/counted-deliveries.ts';
import { countedWorks } from './telemetry/counted-works.ts';
import { stopwatch } from './telemetry/stopwatch.ts';

/** Everything that is registered with Azure Functions. */
export interface App {
  http: readonly HttpFunction[];
  timers: readonly TimerFunction[];
  queues: readonly QueueFunction[];
  /** Before the process ends. */
  stop: () => Promise<void>;
}

const wording: Wording = {
  say: makeSay((kind, id, locale) =>
    kind === 'skill' ? skillName(asId(id), locale) : experienceName(asId(id), locale),
  ),
};

/** The one place where ports meet their adapters, and functions their use cases. */
export const createApp = (config: Config): App => {
  const fetch = mapOrigins(config.originMap);
  const reportIn =
    (where: string) =>
    (fault: unknown): void =>
      console.error(faultLine(where, fault));
  const report = reportIn('bot');
  const telemetry = startTelemetry({
    endpoint: config.telemetryEndpoint,
    currentTrace,
    report: reportIn('telemetry'),
  });

  // Microsoft 365
  const access = openAccess({ ...config, fetch });
  const graphFetch = nameRequests(fetch, currentTrace);
  const graph = makeGraph({ tokens: access.appTokens, fetch: graphFetch });
  const cardOf = makeCardOf({ teamsAppId: config.teamsAppExternalId, wording });
  const serviceUrl = config.botServiceUrl;
  const gateway = makeBotGateway({
    botTokens: access.botTokens,
    fetch,
    cardOf,
    serviceUrl,
    report,
  });

  const waysOfBooking: Record<Config['booking'], () => Pick<Ports, 'calendars' | 'memberCalendars'>> = {
    app: () => ({ calendars: makeCalendars(graph), memberCalendars: undefined }),
    delegated: () => ({
      calendars: calendarsOutOfReach,
      memberCalendars: makeMemberCalendars({ onBehalf: access.onBehalf, fetch: graphFetch }),
    }),
    file: () => ({ calendars: makeCalendarFiles(), memberCalendars: undefined }),
  };

  // Ports
  const clock = makeClock({ clockUrl: config.clockUrl, fetch });
  const storage = makeStorage(access.storage, currentTrace);
  const ports: Ports = {
    ...storage.ports,
    directory: makeDirectory(graph, config),
    ...waysOfBooking[config.booking](),
    holidays: makeHolidays(),
    notices: makeCalendarNotices(graph, { url: new URL(`/api/${noticesPath}`, config.apiUrl).href }),
    installer: makeAppInstaller(graph, { externalId: config.teamsAppExternalId }),
    permissions: makePermissionProbe(graph, config),
    bot: countedDeliveries(gateway),
    matcher: makeMatcher(),
    shortlister: makeShortlister(),
    ids: randomIds,
    wording,
    links: makeLinks(config.teamsAppExternalId),
    stopwatch,
  };

  // Doors
  const ready = storage.prepare;
  const identify = makeIdentify({
    checkToken: makeTokenCheck({ ...config, fetch }),
    people: ports.aggregates.person,
  });
  const note = makeNoteActivity(ports);
  const noteActivity: Door['noteActivity'] = (by) => note(by).catch(reportIn('note-activity'));
  const door: Door = { ready, identify, clock, say: wording.say, noteActivity };
  const bot = makeBot({
    botId: config.botId,
    botTenantId: config.botTenantId,
    openIdMetadataUrl: config.botOpenIdMetadataUrl,
    tokenIssuer: config.botTokenIssuer,
    serviceUrl,
    allowedTenants: config.tenantIds,
    ports,
    clock,
    cardOf,
    report,
  });

  return {
    http: [
      health({ reach: storage.reach }),
      messages({ bot, ready }),
      calendarNotices({ ready, clock, tenants: config.tenantIds, hear: makeHearNotices(ports) }),
      ...routes(ports).map((route) => serveRoute(door, route)),
    ].map(tracedHttp),
    timers: [sweep({ ready, clock, sweep: makeSweep(ports) })].map(tracedTimer),
    queues: [wake({ ready, clock, attend: countedWorks(makeAttend(ports)), queueName: wakeQueueName })].map(
      tracedQueue,
    ),
    stop: () => telemetry.stop(),
  };
};
