import type { DesignBody, ProgrammeView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { withSlider } from '../../matching/policy.ts';
import { wayOf } from '../../matching/way-of-pairing.ts';
import { redesign, type Objective, type ProgrammeDesign } from '../../programme/programme.ts';
import { accepted, type Result } from '../../shared/result.ts';
import type { ShownPorts } from '../change-and-project.ts';
import { changeProgramme, type OfOneProgramme } from './change-programme.ts';
import { designChanges } from './design-changes.ts';
import { programmeView, type ProgrammeViewPorts } from './programme-view.ts';

/** What was measured of an objective is kept; the form does not send it. */
const withMeasures = (objectives: DesignBody['objectives'], known: readonly Objective[]): Objective[] =>
  objectives.map((one) => ({ ...one, after: known.find(({ id }) => id === one.id)?.after }));

const designFrom = (body: DesignBody, known: ProgrammeDesign): ProgrammeDesign => ({
  ...known,
  name: body.name,
  objectives: withMeasures(body.objectives, known.objectives),
  format: body.format,
  breaks: body.breaks ?? known.breaks ?? [],
  policy: {
    ...withSlider(known.policy, body.slider),
    circlesOfThree: body.circlesOfThree ?? known.policy.circlesOfThree,
  },
  way: body.way ?? wayOf(known),
  responseDays: body.responseDays,
  coolOffMonths: body.coolOffMonths,
  guestsAllowed: body.guestsAllowed,
});

/** Only a draft can be redesigned: what people joined stays what they joined. */
export const makeRedesignProgramme =
  (ports: ShownPorts & ProgrammeViewPorts) =>
  async (by: OfOneProgramme & { body: DesignBody }): Promise<Result<ProgrammeView, Refusal>> => {
    const changed = await changeProgramme(ports, by, (known) => {
      const result = redesign(known, designFrom(by.body, known.design));
      if (!result.ok) return result;
      return accepted({ programme: result.value, acts: designChanges(known.design, result.value.design) });
    });
    return changed.ok
      ? accepted(await programmeView(ports, by.actor.tenantId, changed.value, by.now))
      : changed;
  };
