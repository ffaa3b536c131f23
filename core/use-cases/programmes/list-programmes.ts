import type { ProgrammesView, ProgrammeSummary } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import { inNeedOfCare, unanswered } from '../../ports/projections.ts';
import type { Programme } from '../../programme/programme.ts';
import { whatStops, type Stops } from '../../programme/stops.ts';
import type { ProgrammeId, TenantId } from '../../shared/ids.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { coordinatedBy } from '../access/coordinated-by.ts';
import { readStops } from '../background/gate.ts';
import type { By } from '../by.ts';
import { everywhereView } from './stop-everything.ts';
import { countEnrolled, countPairs, rowsAtOnce } from './count-people.ts';

type ListPorts = Pick<Ports, 'aggregates' | 'projections'>;

const alertsOf = async ({ projections }: ListPorts, tenant: TenantId, programme: ProgrammeId) => {
  const [care, open] = await Promise.all([
    projections.pairs.page(tenant, inNeedOfCare(programme), undefined, rowsAtOnce),
    projections.supports.page(tenant, unanswered(programme), undefined, rowsAtOnce),
  ]);
  return {
    notReachable: care.rows.filter(({ stage, notReachable }) => stage === 'introducing' && notReachable > 0)
      .length,
    supportOpen: open.rows.length,
    waitingForAccess: care.rows.filter(({ waitingForAccess }) => waitingForAccess).length,
  };
};

const summaryOf = async (
  ports: ListPorts,
  tenant: TenantId,
  { programme, stops }: { programme: Programme; stops: Stops },
): Promise<ProgrammeSummary> => {
  const { id, status, design, nextSmallRoundAt } = programme;
  const [enrolled, pairs, alerts] = await Promise.all([
    countEnrolled(ports, tenant, id),
    countPairs(ports, tenant, id),
    alertsOf(ports, tenant, id),
  ]);
  const isStopped = whatStops(stops, id) !== undefined;
  return { id, name: design.name, status, enrolled, pairs, alerts, isStopped, nextRoundAt: nextSmallRoundAt };
};

/** Programmes that are under way come first, then drafts, then what is over; within each, the latest first. */
const order: readonly Programme['status'][] = ['running', 'open', 'draft', 'closed'];
const byUrgency = (a: Programme, b: Programme): number =>
  order.indexOf(a.status) - order.indexOf(b.status) ||
  b.createdAt.localeCompare(a.createdAt) ||
  a.id.localeCompare(b.id);

/** What needs me today: the programmes I coordinate. */
export const makeListProgrammes =
  (ports: ListPorts) =>
  async ({ actor, now }: By): Promise<Result<ProgrammesView, Refusal>> => {
    if (!actor.mayCoordinate) return refused({ kind: 'not-allowed' });
    const { tenantId: tenant, personId } = actor;
    const mine = await coordinatedBy(ports, actor);
    const found = await ports.aggregates.programme.findMany(tenant, mine);
    const programmes = found.flatMap((one) =>
      one?.state.coordinators.includes(personId) ? [one.state] : [],
    );
    const sorted = programmes.sort(byUrgency);
    const stops = await readStops(ports, tenant);
    return accepted({
      now,
      everywhere: everywhereView(actor, stops),
      programmes: await Promise.all(
        sorted.map((programme) => summaryOf(ports, tenant, { programme, stops })),
      ),
    });
  };
