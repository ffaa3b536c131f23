import type { Finding } from './finding.ts';
import { jsonIn, manifestFile, namedLanguages, type PackageContents } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';

const remedies = {
  'files/missing': 'Put it beside the manifest, and name it in tools/build/package-target.ts.',
  'files/unexpected': 'Leave it out: the store takes no file that the manifest does not name.',
  'files/no-json': 'Mend it: a comma too many, or a quotation mark too few.',
} as const;

const found = (rule: keyof typeof remedies, file: string, problem: string): Finding => ({
  rule,
  file,
  path: '',
  problem,
  remedy: remedies[rule],
});

const named = ({ view }: PackageContents): string[] => {
  const { color, outline, color32x32 } = view.icons;
  const files = [color, outline, color32x32, ...namedLanguages(view).map(({ file }) => file)];
  return [manifestFile, ...new Set(files.filter((file) => file !== undefined))];
};

/** The zip holds what the manifest names, and nothing else. */
export const filesRule: PackageRule = (contents) => {
  const { files } = contents;
  const wanted = named(contents);
  const isThere = (file: string): boolean => Object.hasOwn(files, file);
  return [
    ...wanted
      .filter((file) => !isThere(file))
      .map((file) => found('files/missing', file, 'The manifest needs this file, and it is not there.')),
    ...Object.keys(files)
      .filter((file) => !wanted.includes(file) && isThere(manifestFile))
      .map((file) => found('files/unexpected', file, 'The manifest does not name this file.')),
    ...wanted
      .filter((file) => file.endsWith('.json') && isThere(file) && jsonIn(files, file) === undefined)
      .map((file) => found('files/no-json', file, 'This is no JSON.')),
  ];
};
