import { wayOf } from '#core/matching/way-of-pairing.ts';
import type { DesignBody, ProgrammeView } from '#core/contract/coordinator.ts';
import { daysOfBreak, longestBreakDays } from '#core/programme/programme-break.ts';

export type ObjectiveDraft = DesignBody['objectives'][number];
export type BreakDraft = NonNullable<DesignBody['breaks']>[number];

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
  breaks: (design.breaks ?? []).map(({ name, from, to }) => ({ name: { ...name }, from, to })),
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

export const newBreak = (): BreakDraft => ({ name: { en: '', fr: '' }, from: '', to: '' });

/** From a day to the same or a later one, and not for ever. */
export const isBreak = (one: BreakDraft): boolean => {
  const days = one.from === '' || one.to === '' ? 0 : daysOfBreak(one);
  return days > 0 && days <= longestBreakDays;
};

export const isComplete = ({ name, objectives, breaks = [] }: DesignBody): boolean =>
  [
    ...[name, ...breaks.map((one) => one.name)].flatMap(({ en, fr }) => [en, fr]),
    ...objectives.flatMap(({ title, unit }) => [title.en, title.fr, unit]),
  ].every((text) => text.trim() !== '') && breaks.every(isBreak);
