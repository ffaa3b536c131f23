import type { Finding } from './finding.ts';
import { manifestFile, type PackageContents } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';
import type { ProductFacts } from './product-facts.ts';

type Extension = PackageContents['view']['composeExtensions'][number];
type Query = Extension['commands'][number];

const found = (rule: string, path: string, problem: string, remedy: string): Finding => ({
  rule: `message-extension/${rule}`,
  file: manifestFile,
  path,
  problem,
  remedy,
});

const parameterProblems = (path: string, { parameters }: Query, known: readonly string[]): Finding[] =>
  parameters.flatMap(({ name }, index) =>
    name !== undefined && known.includes(name)
      ? []
      : [
          found(
            'parameter',
            `${path}.parameters[${index}].name`,
            'The bot does not read this.',
            `It reads ${known.join(', ')}.`,
          ),
        ],
  );

const commandProblems = (path: string, query: Query, { queries }: ProductFacts): Finding[] => {
  const known = Object.entries(queries).find(([id]) => id === query.id)?.[1];
  if (known === undefined)
    return [
      found(
        'unanswered',
        `${path}.id`,
        'The bot does not answer this search.',
        'See bot/queries/run-query.ts.',
      ),
    ];
  return (query.type ?? 'query') === 'query'
    ? parameterProblems(path, query, known)
    : [found('type', `${path}.type`, 'The bot answers searches only.', 'Write query.')];
};

/** A search that the bot does not know is a misnamed one: that it is missing under its own name goes without saying. */
const unlisted = (extensions: readonly Extension[], { queries }: ProductFacts): Finding[] => {
  const listed = extensions.flatMap(({ commands }) => commands.map(({ id = '' }) => id));
  const missing = Object.keys(queries).filter((id) => !listed.includes(id));
  if (missing.length === 0 || listed.some((id) => !Object.hasOwn(queries, id))) return [];
  const problem = `The bot answers ${missing.join(', ')}, and the manifest does not say so.`;
  return [found('unlisted', 'composeExtensions', problem, 'Add it.')];
};

const botProblems = ({ composeExtensions, bots }: PackageContents['view']): Finding[] =>
  composeExtensions.flatMap(({ botId }, index) =>
    botId === bots[0]?.botId
      ? []
      : [
          found(
            'bot',
            `composeExtensions[${index}].botId`,
            'This is another bot than the one in bots.',
            'Name the same one: both listen at one address.',
          ),
        ],
  );

/** What one can search from the box a message is written in is what the bot finds. */
export const messageExtensionRule: PackageRule = ({ view }, facts) => [
  ...botProblems(view),
  ...view.composeExtensions.flatMap(({ commands }, index) =>
    commands.flatMap((query, number) =>
      commandProblems(`composeExtensions[${index}].commands[${number}]`, query, facts),
    ),
  ),
  ...unlisted(view.composeExtensions, facts),
];
