import type { Bilingual } from '../shared/message.ts';
import { defaultPolicy, withSlider } from '../matching/policy.ts';
import type { ProgrammeDesign, SessionFormat } from './programme.ts';
import type { TemplateId } from './template-id.ts';

export interface Template {
  id: TemplateId;
  format: SessionFormat;
  /** Position of the slider of M2: 0 exchange skills … 100 new perspectives. */
  slider: number;
}

const format = (
  cadence: SessionFormat['cadence'],
  sessions: number,
  durationMinutes: number,
): SessionFormat => ({
  cadence,
  sessions,
  durationMinutes,
});

export const templates: readonly Template[] = [
  { id: 'skill-exchange', format: format('every-two-weeks', 5, 60), slider: 30 },
  { id: 'cross-department', format: format('every-two-weeks', 5, 45), slider: 75 },
  { id: 'onboarding', format: format('weekly', 8, 30), slider: 55 },
  { id: 'difficult-situation', format: format('weekly', 6, 45), slider: 40 },
  { id: 'certification', format: format('weekly', 10, 60), slider: 15 },
  { id: 'returning', format: format('weekly', 6, 30), slider: 50 },
];

export const templateOf = (id: TemplateId): Template => {
  const found = templates.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No template ${id}`);
  return found;
};

/** A complete design to edit: nothing is left for the coordinator to fill in but the objectives. */
export const designFrom = (id: TemplateId, name: Bilingual): ProgrammeDesign => {
  const template = templateOf(id);
  return {
    name,
    template: id,
    objectives: [],
    format: template.format,
    policy: withSlider(defaultPolicy, template.slider),
    way: 'optimised',
    responseDays: 5,
    coolOffMonths: 12,
    guestsAllowed: false,
  };
};
