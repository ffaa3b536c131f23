import {
  allExperiences,
  experienceName,
  isExperience,
  isSkill,
  skillIdFromText,
} from '#core/people/catalogue.ts';
import { foldText } from '#core/people/fold-text.ts';
import { asId, type ExperienceId, type SkillId } from '#core/shared/ids.ts';

const ownSkill = 'custom:';

/** By id, name or alias; what the catalogue does not know is a skill of one's own. */
export const skillFrom = (text: string): SkillId =>
  isSkill(text)
    ? asId(text)
    : skillIdFromText(text.startsWith(ownSkill) ? text.slice(ownSkill.length) : text);

const experienceByName = new Map(
  allExperiences.flatMap((id) =>
    (['en', 'fr'] as const).map((locale) => [foldText(experienceName(id, locale)), id] as const),
  ),
);

/** By id or name; undefined for what the catalogue does not know. */
export const experienceFrom = (text: string): ExperienceId | undefined =>
  isExperience(text) ? asId(text) : experienceByName.get(foldText(text));
