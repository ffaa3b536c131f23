import type { Refusal } from '../../contract/refusal.ts';
import { respond } from '../../pairs/introduction.ts';
import type { Pair } from '../../pairs/pair.ts';
import { endPair } from '../../pairs/working-pair.ts';
import { leave } from '../../programme/enrolment.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { ifThere } from '../change-aggregate.ts';
import { changeAndProject, type ShownPorts } from '../change-and-project.ts';
import { changeMyEnrolment, type OfProgramme } from './change-my-enrolment.ts';

/** A running pair ends quietly; an introduction ends at its preset time like any other (I3, E1). */
const withoutMe = (pair: Pair, me: PersonId, now: Instant): Result<Pair, Refusal> => {
  if (pair.stage.status === 'active') return endPair(pair, me, { how: 'exited', reason: undefined, now });
  return pair.stage.status === 'revealed' && now < pair.stage.closesAt
    ? respond(pair, me, 'declined', now)
    : accepted(pair);
};

/** Leaves the programme and whatever pair it has brought. */
export const makeLeaveProgramme =
  (ports: ShownPorts) =>
  async (by: OfProgramme): Promise<Result<void, Refusal>> => {
    const { tenantId: tenant, personId } = by.actor;
    const known = await ports.aggregates.enrolment.find(tenant, enrolmentId(by.programme, personId));
    const pair = known?.state.currentPair;
    if (pair !== undefined) {
      await changeAndProject<'pair', Refusal>(ports, {
        kind: 'pair',
        tenant,
        id: pair,
        now: by.now,
        decide: ifThere((state) => withoutMe(state, personId, by.now)),
      });
    }
    return changeMyEnrolment(ports, by, leave);
  };
