import { manifestFile } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';
import { textsIn } from './texts-in.ts';

/** No `${{NAME}}` is left over from before the build. */
export const valuesRule: PackageRule = ({ manifest, languages }) =>
  [{ file: manifestFile, json: manifest }, ...languages].flatMap(({ file, json }) =>
    textsIn(json).flatMap(({ path, text }) => {
      const name = /\$?\{\{\s*(\w+)\s*\}\}/.exec(text)?.[1];
      if (name === undefined) return [];
      const problem = `${name} has no value here.`;
      const remedy = `Set ${name} in the environment, then run \`npm run build -- --only package\`.`;
      return [{ rule: 'values/unfilled', file, path, problem, remedy }];
    }),
  );
