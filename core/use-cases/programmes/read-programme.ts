import type { ProgrammeView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import type { OfOneProgramme } from './change-programme.ts';
import { programmeView, type ProgrammeViewPorts } from './programme-view.ts';

export const makeReadProgramme =
  (ports: ProgrammeViewPorts) =>
  async ({ actor, now, programme }: OfOneProgramme): Promise<Result<ProgrammeView, Refusal>> => {
    const relation = await coordinatorOf(ports, actor, programme);
    if (!relation.ok) return relation;
    return accepted(await programmeView(ports, actor.tenantId, relation.value.programme, now));
  };
