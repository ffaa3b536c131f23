import {
  draftProgramme,
  openEnrolment,
  recordRound,
  type Programme,
  type ProgrammeDesign,
} from '#core/programme/programme.ts';
import { designFrom } from '#core/programme/templates.ts';
import type { Result } from '#core/shared/result.ts';
import { monday, person, theProgramme } from './named.ts';

type ProgrammeSaid = Partial<Omit<Programme, 'design'>> & { design?: Partial<ProgrammeDesign> };

const must = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

/** A draft of the template *skill exchange*, coordinated by `person('coordinator')`. */
export const aDraft = ({ design = {}, ...said }: ProgrammeSaid = {}): Programme => ({
  ...draftProgramme({
    id: theProgramme,
    design: {
      ...designFrom('skill-exchange', { en: 'Learning together', fr: 'Apprendre ensemble' }),
      ...design,
    },
    creator: person('coordinator'),
    now: monday,
  }),
  ...said,
});

/** Open for enrolment. */
export const aProgramme = ({ design = {}, ...said }: ProgrammeSaid = {}): Programme => ({
  ...must(openEnrolment(aDraft({ design }), monday)),
  ...said,
});

/** Has published its first round. */
export const aRunningProgramme = ({ design = {}, ...said }: ProgrammeSaid = {}): Programme => ({
  ...must(recordRound(aProgramme({ design }), monday)),
  ...said,
});
