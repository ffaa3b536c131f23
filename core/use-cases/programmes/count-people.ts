import type { Insights } from '../../growth/insights.ts';
import type { List } from '../../ports/lists.ts';
import type { Ports } from '../../ports/ports.ts';
import type { ProgrammeId, TenantId } from '../../shared/ids.ts';

type CountPorts = Pick<Ports, 'aggregates' | 'projections'>;

/** One read of a list; what goes beyond it is not counted at a request. */
export const rowsAtOnce = 1_000;

interface Counting<Row> {
  list: List<Row>;
  counts: (row: Row) => boolean;
  total: (totals: NonNullable<Insights['totals']>) => number;
}

/**
 * Exact for a list of one read. A longer one is counted in the background, at most a day ago: no request does work in
 * proportion to the number of people.
 */
const countRows = async <Row>(
  { aggregates }: Pick<CountPorts, 'aggregates'>,
  tenant: TenantId,
  programme: ProgrammeId,
  { list, counts, total }: Counting<Row>,
): Promise<number> => {
  const { rows, next } = await list.page(tenant, programme, undefined, rowsAtOnce);
  const seen = rows.filter(counts).length;
  if (next === undefined) return seen;
  const totals = (await aggregates.insights.find(tenant, programme))?.state.totals;
  return Math.max(seen, totals === undefined ? 0 : total(totals));
};

/** Taking part now. */
export const countEnrolled = (ports: CountPorts, tenant: TenantId, programme: ProgrammeId): Promise<number> =>
  countRows(ports, tenant, programme, {
    list: ports.projections.roster,
    counts: ({ status }) => status === 'enrolled',
    total: ({ enrolled }) => enrolled,
  });

/** Pairs that were brought together and did not come to nothing before they began. */
export const countPairs = (ports: CountPorts, tenant: TenantId, programme: ProgrammeId): Promise<number> =>
  countRows(ports, tenant, programme, {
    list: ports.projections.pairs,
    counts: ({ lapsed }) => !lapsed,
    total: ({ pairs }) => pairs,
  });
