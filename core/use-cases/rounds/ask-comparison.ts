import type { ComparisonView } from '../../contract/comparison.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { wayOf } from '../../matching/way-of-pairing.ts';
import type { WhatIf } from '../../matching/what-if.ts';
import { askComparison } from '../../programme/round-comparison.ts';
import { hashText } from '../../shared/hash.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { changeAggregate, ifThere, type ChangePorts } from '../change-aggregate.ts';
import { comparisonView, type ComparisonViewPorts } from './comparison-view.ts';
import { roundOf, type OfRound } from './round-of.ts';

/**
 * M8: has the latest dry run weighed in other ways, in the background. Asked for twice it is one comparison. Lots have
 * nothing to weigh, and what people wished is not weighed against anything (M7).
 */
export const makeAskComparison =
  (ports: ChangePorts & ComparisonViewPorts) =>
  async (by: OfRound & { policies: readonly WhatIf[] }): Promise<Result<ComparisonView, Refusal>> => {
    const { tenantId: tenant } = by.actor;
    const found = await roundOf(ports, by);
    if (!found.ok) return found;
    const { programme, round } = found.value;
    if (programme.latestRound !== by.round || wayOf(round) !== 'optimised')
      return refused({ kind: 'round-not-ready' });
    const { policies } = by;
    const id = hashText(`comparison|${by.round}|${JSON.stringify(policies)}`);
    const asked = await changeAggregate<'round', Refusal>(ports, {
      kind: 'round',
      tenant,
      id: by.round,
      now: by.now,
      decide: ifThere((known) => askComparison(known, { id, policies })),
    });
    return asked.ok
      ? accepted(await comparisonView(ports, tenant, { round: asked.value, now: by.now }))
      : asked;
  };
