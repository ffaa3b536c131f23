import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { dist, root } from './root.ts';

const chunkOf = [
  { name: 'charts', test: /node_modules\/(@fluentui\/(react-charts|chart-utilities)|d3-[^/]+|internmap)\// },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
];

/** How pages are built: these files of `folder` to `dist/<name>`. Settings are never baked in. */
export const viteSettings = (folder: string, name: string, pages: readonly string[]): InlineConfig => ({
  root: join(root, folder),
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [react()],
  build: {
    outDir: join(dist, name),
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: pages.map((page) => join(root, folder, page)),
      output: { codeSplitting: { groups: chunkOf } },
    },
  },
});
