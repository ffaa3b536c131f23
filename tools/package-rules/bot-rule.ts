import type { Finding } from './finding.ts';
import { manifestFile } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';

const found = (rule: string, path: string, problem: string, remedy: string): Finding => ({
  rule: `bot/${rule}`,
  file: manifestFile,
  path,
  problem,
  remedy,
});

/** The store refuses apps that pair people and take the roster of a team or a chat for it. */
const onlyPersonal = (path: string, scopes: readonly string[]): Finding[] =>
  scopes.every((scope) => scope === 'personal')
    ? []
    : [found('scope', path, 'The bot answers in its own chat with a person only.', 'Write ["personal"].')];

/** X6: what the manifest promises of the bot is how it behaves. */
export const botRule: PackageRule = ({ view: { bots, defaultInstallScope } }) => [
  ...bots.flatMap(({ scopes, commandLists, isNotificationOnly, supportsFiles }, index) => [
    ...onlyPersonal(`bots[${index}].scopes`, scopes),
    ...commandLists.flatMap((list, number) =>
      onlyPersonal(`bots[${index}].commandLists[${number}].scopes`, list.scopes),
    ),
    ...(isNotificationOnly === true
      ? [
          found(
            'one-way',
            `bots[${index}].isNotificationOnly`,
            'The bot answers what it is told.',
            'Write false.',
          ),
        ]
      : []),
    ...(supportsFiles === true
      ? [found('files', `bots[${index}].supportsFiles`, 'The bot does nothing with files.', 'Write false.')]
      : []),
  ]),
  ...onlyPersonal('defaultInstallScope', defaultInstallScope === undefined ? [] : [defaultInstallScope]),
];
