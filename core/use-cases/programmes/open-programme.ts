import type { ProgrammeView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { openEnrolment } from '../../programme/programme.ts';
import { accepted, type Result } from '../../shared/result.ts';
import type { ShownPorts } from '../change-and-project.ts';
import { changeProgramme, type OfOneProgramme } from './change-programme.ts';
import { programmeView, type ProgrammeViewPorts } from './programme-view.ts';

/** From now on people may join; the design stands as it was announced. */
export const makeOpenProgramme =
  (ports: ShownPorts & ProgrammeViewPorts) =>
  async (by: OfOneProgramme): Promise<Result<ProgrammeView, Refusal>> => {
    const opened = await changeProgramme(ports, by, (known) => {
      const result = openEnrolment(known, by.now);
      return result.ok ? accepted({ programme: result.value, acts: [{ act: 'programme-opened' }] }) : result;
    });
    return opened.ok ? accepted(await programmeView(ports, by.actor.tenantId, opened.value, by.now)) : opened;
  };
