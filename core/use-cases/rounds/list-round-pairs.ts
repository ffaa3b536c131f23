import type { PageView, RoundPairRow } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { namesOf } from '../people/known-as.ts';
import { readRoundPairs } from './round-documents.ts';
import { roundOf, type OfRound } from './round-of.ts';

const rowsPerPage = 50;

/** The place to go on from; undefined for what is no cursor of this list. */
const placeOf = (cursor: string | undefined): number | undefined => {
  if (cursor === undefined) return 0;
  return /^\d{1,9}$/.test(cursor) ? Number(cursor) : undefined;
};

/** Who would meet whom, the highest score first. Names are read now; reasons belong to the pairs themselves (X2). */
export const makeListRoundPairs =
  (ports: Pick<Ports, 'aggregates' | 'directory' | 'documents'>) =>
  async (by: OfRound & { cursor: string | undefined }): Promise<Result<PageView<RoundPairRow>, Refusal>> => {
    const found = await roundOf(ports, by);
    if (!found.ok) return found;
    const from = placeOf(by.cursor);
    if (from === undefined) return refused({ kind: 'not-found' });
    const { tenantId: tenant } = by.actor;
    const all = await readRoundPairs(ports, tenant, found.value.round);
    const pairs = all.slice(from, from + rowsPerPage);
    const known = await namesOf(
      ports,
      tenant,
      pairs.flatMap(({ members }) => members),
    );
    const rows = pairs.map(({ members, score }) => ({
      members: members.map(known).map(({ id, name, department }) => ({ id, name, department })),
      score: Math.round(score / 100),
    }));
    const to = from + rowsPerPage;
    return accepted({ now: by.now, rows, next: to < all.length ? String(to) : undefined });
  };
