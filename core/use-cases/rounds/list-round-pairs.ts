import type { PageView, RoundPairRow } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { namesOf } from '../people/known-as.ts';
import { readSomePairs } from './round-documents.ts';
import { roundOf, type OfRound } from './round-of.ts';
import { rowsFrom } from './rows-from.ts';

/** Who would meet whom, the highest score first. Names are read now; reasons belong to the pairs themselves (X2). */
export const makeListRoundPairs =
  (ports: Pick<Ports, 'aggregates' | 'directory' | 'documents'>) =>
  async (by: OfRound & { cursor: string | undefined }): Promise<Result<PageView<RoundPairRow>, Refusal>> => {
    const found = await roundOf(ports, by);
    if (!found.ok) return found;
    const wanted = rowsFrom(by.cursor);
    if (wanted === undefined) return refused({ kind: 'not-found' });
    const { tenantId: tenant } = by.actor;
    const { from, to, nextOf } = wanted;
    const { pairs, count } = await readSomePairs(ports, tenant, { round: found.value.round, from, to });
    const known = await namesOf(
      ports,
      tenant,
      pairs.flatMap(({ members }) => members),
    );
    const rows = pairs.map(({ members, score }) => ({
      members: members.map(known).map(({ id, name, department }) => ({ id, name, department })),
      score: Math.round(score / 100),
    }));
    return accepted({ now: by.now, rows, next: nextOf(count) });
  };
