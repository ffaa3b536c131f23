import { wayOf } from '#core/matching/way-of-pairing.ts';
import type { DesignBody, ProgrammeView } from '#core/contract/coordinator.ts';

export type ObjectiveDraft = DesignBody['objectives'][number];

/** The design as the form edits it. */
export const bodyOf = ({ design, slider }: ProgrammeView['programme']): DesignBody => ({
  name: { ...design.name },
  objectives: design.objectives.map(({ id, title, unit, baseline, target }) => ({
    id,
    title: { ...title },
    unit,
    baseline,
    target,
  })),
  format: { ...design.format },
  slider,
  way: wayOf(design),
  responseDays: design.responseDays,
  coolOffMonths: design.coolOffMonths,
  guestsAllowed: design.guestsAllowed,
  circlesOfThree: design.policy.circlesOfThree === true,
});

export const newObjective = (): ObjectiveDraft => ({
  id: crypto.randomUUID(),
  title: { en: '', fr: '' },
  unit: '',
  baseline: 0,
  target: 0,
});

export const isComplete = ({ name, objectives }: DesignBody): boolean =>
  [name.en, name.fr, ...objectives.flatMap(({ title, unit }) => [title.en, title.fr, unit])].every(
    (text) => text.trim() !== '',
  );
