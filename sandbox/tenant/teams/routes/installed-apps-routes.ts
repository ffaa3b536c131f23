import { z } from 'zod';
import type { Needs, WireReply } from '../../wire/route.ts';
import {
  announceInstall,
  announceUninstall,
  install,
  uninstall,
} from '../../connector/install/install-bot.ts';
import { refused } from '../../connector/wire/refused.ts';
import { renderTeamsApp, teamsAppId } from '../catalogue/teams-app.ts';
import { equalsFilter } from '../odata/equals-filter.ts';
import { installedHere } from './installed-here.ts';
import { personRoutes, type PersonCall } from './person-route.ts';

const writes = ['TeamsAppInstallation.ReadWriteSelfForUser', 'TeamsAppInstallation.ReadWriteForUser'];
const reads = [...writes, 'TeamsAppInstallation.ReadForUser'];
const needsOf = (names: readonly string[]): Needs => ({
  audience: 'graph',
  anyRole: names.map((name) => `${name}.All`),
  anyScope: names,
});

const filterable = new Set(['teamsApp/id', 'teamsApp/externalId']);

function list({ request, world, person }: PersonCall): WireReply {
  const filter = request.url.searchParams.get('$filter');
  const wanted = filter === null ? {} : equalsFilter(filter);
  if (wanted === undefined || Object.keys(wanted).some((name) => !filterable.has(name))) return badFilter;
  const app = renderTeamsApp(world);
  const fits = Object.entries(wanted).every(([name, value]) => app[name.replace('teamsApp/', '')] === value);
  const installed = world.teams.installs[person.id];
  const value = fits && installed !== undefined ? [rendered({ request, world, person }, installed.id)] : [];
  return { status: 200, body: { '@odata.context': contextOf(person.id), value } };
}

function get(call: PersonCall): WireReply {
  const installed = installedHere(call);
  return installed === undefined ? notInstalled : { status: 200, body: rendered(call, installed.id) };
}

const addShape = z.strictObject({ 'teamsApp@odata.bind': z.string() });

/** The bot hears of it before the caller is answered; in Microsoft 365 either may be first. */
async function add({ request, world, person }: PersonCall): Promise<WireReply> {
  const read = addShape.safeParse(request.body);
  if (!read.success) return badBody;
  const bound = /\/appCatalogs\/teamsApps(?:\/([^/']+)|\('([^/']+)'\))$/.exec(
    read.data['teamsApp@odata.bind'],
  );
  if ((bound?.[1] ?? bound?.[2]) !== teamsAppId(world)) return unknownApp;
  if (!person.accountEnabled) return disabled;
  const added = install(world, person);
  if (added === undefined) return alreadyThere;
  await announceInstall(world, { person });
  const location = `https://graph.microsoft.com/v1.0/users/${person.id}/teamwork/installedApps/${added.id}`;
  return { status: 201, headers: { Location: location } };
}

async function remove(call: PersonCall): Promise<WireReply> {
  const { world, person } = call;
  if (installedHere(call) === undefined) return notInstalled;
  uninstall(world, person);
  await announceUninstall(world, { person });
  return { status: 204 };
}

/** `$expand=teamsApp` adds which app it is. */
function rendered({ request, world }: PersonCall, id: string): Record<string, unknown> {
  const expands = (request.url.searchParams.get('$expand') ?? '').split(',');
  return { id, ...(expands.includes('teamsApp') ? { teamsApp: renderTeamsApp(world) } : {}) };
}

function contextOf(personId: string): string {
  return `https://graph.microsoft.com/v1.0/$metadata#users('${personId}')/teamwork/installedApps`;
}

const badFilter = refused(
  400,
  'BadRequest',
  'Installed apps can be filtered by teamsApp/id and teamsApp/externalId.',
);
const badBody = refused(
  400,
  'BadRequest',
  "The body names one app by 'teamsApp@odata.bind' and nothing else.",
);
const unknownApp = refused(404, 'NotFound', 'The app is not in the catalogue.');
const disabled = refused(403, 'Forbidden', 'The account of this user is disabled.');
const alreadyThere = refused(409, 'Conflict', 'App already exists in the roster of the target.');
const notInstalled = refused(404, 'NotFound', 'The app is not installed for this user.');

/** Which apps somebody has, and giving or taking one. */
export const installedAppsRoutes = [
  ...personRoutes({ method: 'GET', path: '/installedApps', needs: needsOf(reads) }, list),
  ...personRoutes({ method: 'GET', path: '/installedApps/:install', needs: needsOf(reads) }, get),
  ...personRoutes({ method: 'POST', path: '/installedApps', needs: needsOf(writes) }, add),
  ...personRoutes({ method: 'DELETE', path: '/installedApps/:install', needs: needsOf(writes) }, remove),
];
