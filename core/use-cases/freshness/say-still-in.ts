import { sayStillIn } from '../../programme/still-in.ts';
import type { ShownPorts } from '../change-and-project.ts';
import { changeMyEnrolment, type OfProgramme } from '../enrolments/change-my-enrolment.ts';

/** M9 */
export const makeSayStillIn = (ports: ShownPorts) => (by: OfProgramme) =>
  changeMyEnrolment(ports, by, sayStillIn);
