import type { ProgrammeView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { closeProgramme } from '../../programme/programme.ts';
import { accepted, type Result } from '../../shared/result.ts';
import type { ShownPorts } from '../change-and-project.ts';
import { changeProgramme, type OfOneProgramme } from './change-programme.ts';
import { programmeView, type ProgrammeViewPorts } from './programme-view.ts';

/** Nobody joins or is paired any more; pairs at work carry on to their end. */
export const makeCloseProgramme =
  (ports: ShownPorts & ProgrammeViewPorts) =>
  async (by: OfOneProgramme): Promise<Result<ProgrammeView, Refusal>> => {
    const closed = await changeProgramme(ports, by, (known) => {
      const result = closeProgramme(known, by.now);
      return result.ok ? accepted({ programme: result.value, acts: [{ act: 'programme-closed' }] }) : result;
    });
    return closed.ok ? accepted(await programmeView(ports, by.actor.tenantId, closed.value, by.now)) : closed;
  };
