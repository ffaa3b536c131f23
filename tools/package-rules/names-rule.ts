import type { Finding } from './finding.ts';
import { manifestFile } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';
import { saidIn, type SaidIn } from './said-in.ts';

const ofMicrosoft = ['microsoft', 'teams', 'outlook', 'office', 'azure', 'windows', '365', 'm365', 'copilot'];
const unfinished = ['alpha', 'beta', 'dev', 'test', 'preview', 'demo', 'poc', 'staging'];
const forbidden = new Set([...ofMicrosoft, ...unfinished]);

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const forbiddenWord = ({ file, path, text }: Omit<SaidIn, 'locale'>): Finding[] =>
  wordsIn(text)
    .filter((word) => forbidden.has(word))
    .slice(0, 1)
    .map((word) => ({
      rule: 'name/forbidden-word',
      file,
      path,
      problem: `The store takes no name with “${word}” in it.`,
      remedy: 'Use the brand and a noun, nothing of Microsoft’s and nothing that says unfinished.',
    }));

/** One name everywhere: in the store, in the list of apps, and where the bot presents itself. */
const notWelcomed = (welcome: string, { file, path, text }: SaidIn): Finding[] =>
  welcome.includes(text)
    ? []
    : [
        {
          rule: 'name/welcome',
          file,
          path,
          problem: `The bot does not present itself as “${text}”.`,
          remedy: 'Use one name here and in card.welcome.title of locales/.',
        },
      ];

export const namesRule: PackageRule = (contents, facts) => {
  const { name, developer } = contents.view;
  const short = saidIn(contents, facts, { path: 'name.short', text: name.short });
  const full = saidIn(contents, facts, { path: 'name.full', text: name.full });
  const maker = { file: manifestFile, path: 'developer.name', text: developer.name ?? '' };
  return [
    ...[...short, ...full, maker].flatMap(forbiddenWord),
    ...short
      .filter((said) => forbiddenWord(said).length === 0)
      .flatMap((said) => notWelcomed(facts.welcome[said.locale], said)),
  ];
};
