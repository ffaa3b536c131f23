import type { AuditRow, PageView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import type { AuditEntry } from '../../privacy/audit-entry.ts';
import { asId, type PersonId } from '../../shared/ids.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import { namesOf } from '../people/known-as.ts';
import type { OfOneProgramme } from './change-programme.ts';

/** Acts whose `after` is a person's key: it is said by name only when it is read. */
const namesSomebody = (entry: AuditEntry): entry is AuditEntry & { after: string } =>
  entry.act === 'coordinator-added' && entry.after !== undefined;

const peopleIn = (entries: readonly AuditEntry[]): PersonId[] =>
  entries.flatMap((entry) => [
    ...(entry.by === 'system' ? [] : [entry.by]),
    ...(namesSomebody(entry) ? [asId<PersonId>(entry.after)] : []),
  ]);

/** D3: who changed what, when, from what to what; newest first. */
export const makeListAudit =
  (ports: Pick<Ports, 'aggregates' | 'audit' | 'directory'>) =>
  async ({
    actor,
    now,
    programme,
    cursor,
  }: OfOneProgramme & { cursor: string | undefined }): Promise<Result<PageView<AuditRow>, Refusal>> => {
    const relation = await coordinatorOf(ports, actor, programme);
    if (!relation.ok) return relation;
    const { tenantId: tenant } = actor;
    const { rows, next } = await ports.audit.page({ tenant, kind: 'programme', id: programme }, cursor);
    const known = await namesOf(ports, tenant, peopleIn(rows));
    const shown = rows.map((entry) => ({
      ...entry,
      ...(namesSomebody(entry) ? { after: known(asId(entry.after)).name } : {}),
      byName: entry.by === 'system' ? 'Binôme' : known(entry.by).name,
    }));
    return accepted({ now, rows: shown, next });
  };
