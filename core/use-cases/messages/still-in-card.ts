import type { CardView } from '../../messages/card-view.ts';
import type { Ports } from '../../ports/ports.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import { takesEnrolments } from '../../programme/programme.ts';
import type { PersonId, ProgrammeId, TenantId } from '../../shared/ids.ts';

/** M9: what somebody was asked, as it stands now; not worth telling to who has left or has found a peer since. */
export const stillInCard = async (
  { aggregates }: Pick<Ports, 'aggregates'>,
  { tenant, person }: { tenant: TenantId; person: PersonId },
  id: ProgrammeId,
): Promise<CardView | undefined> => {
  const [programme, enrolment] = await Promise.all([
    aggregates.programme.find(tenant, id),
    aggregates.enrolment.find(tenant, enrolmentId(id, person)),
  ]);
  if (programme === undefined || !takesEnrolments(programme.state)) return undefined;
  if (enrolment?.state.status !== 'enrolled' || enrolment.state.currentPair !== undefined) return undefined;
  const { question } = enrolment.state;
  if (question === undefined) return undefined;
  const { state, closesAt } = question;
  return { kind: 'still-in', programme: id, programmeName: programme.state.design.name, state, closesAt };
};
