import type { InsightsView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import type { ProgrammeId } from '../../shared/ids.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import type { By } from '../by.ts';

/** L7: only ever the frozen snapshot; reading counts nothing. */
export const makeReadInsights =
  (ports: Pick<Ports, 'aggregates'>) =>
  async ({
    actor,
    now,
    programme,
  }: By & { programme: ProgrammeId }): Promise<Result<InsightsView, Refusal>> => {
    const relation = await coordinatorOf(ports, actor, programme);
    if (!relation.ok) return relation;
    const insights = (await ports.aggregates.insights.find(actor.tenantId, programme))?.state;
    const { objectives } = relation.value.programme.design;
    return accepted({ now, objectives, snapshot: insights?.snapshot, ways: insights?.ways?.found });
  };
