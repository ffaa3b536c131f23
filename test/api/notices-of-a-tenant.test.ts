import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpRequest, InvocationContext, type HttpResponseInit } from '@azure/functions';
import { makeCalendarNotices } from '#api/adapters/graph/make-calendar-notices.ts';
import { makeCalendars } from '#api/adapters/graph/make-calendars.ts';
import { calendarNotices, noticesPath } from '#api/functions/http/notices/calendar-notices.ts';
import type { HttpFunction } from '#api/functions/http/route/serve-route.ts';
import { bookingKey } from '#core/pairs/booking.ts';
import { nextCalendarLook } from '#core/pairs/calendar-look.ts';
import { asId } from '#core/shared/ids.ts';
import { addMinutes } from '#core/shared/instant.ts';
import { makeHearNotices } from '#core/use-cases/mailboxes/hear-notices.ts';
import { standing } from '#sandbox/tenant/subscriptions/state/subscriptions-state.ts';
import { aColleague, aCompany } from '../builders/a-company.ts';
import { aMeetingPair } from '../builders/a-pair.ts';
import { monday } from '../builders/named.ts';
import { graphOfATenant } from '../contracts/graph-of-a-tenant.ts';
import { aWorldOf } from '../fakes/world-of-pair.ts';

const ada = aColleague('Ada');
const blaise = aColleague('Blaise');
const members = [ada, blaise].map(({ id }) => asId<ReturnType<typeof aMeetingPair>['organiser']>(id));

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** The function at an address of this machine, as the host would serve it. */
const served = async () => {
  const behind: { door?: HttpFunction } = {};
  const log: string[] = [];
  const answer = async (request: IncomingMessage): Promise<HttpResponseInit> => {
    const url = new URL(request.url ?? '', 'http://door');
    const asked = new HttpRequest({
      ...{ method: 'POST', url: url.href, query: Object.fromEntries(url.searchParams) },
      headers: { 'content-type': request.headers['content-type'] ?? '' },
      body: { bytes: await bytesOf(request) },
    });
    const logHandler = (_level: string, ...said: unknown[]) => void log.push(said.map(String).join(' '));
    const context = new InvocationContext({ functionName: 'calendar-notices', logHandler });
    return (await behind.door?.options.handler(asked, context)) as HttpResponseInit;
  };
  const server = createServer((request, response) => {
    void answer(request).then(({ status = 500, headers, body }) => {
      response.writeHead(status, headers as Record<string, string>).end(body as string | undefined);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/api/${noticesPath}`, behind, log, close };
};

test('S3 a session that a colleague moves in Outlook makes the pair look, within minutes', async () => {
  const {
    graph,
    tenant,
    world: outlook,
    fetch,
    close,
  } = await graphOfATenant(aCompany(ada, blaise), {
    startsAt: monday,
  });
  const { url, behind, log, close: shut } = await served();
  const calendars = makeCalendars(graph);
  const pair = aMeetingPair({ members });
  const when = pair.meetings[0]!.when;
  const booked = await calendars.book(tenant, {
    ...{ key: bookingKey(pair.id, 'first-session'), organiser: members[0]!, title: 'Session', bodyHtml: '' },
    attendees: [{ id: members[1]!, mail: blaise.mail, name: blaise.displayName }],
    ...{ timeZone: 'Europe/Paris', sessions: [when], skipped: [], cadence: undefined },
  });
  if (booked.kind !== 'booked') throw new Error(booked.kind);

  const notices = makeCalendarNotices(graph, { url });
  const world = await aWorldOf(pair, { tenant, ports: { calendars, notices } });
  behind.door = calendarNotices({
    ready: () => Promise.resolve(),
    clock: { now: () => Promise.resolve(monday) },
    tenants: [tenant],
    hear: makeHearNotices(world.ports),
  });
  await world.runDue(monday);
  expect(standing(outlook).map(({ mailbox }) => mailbox)).toEqual([ada.id]);
  expect(nextCalendarLook(await world.pairNow())).not.toBe(addMinutes(monday, 2));

  const event = encodeURIComponent(booked.eventId);
  const control = `https://graph.microsoft.com/_sandbox/people/${ada.id}/events/${event}/move`;
  const moved = { start: addMinutes(when.start, 120), end: addMinutes(when.end, 120) };
  const headers = { 'content-type': 'application/json' };
  await fetch(control, { method: 'POST', headers, body: JSON.stringify(moved) });
  await outlook.postman.idle();
  await world.runDue(monday);
  expect(nextCalendarLook(await world.pairNow())).toBe(addMinutes(monday, 2));
  expect(log).toEqual([]);
  shut();
  await close();
});
