import type { LeftOutRow, PageView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { namesOf } from '../people/known-as.ts';
import { readLeftOut } from './round-documents.ts';
import { roundOf, type OfRound } from './round-of.ts';
import { rowsFrom } from './rows-from.ts';

/** M5: who stays without a peer and why, in words that give nobody away. Names are read now. */
export const makeListLeftOut =
  (ports: Pick<Ports, 'aggregates' | 'directory' | 'documents'>) =>
  async (by: OfRound & { cursor: string | undefined }): Promise<Result<PageView<LeftOutRow>, Refusal>> => {
    const found = await roundOf(ports, by);
    if (!found.ok) return found;
    const wanted = rowsFrom(by.cursor);
    if (wanted === undefined) return refused({ kind: 'not-found' });
    const { tenantId: tenant } = by.actor;
    const all = await readLeftOut(ports, tenant, found.value.round);
    const some = all.slice(wanted.from, wanted.to);
    const known = await namesOf(
      ports,
      tenant,
      some.map(({ id }) => id),
    );
    const rows = some.map(({ id, reason }) => ({ id, name: known(id).name, reason }));
    return accepted({ now: by.now, rows, next: wanted.nextOf(all.length) });
  };
