import { isBuiltin } from 'node:module';
import type { Plugin } from 'esbuild';

/** Packages that were found, each with the file it is to become. */
export type LazyParts = Map<string, string>;

const fileOf = (name: string): string => `${name.replace('@', '').replaceAll('/', '-')}.cjs`;

/**
 * A package that is asked for with `import()` stays out of the bundle: it is a file of its own in `folder`, as the bundle
 * sees it, read when it is needed.
 */
export const findLazyParts = (found: LazyParts, folder: './' | './parts/'): Plugin => ({
  name: 'lazy-parts',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[^.#/]/ }, ({ path, kind }) => {
      if (kind !== 'dynamic-import' || isBuiltin(path)) return undefined;
      const file = fileOf(path);
      found.set(path, file);
      return { path: `${folder}${file}`, external: true };
    });
  },
});
