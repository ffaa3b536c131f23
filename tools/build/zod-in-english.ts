import type { Plugin } from 'esbuild';

/** Zod brings its messages in fifty languages, 350 kB of them: nobody reads them but whoever installs the app. */
export const zodInEnglish: Plugin = {
  name: 'zod-in-english',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: `export { default as en } from './en.js';`,
      loader: 'js',
    }));
  },
};
