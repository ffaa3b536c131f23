import type { Refusal } from '../../contract/refusal.ts';
import type { Programme } from '../../programme/programme.ts';
import type { ProgrammeId } from '../../shared/ids.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import type { By } from '../by.ts';
import type { Decision } from '../change-aggregate.ts';
import { changeAndProject, type ShownPorts } from '../change-and-project.ts';

export interface OfOneProgramme extends By {
  programme: ProgrammeId;
}

/** What was done, as the audit keeps it (D3): the act, and where it helps from what to what. */
export interface Act {
  act: string;
  before?: string | undefined;
  after?: string | undefined;
}

/**
 * A coordinator's change. Every act is recorded with it; a change without an act is none. The decision is made on the
 * programme as it is when it is saved, and so is the check that its author coordinates it.
 */
export const changeProgramme = async (
  ports: ShownPorts,
  { actor, now, programme: id }: OfOneProgramme,
  decide: (programme: Programme) => Result<{ programme: Programme; acts: readonly Act[] }, Refusal>,
): Promise<Result<Programme, Refusal>> => {
  const relation = await coordinatorOf(ports, actor, id);
  if (!relation.ok) return relation;
  return changeAndProject<'programme', Refusal>(ports, {
    kind: 'programme',
    tenant: actor.tenantId,
    id,
    now,
    decide: (known): Result<Decision<Programme>, Refusal> => {
      if (!known?.coordinators.includes(actor.personId)) return { ok: false, refusal: { kind: 'not-found' } };
      const result = decide(known);
      if (!result.ok) return result;
      const { programme, acts } = result.value;
      if (acts.length === 0) return accepted({ state: known });
      return accepted({
        state: programme,
        audit: acts.map((act) => ({ at: now, by: actor.personId, ...act })),
      });
    },
  });
};
