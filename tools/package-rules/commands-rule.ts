import type { CommandName } from '#bot/commands/command-in.ts';
import { folded } from '#bot/folded.ts';
import type { Locale } from '#core/shared/message.ts';
import type { Finding } from './finding.ts';
import { manifestFile, type PackageContents } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';
import { localesOf, type ProductFacts } from './product-facts.ts';
import { saidIn, type SaidIn } from './said-in.ts';

const commandOf = ({ commandWords }: ProductFacts, locale: Locale, title: string): CommandName | undefined =>
  (Object.entries(commandWords[locale]) as [CommandName, readonly string[]][]).find(([, known]) =>
    known.some((word) => folded(word) === folded(title)),
  )?.[0];

const problemOf = (said: SaidIn, facts: ProductFacts): Omit<Finding, 'file' | 'path'> | undefined => {
  const { locale, text } = said;
  if (text.startsWith('/')) {
    const problem = 'A command of a bot has no “/” before it.';
    return { rule: 'commands/slash', problem, remedy: 'Take it out.' };
  }
  if (commandOf(facts, locale, text) !== undefined) return undefined;
  const isOther = localesOf(facts).some((other) => commandOf(facts, other, text) !== undefined);
  const remedy = `Use a word of locales/${locale}/command.json, or teach it to the bot there.`;
  return isOther
    ? { rule: 'commands/language', problem: `“${text}” is a word of another language.`, remedy }
    : { rule: 'commands/unanswered', problem: `The bot does not understand “${text}”.`, remedy };
};

interface Listed extends SaidIn {
  index: number;
}

const listed = (contents: PackageContents, facts: ProductFacts): Listed[] =>
  contents.view.bots.flatMap(({ commandLists }, bot) =>
    commandLists.flatMap(({ commands }, list) =>
      commands.flatMap(({ title }, index) => {
        const path = `bots[${bot}].commandLists[${list}].commands[${index}].title`;
        return saidIn(contents, facts, { path, text: title }).map((said) => ({ ...said, index }));
      }),
    ),
  );

const namedTwice = (all: readonly Listed[], facts: ProductFacts): Finding[] =>
  all
    .filter(({ locale, text, index }) => {
      const name = commandOf(facts, locale, text);
      return all.some(
        (other) =>
          other.locale === locale &&
          other.index < index &&
          name !== undefined &&
          commandOf(facts, locale, other.text) === name,
      );
    })
    .map(({ file, path, text }) => ({
      rule: 'commands/twice',
      file,
      path,
      problem: `“${text}” does what a command above it does.`,
      remedy: 'Name each command once.',
    }));

const unlisted = (all: readonly Listed[], facts: ProductFacts): Finding[] => {
  const [first] = localesOf(facts);
  if (first === undefined) return [];
  const named = new Set(all.map(({ locale, text }) => commandOf(facts, locale, text)));
  const missing = Object.keys(facts.commandWords[first]).filter((name) => !named.has(name as CommandName));
  return missing.length === 0
    ? []
    : [
        {
          rule: 'commands/unlisted',
          file: manifestFile,
          path: 'bots[0].commandLists',
          problem: `The bot answers ${missing.join(', ')}, and the list does not say so.`,
          remedy: 'Add it, in each language.',
        },
      ];
};

/** C5: what the bot lists is what it answers, in each language. */
export const commandsRule: PackageRule = (contents, facts) => {
  if (contents.view.bots.length === 0) return [];
  const all = listed(contents, facts);
  return [
    ...all.flatMap((said) => {
      const problem = problemOf(said, facts);
      return problem === undefined ? [] : [{ file: said.file, path: said.path, ...problem }];
    }),
    ...namedTwice(all, facts),
    ...unlisted(all, facts),
  ];
};
