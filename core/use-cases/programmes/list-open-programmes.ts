import type { OpenProgramme } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import { wholeTenant } from '../../ports/projections.ts';
import { takesEnrolments } from '../../programme/programme.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, type Result } from '../../shared/result.ts';
import type { By } from '../by.ts';

/** P1: what everyone in the company may join. */
export const makeListOpenProgrammes =
  (ports: Pick<Ports, 'projections'>) =>
  async ({ actor, now }: By): Promise<Result<{ now: Instant; programmes: OpenProgramme[] }, Refusal>> => {
    const programmes: OpenProgramme[] = [];
    for await (const entry of ports.projections.programmes.all(actor.tenantId, wholeTenant)) {
      const { id, name, status } = entry;
      if (takesEnrolments(entry)) programmes.push({ id, name, status });
    }
    return accepted({ now, programmes });
  };
