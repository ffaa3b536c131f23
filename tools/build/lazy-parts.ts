import type { Plugin } from 'esbuild';

/** Packages that were found, each with the file it is to become, from the bundle. */
export type LazyParts = Map<string, string>;

const partOf = (name: string): string => `./parts/${name.replace('@', '').replaceAll('/', '-')}.cjs`;

/** A package that our own code asks for with `import()` stays out of the bundle: it is a file of its own, read when it is needed. */
export const findLazyParts = (found: LazyParts): Plugin => ({
  name: 'lazy-parts',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[^.#/]/ }, ({ path, kind, importer }) => {
      if (kind !== 'dynamic-import' || importer.includes('/node_modules/')) return undefined;
      const file = partOf(path);
      found.set(path, file);
      return { path: file, external: true };
    });
  },
});
