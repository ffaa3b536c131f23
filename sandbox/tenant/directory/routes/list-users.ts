import { z } from 'zod';
import type { Person } from '../../company/person.ts';
import { graphError } from '../../http/graph-error.ts';
import type { WireReply, WireRequest } from '../../wire/route.ts';
import type { World } from '../../world.ts';
import { pageOfPeople } from '../odata/page-of-people.ts';
import { pageSize } from '../odata/page-size.ts';
import { optionsRefusal } from '../odata/query-options.ts';
import { readSelect } from '../odata/read-select.ts';
import { readSkipToken, skipToken } from '../odata/skip-token.ts';
import { userFilter, type Keeps } from '../odata/user-filter.ts';
import { tellUser } from '../tell-user.ts';

interface List {
  /** In the metadata: `users`. */
  set: string;
  places: readonly (Person | undefined)[];
}

const tokenShape = z.strictObject({ at: z.int().min(0) });
const known = ['$select', '$top', '$filter', '$skiptoken'];
const context = 'https://graph.microsoft.com/v1.0/$metadata';

/** One page of people, and where the next is. */
export function listUsers({ url, caller }: WireRequest, world: World, { set, places }: List): WireReply {
  const wrong = optionsRefusal(url, known);
  if (wrong !== undefined) return wrong;
  const selected = readSelect({ select: url.searchParams.get('$select'), caller, of: 'many' });
  if ('refusal' in selected) return selected.refusal;
  const top = pageSize(url);
  if (typeof top !== 'number') return top;
  const keeps = keepsOf(url);
  if (typeof keeps === 'string') return graphError(400, 'Request_UnsupportedQuery', keeps);
  const from = placeOf(url);
  if (from === undefined) return badToken;
  const page = pageOfPeople(places, { from, top, keeps });
  const next = page.next === undefined ? {} : { '@odata.nextLink': linkTo(url, page.next) };
  const value = page.people.map((person) => tellUser(world, person, selected.names));
  return { status: 200, body: { '@odata.context': `${context}#${set}`, ...next, value } };
}

function keepsOf({ searchParams }: URL): Keeps | string {
  const filter = searchParams.get('$filter');
  return filter === null ? () => true : userFilter(filter);
}

function placeOf({ searchParams }: URL): number | undefined {
  const token = searchParams.get('$skiptoken');
  return token === null ? 0 : readSkipToken(tokenShape, token)?.at;
}

function linkTo(url: URL, at: number): string {
  const next = new URL(url.pathname + url.search, 'https://graph.microsoft.com');
  next.searchParams.set('$skiptoken', skipToken({ at }));
  return next.href;
}

const badToken = graphError(
  400,
  'Directory_ExpiredPageToken',
  'The specified page token value has expired and can no longer be included in your request.',
);
