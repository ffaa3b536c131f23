import type { OutgoingCounts, StoppedView, StopView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { outgoingSorts, type Outgoing } from '../../messages/outgoing.ts';
import type { Ports } from '../../ports/ports.ts';
import { everything, whatStops, type Stops } from '../../programme/stops.ts';
import type { ProgrammeId, TenantId } from '../../shared/ids.ts';
import { addDays, type Instant } from '../../shared/instant.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import { readStops } from '../background/gate.ts';
import type { OfOneProgramme } from './change-programme.ts';
import { rowsAtOnce } from './count-people.ts';

export type StopPorts = Pick<Ports, 'aggregates' | 'projections'>;

const bySort = (rows: readonly Outgoing[]): OutgoingCounts =>
  outgoingSorts.flatMap((sort) => {
    const count = rows.filter((row) => row.sort === sort).length;
    return count === 0 ? [] : [{ sort, count }];
  });

const stoppedView = (stops: Stops, programme: ProgrammeId): StoppedView | undefined => {
  const what = whatStops(stops, programme);
  const since = what && stops.now[what]?.at;
  return since === undefined ? undefined : { since, everywhere: what === everything };
};

/** The later of the programme's own last stop and the tenant's. */
const lastStop = ({ last }: Stops, programme: ProgrammeId): StopView['last'] =>
  [last[programme], last[everything]]
    .filter((one) => one !== undefined)
    .sort((a, b) => b.to.localeCompare(a.to))[0];

/** As far back as one read of the list goes, the newest first. */
export const stopView = async (
  { aggregates, projections }: StopPorts,
  tenant: TenantId,
  programme: ProgrammeId,
  now: Instant,
): Promise<StopView> => {
  const stops = await readStops({ aggregates }, tenant);
  const [stopped, last] = [stoppedView(stops, programme), lastStop(stops, programme)];
  const none = { now, stopped, last, held: 0, before: [], after: [], dropped: [] };
  const from = stopped?.since ?? last?.from;
  if (from === undefined) return none;
  const what = whatStops(stops, programme);
  const [{ rows }, held] = await Promise.all([
    projections.outgoing.page(tenant, programme, undefined, rowsAtOnce),
    what === undefined ? undefined : projections.held.page(tenant, what, undefined, rowsAtOnce),
  ]);
  const sent = rows.filter(({ outcome }) => outcome === 'sent');
  const since = stopped === undefined ? last?.to : undefined;
  const isSince = ({ at }: Outgoing): boolean => since !== undefined && at >= since;
  return {
    ...none,
    held: held?.rows.length ?? 0,
    before: bySort(sent.filter(({ at }) => at >= addDays(from, -1) && at <= from)),
    after: bySort(sent.filter(isSince)),
    dropped: bySort(rows.filter((row) => row.outcome === 'dropped' && isSince(row))),
  };
};

/** M12: whether anything goes out, and what did before and after. */
export const makeReadStop =
  (ports: StopPorts) =>
  async ({ actor, now, programme }: OfOneProgramme): Promise<Result<StopView, Refusal>> => {
    const relation = await coordinatorOf(ports, actor, programme);
    return relation.ok ? accepted(await stopView(ports, actor.tenantId, programme, now)) : relation;
  };
