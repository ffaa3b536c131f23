import type { HealthView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { answerSupport } from '../../support/support-request.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import { changeAndProject, type ShownPorts } from '../change-and-project.ts';
import type { OfOneProgramme } from '../programmes/change-programme.ts';
import { healthOf, type HealthPorts } from '../programmes/read-health.ts';
import { mayRead } from './may-read.ts';

/** W5: by any coordinator of the programme, once; the asker hears it in the chat. */
export const makeAnswerSupport =
  (ports: ShownPorts & HealthPorts) =>
  async (by: OfOneProgramme & { support: string; text: string }): Promise<Result<HealthView, Refusal>> => {
    const { actor, now, programme, support: id, text } = by;
    const { tenantId: tenant, personId } = actor;
    const relation = await coordinatorOf(ports, actor, programme);
    if (!relation.ok) return relation;
    const known = (await ports.aggregates.support.find(tenant, id))?.state;
    if (known?.programme !== programme) return refused({ kind: 'not-found' });
    if ((await mayRead(ports, actor, [known])).length === 0) return refused({ kind: 'not-found' });
    const answered = await changeAndProject<'support', Refusal>(ports, {
      kind: 'support',
      tenant,
      id,
      now,
      decide: (request) => {
        if (request === undefined) return refused({ kind: 'not-found' });
        const result = answerSupport(request, { text, by: personId, at: now });
        return result.ok ? accepted({ state: result.value }) : result;
      },
    });
    return answered.ok ? accepted(await healthOf(ports, relation.value, now)) : answered;
  };
