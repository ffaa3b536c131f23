import type { HealthView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { retryDelivery } from '../../pairs/introduction.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import { changeAndProject, type ShownPorts } from '../change-and-project.ts';
import type { OfOneProgramme } from './change-programme.ts';
import { healthOf, type HealthPorts } from './read-health.ts';

/** I2: asks again those who could not be reached; those who were told are left in peace. */
export const makeRetryIntroduction =
  (ports: ShownPorts & HealthPorts) =>
  async (by: OfOneProgramme & { pair: string }): Promise<Result<HealthView, Refusal>> => {
    const { actor, now, programme, pair: id } = by;
    const relation = await coordinatorOf(ports, actor, programme);
    if (!relation.ok) return relation;
    const retried = await changeAndProject<'pair', Refusal>(ports, {
      kind: 'pair',
      tenant: actor.tenantId,
      id,
      now,
      decide: (pair) => {
        if (pair?.programme !== programme) return refused({ kind: 'not-found' });
        const result = retryDelivery(pair);
        const audit = [{ at: now, by: actor.personId, act: 'introduction-retried' }];
        return result.ok ? accepted({ state: result.value, audit }) : result;
      },
    });
    return retried.ok ? accepted(await healthOf(ports, relation.value, now)) : retried;
  };
