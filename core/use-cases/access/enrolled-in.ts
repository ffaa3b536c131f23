import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Actor } from '../../privacy/actor.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { Enrolment } from '../../programme/enrolment.ts';
import type { ProgrammeId } from '../../shared/ids.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';

/** A programme that one takes no part in is not found, like one that is not there. */
export const enrolledIn = async (
  ports: Pick<Ports, 'aggregates'>,
  { tenantId, personId }: Actor,
  programme: ProgrammeId,
): Promise<Result<Enrolment, Refusal>> => {
  const known = await ports.aggregates.enrolment.find(tenantId, enrolmentId(programme, personId));
  return known?.state.status === 'enrolled' ? accepted(known.state) : refused({ kind: 'not-found' });
};
