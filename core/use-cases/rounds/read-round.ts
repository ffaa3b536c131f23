import type { RoundView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { roundOf, type OfRound } from './round-of.ts';
import { roundView, type RoundViewPorts } from './round-view.ts';

/** M8: status and progress, and once computed the statistics and who is left out and why. */
export const makeReadRound =
  (ports: RoundViewPorts & Pick<Ports, 'aggregates'>) =>
  async (by: OfRound): Promise<Result<RoundView, Refusal>> => {
    const found = await roundOf(ports, by);
    return found.ok ? accepted(await roundView(ports, by.actor.tenantId, found.value.round, by.now)) : found;
  };
