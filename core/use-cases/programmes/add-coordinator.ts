import type { ProgrammeView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { addCoordinator } from '../../programme/programme.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import type { ShownPorts } from '../change-and-project.ts';
import { changeProgramme, type OfOneProgramme } from './change-programme.ts';
import { programmeView, type ProgrammeViewPorts } from './programme-view.ts';

/**
 * D4: whoever is added sees what the others see, once their account has the app role as well. Recorded by key, so that
 * the audit holds no name.
 */
export const makeAddCoordinator =
  (ports: ShownPorts & ProgrammeViewPorts) =>
  async (by: OfOneProgramme & { mail: string }): Promise<Result<ProgrammeView, Refusal>> => {
    const { tenantId: tenant } = by.actor;
    const relation = await coordinatorOf(ports, by.actor, by.programme);
    if (!relation.ok) return relation;
    const mail = by.mail.trim().toLowerCase();
    const found = (await ports.directory.byMail(tenant, [mail])).get(mail);
    if (!found?.accountEnabled) return refused({ kind: 'unknown-person' });
    if (found.isGuest) return refused({ kind: 'guests-not-allowed' });
    const changed = await changeProgramme(ports, by, (known) => {
      const programme = addCoordinator(known, found.id);
      const acts = programme === known ? [] : [{ act: 'coordinator-added', after: found.id }];
      return accepted({ programme, acts });
    });
    return changed.ok ? accepted(await programmeView(ports, tenant, changed.value, by.now)) : changed;
  };
