import { build } from 'vite';
import type { Target } from './target.ts';
import { viteSettings } from './vite-settings.ts';

/** Whoever starts the build may be a test, whose `NODE_ENV` would make it React for developing. */
const buildPage = async (folder: string, name: string): Promise<void> => {
  const known = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build(viteSettings(folder, name));
  } finally {
    if (known === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = known;
  }
};

export const tabTarget: Target = {
  name: 'tab',
  inputs: ['tab', 'core', 'locales', 'package-lock.json', 'tools/build'],
  output: 'dist/tab/index.html',
  build: () => buildPage('tab', 'tab'),
};

export const shellTarget: Target = {
  name: 'shell',
  inputs: ['sandbox/shell/web', 'package-lock.json', 'tools/build'],
  output: 'dist/shell/index.html',
  build: () => buildPage('sandbox/shell/web', 'shell'),
};
