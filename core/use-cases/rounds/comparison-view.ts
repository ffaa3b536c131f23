import type { ComparisonColumn, ComparisonView } from '../../contract/comparison.ts';
import type { Ports } from '../../ports/ports.ts';
import type { LeftOut, Round } from '../../programme/round.ts';
import type { TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { namesOf } from '../people/known-as.ts';
import { readComparison, type ComparedPolicy } from './comparison-document.ts';
import { readLeftOut } from './round-documents.ts';
import { firstLeftOut } from './first-left-out.ts';

export type ComparisonViewPorts = Pick<Ports, 'aggregates' | 'directory' | 'documents'>;

const dryRunOf = (
  { slider, without = [], statistics }: Round,
  leftOut: readonly LeftOut[],
): ComparedPolicy[] => {
  if (statistics === undefined) return [];
  const { blocking: _blocking, fairness: _fairness, ...compared } = statistics;
  return [{ slider, without, statistics: compared, ...firstLeftOut(leftOut) }];
};

/** An unfinished comparison of a round that is no dry run any more has been given up. */
const statusOf = ({ status, comparison }: Round): ComparisonView['status'] => {
  if (comparison === undefined || (comparison.status === 'computing' && status !== 'ready')) return 'none';
  return comparison.status;
};

/** Policies side by side as the coordinators see them, the dry run first; names are read now. */
export const comparisonView = async (
  ports: ComparisonViewPorts,
  tenant: TenantId,
  { round, now }: { round: Round; now: Instant },
): Promise<ComparisonView> => {
  const status = statusOf(round);
  const others = status === 'ready' ? await readComparison(ports, tenant, round) : undefined;
  const leftOutNow = await readLeftOut(ports, tenant, round);
  const all = [...dryRunOf(round, leftOutNow), ...(others?.policies ?? [])];
  const known = await namesOf(
    ports,
    tenant,
    all.flatMap(({ leftOut }) => leftOut.map(({ id }) => id)),
  );
  const columns = all.map(({ leftOut, ...column }): ComparisonColumn => ({
    ...column,
    leftOut: leftOut.map(({ id, reason }) => ({ name: known(id).name, reason })),
  }));
  const isGone = status === 'ready' && others === undefined;
  return {
    ...{ now, columns, status: isGone ? 'none' : status },
    progress: round.comparison?.progress ?? 0,
  };
};
