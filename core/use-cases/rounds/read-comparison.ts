import type { ComparisonView } from '../../contract/comparison.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { comparisonView, type ComparisonViewPorts } from './comparison-view.ts';
import { roundOf, type OfRound } from './round-of.ts';

/** M8: the dry run and what it was compared with, or how far that has come. */
export const makeReadComparison =
  (ports: ComparisonViewPorts) =>
  async (by: OfRound): Promise<Result<ComparisonView, Refusal>> => {
    const found = await roundOf(ports, by);
    if (!found.ok) return found;
    const { round } = found.value;
    return accepted(await comparisonView(ports, by.actor.tenantId, { round, now: by.now }));
  };
