import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { dist, root } from './root.ts';
import type { Target } from './target.ts';
import { viteSettings } from './vite-settings.ts';

/** Whoever starts the build may be a test, whose `NODE_ENV` would make it React for developing. */
const buildPages = async (folder: string, name: string, pages = ['index.html']): Promise<void> => {
  const known = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build(viteSettings(folder, name, pages));
  } finally {
    if (known === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = known;
  }
};

export const tabTarget: Target = {
  name: 'tab',
  inputs: ['tab', 'core', 'locales', 'package-lock.json', 'tools/build'],
  output: 'dist/tab/index.html',
  build: async () => {
    await buildPages('tab', 'tab', ['index.html', 'taskpane.html']);
    // The pictures of the buttons in Outlook have fixed addresses.
    cpSync(join(root, 'tab/outlook/icons'), join(dist, 'tab/icons'), { recursive: true });
  },
};

export const shellTarget: Target = {
  name: 'shell',
  inputs: ['sandbox/shell/web', 'package-lock.json', 'tools/build'],
  output: 'dist/shell/index.html',
  build: () => buildPages('sandbox/shell/web', 'shell'),
};
