import type { Finding } from './finding.ts';
import type { PackageRule } from './package-rule.ts';
import { saidIn } from './said-in.ts';

/** The long description says who has to set the app up, and how one gets help. */
export const descriptionsRule: PackageRule = (contents, facts) => {
  const path = 'description.full';
  const said = saidIn(contents, facts, { path, text: contents.view.description.full });
  return said.flatMap(({ locale, file, text }): Finding[] => {
    const support = facts.commandWords[locale].support;
    const found = (rule: string, problem: string, remedy: string): Finding => ({
      rule: `description/${rule}`,
      file,
      path,
      problem,
      remedy,
    });
    return [
      ...(/administrat/i.test(text)
        ? []
        : [
            found(
              'administrator',
              'It does not say what an administrator has to do.',
              'Say it in a sentence.',
            ),
          ]),
      ...(support.some((word) => text.toLowerCase().includes(word))
        ? []
        : [
            found('support', 'It does not say how one gets help.', `Name the command “${support[0] ?? ''}”.`),
          ]),
    ];
  });
};
