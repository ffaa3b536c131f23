import {
  allExperiences,
  skillFromText,
  skillName,
  suggestSkills,
  experienceName,
} from '#core/people/catalogue.ts';
import type { Thing } from '#core/growth/exchange-board.ts';
import type { ExperienceId, SkillId } from '#core/shared/ids.ts';
import type { Locale } from '#core/shared/message.ts';

export { experienceName, skillFromText, skillName };

export const thingName = (thing: Thing, locale: Locale): string =>
  thing.kind === 'skill' ? skillName(thing.id, locale) : experienceName(thing.id, locale);

const most = 8;

/** Skills whose name or alias fits what is being typed, best first. */
export const skillsLike = (text: string, locale: Locale): readonly SkillId[] =>
  suggestSkills(text, locale, most);

/** The whole list is short enough to choose from. */
export const experiencesByName = (locale: Locale): readonly { id: ExperienceId; name: string }[] =>
  allExperiences
    .map((id) => ({ id, name: experienceName(id, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
