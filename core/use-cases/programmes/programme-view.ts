import type { ProgrammeView } from '../../contract/coordinator.ts';
import { sliderOf } from '../../matching/policy.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Programme } from '../../programme/programme.ts';
import type { TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { freshnessView } from '../freshness/freshness-view.ts';
import { knownAs } from '../people/known-as.ts';
import { countEnrolled } from './count-people.ts';

export type ProgrammeViewPorts = Pick<Ports, 'aggregates' | 'directory' | 'projections'>;

/** A programme as its coordinators see it. */
export const programmeView = async (
  ports: ProgrammeViewPorts,
  tenant: TenantId,
  programme: Programme,
  now: Instant,
): Promise<ProgrammeView> => {
  const { id, status, createdAt, openedAt, closedAt, roundsPublished, design } = programme;
  const [coordinators, enrolled, freshness, insights] = await Promise.all([
    knownAs(ports, tenant, programme.coordinators),
    countEnrolled(ports, tenant, id),
    freshnessView(ports, tenant, id),
    ports.aggregates.insights.find(tenant, id),
  ]);
  return {
    now,
    programme: {
      id,
      status,
      createdAt,
      openedAt,
      closedAt,
      roundsPublished,
      design,
      slider: sliderOf(design.policy),
      nextRoundAt: programme.nextSmallRoundAt,
    },
    coordinators: coordinators.map((one) => ({ id: one.id, name: one.name })),
    enrolled,
    latestRound: programme.latestRound,
    freshness,
    preferredWays: insights?.state.ways?.preferred,
  };
};
