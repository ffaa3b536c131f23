import type { PageView, RosterRow } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import type { RosterEntry } from '../../ports/projections.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import { namesOf } from '../people/known-as.ts';
import type { OfOneProgramme } from './change-programme.ts';

const rowsPerPage = 50;

const stateOf = ({ status, pausedUntil, pair }: RosterEntry, now: Instant): RosterRow['state'] => {
  if (status !== 'enrolled') return status;
  if (pair !== undefined) return 'in-a-pair';
  return pausedUntil !== undefined && now < pausedUntil ? 'paused' : 'free';
};

/** X2: who takes part and whether they are in a pair; nothing of what they answered. */
export const makeListRoster =
  (ports: Pick<Ports, 'aggregates' | 'directory' | 'projections'>) =>
  async ({
    actor,
    now,
    programme,
    cursor,
  }: OfOneProgramme & { cursor: string | undefined }): Promise<Result<PageView<RosterRow>, Refusal>> => {
    const relation = await coordinatorOf(ports, actor, programme);
    if (!relation.ok) return relation;
    const { rows, next } = await ports.projections.roster.page(
      actor.tenantId,
      programme,
      cursor,
      rowsPerPage,
    );
    const known = await namesOf(
      ports,
      actor.tenantId,
      rows.map(({ person }) => person),
    );
    const shown = rows.map((row) => {
      const { id, name, department } = known(row.person);
      return {
        id,
        name,
        department,
        status: row.status,
        state: stateOf(row, now),
        leftOutTimes: row.leftOutTimes,
      };
    });
    return accepted({ now, rows: shown, next });
  };
