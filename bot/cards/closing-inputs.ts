import type { SkillId } from '#core/shared/ids.ts';

type When = 'after' | 'then';

/** The name under which a card asks for one rating, and under which its answer comes back. */
export const ratingInput = (when: When, skill: SkillId): string => `${when}:${skill}`;

/** The skill that an input of `ratingInput` asks about; undefined for every other input. */
export const skillOfInput = (when: When, input: string): string | undefined =>
  input.startsWith(`${when}:`) ? input.slice(when.length + 1) : undefined;
