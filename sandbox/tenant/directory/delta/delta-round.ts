import { z } from 'zod';
import { graphError } from '../../http/graph-error.ts';
import type { WireReply } from '../../wire/route.ts';
import { pageSize } from '../odata/page-size.ts';
import { optionsRefusal } from '../odata/query-options.ts';
import { readSkipToken, skipToken } from '../odata/skip-token.ts';

const shape = z.strictObject({
  /** Absent on the first round, which tells everybody. */
  since: z.int().min(0).optional(),
  /** The directory's version when the round began; the next round starts there. */
  until: z.int().min(0),
  /** As it was asked for on the first page of the first round. */
  select: z.string().nullable(),
  top: z.int().min(1),
  at: z.int().min(0),
});

/** A round of asking: what changed from one version of the directory to another, told page by page. */
export type DeltaRound = z.infer<typeof shape>;

/** The round that a request begins or goes on with; `version` is the directory's now. */
export function deltaRound(url: URL, version: number): DeltaRound | WireReply {
  const { searchParams } = url;
  const token = searchParams.get('$skiptoken') ?? searchParams.get('$deltatoken');
  if (token === null) return firstRound(url, version);
  const read = readSkipToken(shape, token);
  if (read === undefined || read.until > version) return resync;
  return searchParams.has('$skiptoken') ? read : { ...read, since: read.until, until: version, at: 0 };
}

function firstRound(url: URL, version: number): DeltaRound | WireReply {
  const wrong = optionsRefusal(url, ['$select', '$top']);
  if (wrong !== undefined) return wrong;
  const top = pageSize(url);
  if (typeof top !== 'number') return top;
  return { until: version, select: url.searchParams.get('$select'), top, at: 0 };
}

/** Where the round goes on, or where the next one will begin. */
export function linkAfter(path: string, round: DeltaRound, next: number | undefined): Record<string, string> {
  const url = new URL(path, 'https://graph.microsoft.com');
  if (next === undefined) {
    url.searchParams.set('$deltatoken', skipToken({ ...round, at: 0 }));
    return { '@odata.deltaLink': url.href };
  }
  url.searchParams.set('$skiptoken', skipToken({ ...round, at: next }));
  return { '@odata.nextLink': url.href };
}

const resync = graphError(
  410,
  'resyncRequired',
  'The token is too old or of another directory: ask for everybody again, without a token.',
);
