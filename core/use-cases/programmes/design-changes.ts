import { sliderOf } from '../../matching/policy.ts';
import { wayOf, type WayOfPairing } from '../../matching/way-of-pairing.ts';
import type { Objective, ProgrammeDesign, SessionFormat } from '../../programme/programme.ts';
import type { ProgrammeBreak } from '../../programme/programme-break.ts';
import type { Bilingual } from '../../shared/message.ts';
import type { Act } from './change-programme.ts';

const inBoth = ({ en, fr }: Bilingual): string => `${en} / ${fr}`;

const inOneLine = (objectives: readonly Objective[]): string =>
  objectives
    .map(({ title, baseline, target, unit }) => `${inBoth(title)}: ${baseline} → ${target} ${unit}`)
    .join('; ');

const daysOf = (breaks: readonly ProgrammeBreak[] = []): string =>
  breaks.map(({ name, from, to }) => `${inBoth(name)}: ${from} – ${to}`).join('; ');

const cadenceActs: Readonly<Record<SessionFormat['cadence'], string>> = {
  weekly: 'cadence-weekly',
  'every-two-weeks': 'cadence-every-two-weeks',
  monthly: 'cadence-monthly',
};

const wayActs: Readonly<Record<WayOfPairing, string>> = {
  optimised: 'way-optimised',
  choice: 'way-choice',
  hat: 'way-hat',
};

/** What differs between two designs, one act each (D3). */
export const designChanges = (from: ProgrammeDesign, to: ProgrammeDesign): Act[] => {
  const values: readonly [string, string | number, string | number][] = [
    ['name-changed', inBoth(from.name), inBoth(to.name)],
    ['objectives-changed', inOneLine(from.objectives), inOneLine(to.objectives)],
    ['sessions-changed', from.format.sessions, to.format.sessions],
    ['duration-changed', from.format.durationMinutes, to.format.durationMinutes],
    ['breaks-changed', daysOf(from.breaks), daysOf(to.breaks)],
    ['slider-changed', sliderOf(from.policy), sliderOf(to.policy)],
    ['response-days-changed', from.responseDays, to.responseDays],
    ['cool-off-changed', from.coolOffMonths, to.coolOffMonths],
  ];
  const acts: Act[] = values
    .filter(([, before, after]) => before !== after)
    .map(([act, before, after]) => ({ act, before: String(before), after: String(after) }));
  if (from.format.cadence !== to.format.cadence) acts.push({ act: cadenceActs[to.format.cadence] });
  if (wayOf(from) !== wayOf(to)) acts.push({ act: wayActs[wayOf(to)] });
  if (from.guestsAllowed !== to.guestsAllowed) {
    acts.push({ act: to.guestsAllowed ? 'guests-allowed' : 'guests-not-allowed' });
  }
  const [before, after] = [from, to].map(({ policy }) => policy.circlesOfThree === true);
  if (before !== after) acts.push({ act: after ? 'circles-allowed' : 'circles-not-allowed' });
  return acts;
};
