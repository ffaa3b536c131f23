import type { RoundView } from '../../contract/coordinator.ts';
import { wayOf } from '../../matching/way-of-pairing.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Round } from '../../programme/round.ts';
import type { TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { answeredShortlists } from '../choice/answered-shortlists.ts';
import { namesOf } from '../people/known-as.ts';

export type RoundViewPorts = Pick<Ports, 'aggregates' | 'directory' | 'projections'>;

/** A round as its programme's coordinators see it; names are read now. */
export const roundView = async (
  ports: RoundViewPorts,
  tenant: TenantId,
  round: Round,
  now: Instant,
): Promise<RoundView> => {
  const { id, status, progress, small, createdAt, publishedAt, departments } = round;
  const { statistics, certificate, leftOut } = round;
  const known = await namesOf(
    ports,
    tenant,
    leftOut.map((one) => one.id),
  );
  const named = leftOut.map((one) => ({ name: known(one.id).name, reason: one.reason }));
  return {
    now,
    id,
    status,
    progress,
    small,
    way: wayOf(round),
    createdAt,
    publishedAt,
    choosing: round.choosing && {
      ...round.choosing,
      ...(await answeredShortlists(ports, tenant, id)),
    },
    statistics,
    certificate,
    leftOut: named,
    departments,
  };
};
