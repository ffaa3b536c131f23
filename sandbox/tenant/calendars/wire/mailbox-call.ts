import type { Caller, Needs, Route, WireReply, WireRequest } from '../../wire/route.ts';
import type { Telling } from '../events/render-event.ts';
import type { CalendarWorld } from '../state/calendar-world.ts';
import type { MailboxOwner } from '../state/mailbox-owner.ts';
import { inFlight } from './in-flight.ts';
import { preferences } from './preferences.ts';
import { accessDenied, isRefusal, refusal, refusalReply, type Refusal } from './refusal.ts';

/** One request at one mailbox, its caller let in. */
export interface MailboxCall {
  world: CalendarWorld;
  owner: MailboxOwner;
  request: WireRequest;
  telling: Telling;
}

/** A route that needs no more of the world than its calendars. */
export interface CalendarRoute extends Omit<Route, 'handle'> {
  handle(request: WireRequest, world: CalendarWorld): WireReply | Promise<WireReply>;
}

const needs = {
  read: {
    audience: 'graph',
    anyRole: ['Calendars.ReadBasic.All', 'Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'],
    anyScope: ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'],
  },
  write: { audience: 'graph', anyRole: ['Calendars.ReadWrite'], anyScope: ['Calendars.ReadWrite'] },
} as const satisfies Record<string, Needs>;

interface MailboxRoute {
  method: Route['method'];
  /** What follows the mailbox in the path. */
  paths: readonly string[];
  needs: keyof typeof needs;
}

/** The route under `/users/{id}` and under `/me`. */
export function mailboxRoutes(
  route: MailboxRoute,
  answer: (call: MailboxCall) => WireReply | Refusal,
): CalendarRoute[] {
  const bases = ['/v1.0/users/:user', '/v1.0/me'];
  return bases.flatMap((base) =>
    route.paths.map((path) => ({
      method: route.method,
      path: base + path,
      needs: needs[route.needs],
      handle: (request: WireRequest, world: CalendarWorld) => answered(request, world, answer),
    })),
  );
}

async function answered(
  request: WireRequest,
  world: CalendarWorld,
  answer: (call: MailboxCall) => WireReply | Refusal,
): Promise<WireReply> {
  const call = letIn(request, world);
  if (isRefusal(call)) return refusalReply(call);
  const place = { app: request.caller?.appId ?? '', mailbox: call.owner.id };
  const reply = await inFlight(world.calendars, place, () => answer(call));
  return isRefusal(reply) ? refusalReply(reply) : reply;
}

function letIn(request: WireRequest, world: CalendarWorld): MailboxCall | Refusal {
  const { caller } = request;
  const user = request.params['user'] ?? (caller?.kind === 'person' ? caller.oid : undefined);
  if (user === undefined) return notSignedIn;
  const owner = world.personAt(user);
  if (owner === undefined) return noSuchPerson(user);
  if (caller?.kind === 'person' && caller.oid !== owner.id) return accessDenied;
  if (!owner.mailbox) return noMailbox;
  const preferred = preferences(request);
  if (isRefusal(preferred)) return preferred;
  return { world, owner, request, telling: { ...preferred, basic: readsBasicsOnly(caller) } };
}

function readsBasicsOnly(caller: Caller | undefined): boolean {
  const granted = caller?.kind === 'person' ? caller.scopes : (caller?.roles ?? []);
  return !granted.includes('Calendars.Read') && !granted.includes('Calendars.ReadWrite');
}

const notSignedIn = refusal(
  400,
  'BadRequest',
  '/me request is only valid with delegated authentication flow.',
);

const noMailbox = refusal(
  404,
  'MailboxNotEnabledForRESTAPI',
  'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
);

function noSuchPerson(user: string): Refusal {
  return refusal(404, 'ErrorInvalidUser', `The requested user '${user}' is invalid.`);
}
