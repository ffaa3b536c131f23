import { isBuiltin } from 'node:module';
import { basename, isAbsolute, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Packages, and files of our own by their path, that were found, each with the file it is to become. */
export type LazyParts = Map<string, string>;

const fileOf = (name: string): string =>
  `${isAbsolute(name) ? basename(name, '.ts') : name.replace('@', '').replaceAll('/', '-')}.cjs`;

/**
 * What is asked for with `import()`, a package or a file of our own, stays out of the bundle: it is a file of its own in
 * `folder`, as the bundle sees it, read when it is needed.
 */
export const findLazyParts = (found: LazyParts, folder: './' | './parts/'): Plugin => ({
  name: 'lazy-parts',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[^#/]/ }, ({ path, kind, resolveDir }) => {
      const isOwn = path.startsWith('.');
      if (kind !== 'dynamic-import' || isBuiltin(path)) return undefined;
      // What a package puts off of itself stays with it.
      if (isOwn && resolveDir.includes('node_modules')) return undefined;
      const name = isOwn ? join(resolveDir, path) : path;
      const file = fileOf(name);
      found.set(name, file);
      return { path: `${folder}${file}`, external: true };
    });
  },
});
