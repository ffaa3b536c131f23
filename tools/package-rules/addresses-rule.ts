import type { Finding } from './finding.ts';
import { manifestFile } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';
import { textsIn, type TextAt } from './texts-in.ts';

const isAddress = ({ path, text }: TextAt): boolean =>
  path !== '$schema' && (/(Url|\.url|\.page|\.script)$/.test(path) || /^https?:\/\/\S+$/i.test(text));

const problemOf = ({ path, text }: TextAt): Finding[] => {
  const found = (rule: string, problem: string, remedy: string): Finding[] => [
    { rule: `addresses/${rule}`, file: manifestFile, path, problem, remedy },
  ];
  if (!URL.canParse(text)) return found('form', `“${text}” is no address.`, 'Write a whole one: https://…');
  return new URL(text).protocol === 'https:'
    ? []
    : found('https', 'This address is not safe on its way.', 'Begin it with https://.');
};

/** Everything the manifest leads to is there over https. */
export const addressesRule: PackageRule = ({ manifest }) =>
  textsIn(manifest).filter(isAddress).flatMap(problemOf);
