import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandName } from '#bot/commands/command-in.ts';
import { makeLinks } from '#bot/cards/links.ts';
import { queries } from '#bot/queries/run-query.ts';
import type { Locale } from '#core/shared/message.ts';
import { words } from '#locales/words.ts';
import { root } from '../build/root.ts';

/** What the code does, for the manifest to be held against. */
export interface ProductFacts {
  /** The words that are understood as each command. */
  commandWords: Readonly<Record<Locale, Readonly<Record<CommandName, readonly string[]>>>>;
  /** What one types into, by the id of each search of the message extension. */
  queries: Readonly<Record<string, readonly string[]>>;
  /** Types of activity-feed notifications that are sent. */
  activityTypes: readonly string[];
  /** Pages of the tab that need no id: `my-data`; empty for home. */
  pages: readonly string[];
  /** The tab that deep links lead to. */
  linkedTab: string;
  /** How the bot presents itself. */
  welcome: Readonly<Record<Locale, string>>;
}

const wordsOf = (locale: Locale, name: CommandName): string[] =>
  (words[locale][`command.${name}`] ?? '').split(',').map((word) => word.trim());

const commandWordsIn = (locale: Locale): Record<CommandName, readonly string[]> => ({
  help: wordsOf(locale, 'help'),
  status: wordsOf(locale, 'status'),
  pause: wordsOf(locale, 'pause'),
  resume: wordsOf(locale, 'resume'),
  support: wordsOf(locale, 'support'),
});

const sourcesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));

/** `systemDefault` is Microsoft's own type and is declared by nobody. */
const activityTypesIn = (sources: readonly string[]): string[] => [
  ...new Set(
    sources
      .flatMap((source) => [...source.matchAll(/activityType:\s*'(\w+)'/g)].map(([, type = '']) => type))
      .filter((type) => type !== 'systemDefault'),
  ),
];

const pagesIn = (screens: string): string[] => {
  const paths = [...screens.matchAll(/<Route path="([^"*]+)"/g)].map(([, path = '']) => path);
  if (paths.length === 0) throw new Error('tab/app/screens.tsx names no page.');
  return ['', ...paths.filter((path) => !path.includes(':'))];
};

const titleOf = (locale: Locale): string => words[locale]['card.welcome.title'] ?? '';

export const productFacts = (): ProductFacts => ({
  commandWords: { en: commandWordsIn('en'), fr: commandWordsIn('fr') },
  queries: Object.fromEntries(Object.entries(queries).map(([id, { parameter }]) => [id, [parameter]])),
  activityTypes: activityTypesIn(sourcesOf('api/adapters')),
  pages: pagesIn(readFileSync(join(root, 'tab/app/screens.tsx'), 'utf8')),
  linkedTab: new URL(makeLinks('app').tab('')).pathname.split('/').at(-1) ?? '',
  welcome: { en: titleOf('en'), fr: titleOf('fr') },
});

export const localesOf = ({ welcome }: ProductFacts): Locale[] => Object.keys(welcome) as Locale[];
