import { asId, type ExperienceId, type SkillId } from '../shared/ids.ts';
import type { Locale } from '../shared/message.ts';
import { experienceLines } from './experiences-data.ts';
import { foldText } from './fold-text.ts';
import { skillLines } from './skills-data.ts';

type Names = Readonly<Record<Locale, string>>;

interface Skill {
  id: SkillId;
  names: Names;
  /** Everything it may be called, folded: both names first. */
  called: readonly string[];
  related: readonly string[];
}

const cells = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

const list = (cell: string): string[] => cell.split(',').filter((one) => one !== '');

const skills: readonly Skill[] = cells(skillLines).map(([en = '', fr = '', others = '', related = '']) => {
  const names = { en, fr: fr === '' ? en : fr };
  const called = [...new Set([names.en, names.fr, ...list(others)].map(foldText))];
  return { id: asId(foldText(en).replaceAll(' ', '-')), names, called, related: list(related) };
});

const skillById = new Map<string, Skill>(skills.map((skill) => [skill.id, skill]));

/** The first to claim a name has it, and a name goes before another skill's alias. */
const skillByName = new Map<string, Skill>();
const claim = (name: string | undefined, skill: Skill): void => {
  if (name !== undefined && !skillByName.has(name)) skillByName.set(name, skill);
};
for (const skill of skills) for (const name of Object.values(skill.names)) claim(foldText(name), skill);
for (const skill of skills) for (const name of skill.called) claim(name, skill);

const relatives = new Map<string, Set<SkillId>>();
const relate = (one: SkillId, other: SkillId): void => {
  relatives.set(one, (relatives.get(one) ?? new Set()).add(other));
};
for (const { id, related } of skills) {
  for (const other of related) {
    relate(id, asId(other));
    relate(asId(other), id);
  }
}

export const allSkills: readonly SkillId[] = skills.map(({ id }) => id);

export const isSkill = (id: string): boolean => skillById.has(id);

const none: ReadonlySet<SkillId> = new Set();

/** Skills so close that one who has this one can help with them in part. Mutual; never the skill itself. */
export const relatedSkills = (skill: SkillId): ReadonlySet<SkillId> => relatives.get(skill) ?? none;

const custom = 'custom:';
const longest = 80;

/** What may stand in an id of one's own: see `profileBody`. */
const ownWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.+#&/ -]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, longest)
    .trim();

/**
 * The skill of that name or alias, in English or French: “JS” is JavaScript, “gestion de projet” project management.
 * What the catalogue does not know is a skill of one's own, `custom:` with the text in lower case. Undefined for a text
 * without a letter or a digit.
 */
export const skillFromText = (text: string): SkillId | undefined => {
  const known = skillByName.get(foldText(text));
  if (known !== undefined) return known.id;
  const own = ownWords(text);
  return /[\p{L}\p{N}]/u.test(own) ? asId(`${custom}${own}`) : undefined;
};

/** As `skillFromText`, for texts that have been let through already: one without a letter keeps its signs. */
export const skillIdFromText = (text: string): SkillId =>
  skillFromText(text) ?? asId(`${custom}${ownWords(text) || '-'}`);

/** A skill of one's own is called what it was written as. */
export const skillName = (id: SkillId, locale: Locale): string =>
  skillById.get(id)?.names[locale] ?? (id.startsWith(custom) ? id.slice(custom.length) : id);

/** 0 the best fit: the whole name, its beginning, the beginning of a word in it; the same for aliases, after all names. */
const fit = (skill: Skill, typed: string, locale: Locale): number => {
  const name = foldText(skill.names[locale]);
  const ranks = [name, ...skill.called].map((called, index) => {
    const alias = index === 0 ? 0 : 0.5;
    if (called === typed) return alias;
    if (called.startsWith(typed)) return 1 + alias;
    return called.includes(` ${typed}`) ? 2 + alias : Infinity;
  });
  return Math.min(...ranks);
};

/** Skills one may mean by what is typed so far, in either language, best first, then by name; at most `most`. */
export const suggestSkills = (text: string, locale: Locale, most: number): SkillId[] => {
  const typed = foldText(text);
  if (typed === '') return [];
  return skills
    .map((skill) => ({ skill, rank: fit(skill, typed, locale) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.skill.names[locale].localeCompare(b.skill.names[locale], locale))
    .slice(0, most)
    .map(({ skill }) => skill.id);
};

const experiences = new Map<string, Names>(
  cells(experienceLines).map(([id = '', en = '', fr = '']) => [id, { en, fr }]),
);

export const allExperiences: readonly ExperienceId[] = [...experiences.keys()].map((id) => asId(id));

export const isExperience = (id: string): boolean => experiences.has(id);

export const experienceName = (id: ExperienceId, locale: Locale): string =>
  experiences.get(id)?.[locale] ?? id;
