import type { Refusal } from '../../contract/refusal.ts';
import type { PreferableWay } from '../../matching/way-of-pairing.ts';
import { brief, pause, preferWay, resume, type Enrolment } from '../../programme/enrolment.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { ProgrammeId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, type Result } from '../../shared/result.ts';
import type { By } from '../by.ts';
import { ifThere } from '../change-aggregate.ts';
import { changeAndProject, type ShownPorts } from '../change-and-project.ts';

export interface OfProgramme extends By {
  programme: ProgrammeId;
}

export const changeMyEnrolment = async (
  ports: ShownPorts,
  { actor, now, programme }: OfProgramme,
  decide: (enrolment: Enrolment) => Result<Enrolment, Refusal>,
): Promise<Result<void, Refusal>> => {
  const result = await changeAndProject<'enrolment', Refusal>(ports, {
    kind: 'enrolment',
    tenant: actor.tenantId,
    id: enrolmentId(programme, actor.personId),
    now,
    decide: ifThere(decide),
  });
  return result.ok ? accepted(undefined) : result;
};

/** P8: the briefing was read; `mindset` 1…6 is asked once here and once at the end. */
export const makeBrief = (ports: ShownPorts) => (by: OfProgramme & { mindset: number }) =>
  changeMyEnrolment(ports, by, (enrolment) => brief(enrolment, by.mindset, by.now));

/** P7 */
export const makePause = (ports: ShownPorts) => (by: OfProgramme & { until: Instant }) =>
  changeMyEnrolment(ports, by, (enrolment) => pause(enrolment, by.until, by.now));

export const makeResume = (ports: ShownPorts) => (by: OfProgramme) => changeMyEnrolment(ports, by, resume);

/** M7 */
export const makePreferWay = (ports: ShownPorts) => (by: OfProgramme & { way: PreferableWay }) =>
  changeMyEnrolment(ports, by, (enrolment) => preferWay(enrolment, by.way, by.now));
