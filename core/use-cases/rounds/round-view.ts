import type { PublicationView, RoundView } from '../../contract/coordinator.ts';
import { wayOf } from '../../matching/way-of-pairing.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Round } from '../../programme/round.ts';
import type { TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { inNeedOfCare } from '../../ports/projections.ts';
import { answeredShortlists } from '../choice/answered-shortlists.ts';
import { rowsAtOnce } from '../programmes/count-people.ts';
import { readDepartments } from './round-documents.ts';

export type RoundViewPorts = Pick<Ports, 'documents' | 'projections'>;

/** Whoever still has to be told is among the pairs in need of care: few, however many pairs there are. */
const publicationView = async (
  { projections }: RoundViewPorts,
  tenant: TenantId,
  { id, programme, pairs = 0, publication }: Round,
): Promise<PublicationView | undefined> => {
  if (publication === undefined) return undefined;
  const { done, created, nextAt } = publication;
  const care = await projections.pairs.page(tenant, inNeedOfCare(programme), undefined, rowsAtOnce);
  const untold = care.rows.filter(({ round, stage }) => round === id && stage === 'introducing');
  return {
    ...{ pairs, done: Math.min(done, pairs), nextAt, created },
    untold: untold.length,
    notReachable: untold.filter(({ notReachable }) => notReachable > 0).length,
  };
};

/** A round as its programme's coordinators see it. */
export const roundView = async (
  ports: RoundViewPorts,
  tenant: TenantId,
  round: Round,
  now: Instant,
): Promise<RoundView> => {
  const { id, status, progress, small, createdAt, publishedAt, statistics, certificate } = round;
  const [publication, departments, answered] = await Promise.all([
    publicationView(ports, tenant, round),
    readDepartments(ports, tenant, round),
    round.choosing && answeredShortlists(ports, tenant, id),
  ]);
  return {
    ...{ now, id, status, progress, small, createdAt, publishedAt, statistics, certificate },
    way: wayOf(round),
    choosing: round.choosing && answered && { ...round.choosing, ...answered },
    ...{ publication, departments, leftOut: round.leftOutCount ?? round.leftOut.length },
  };
};
