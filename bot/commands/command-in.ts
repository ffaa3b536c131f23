import { once } from '#core/shared/once.ts';
import { words } from '#locales/words.ts';
import { folded } from '../folded.ts';

export const commandNames = ['help', 'status', 'pause', 'resume', 'support'] as const;
export type CommandName = (typeof commandNames)[number];

/** A command and what follows its word, as it was typed. */
export interface TypedCommand {
  name: CommandName;
  rest: string;
}

const spoken = (text: string): string =>
  text
    .replace(/<at>.*?<\/at>/gis, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s/]+/, '')
    .trim();

interface Phrase {
  name: CommandName;
  phrase: string;
}

/** All words of both languages, longest first: what somebody types need not be in the language of their cards. */
const phrases = once((): readonly Phrase[] =>
  commandNames
    .flatMap((name) =>
      [words.en, words.fr].flatMap((all) =>
        (all[`command.${name}`] ?? '').split(',').map((phrase) => ({ name, phrase: folded(phrase.trim()) })),
      ),
    )
    .filter(({ phrase }) => phrase !== '')
    .sort((a, b) => b.phrase.length - a.phrase.length),
);

const startsWith = (text: string, phrase: string): boolean =>
  text.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(text.charAt(phrase.length));

/** What somebody wants who types this; undefined when it is none of the commands. */
export const commandIn = (typed: string): TypedCommand | undefined => {
  const text = spoken(typed).normalize('NFC');
  const found = phrases().find(({ phrase }) => startsWith(folded(text), phrase));
  if (found === undefined) return undefined;
  const rest = Array.from(text).slice(Array.from(found.phrase).length).join('');
  return { name: found.name, rest: rest.replace(/^[\s:,;.?!-]+/, '') };
};
