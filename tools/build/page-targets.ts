import { build } from 'vite';
import type { Target } from './target.ts';
import { viteSettings } from './vite-settings.ts';

export const tabTarget: Target = {
  name: 'tab',
  inputs: ['tab', 'core', 'locales', 'package-lock.json', 'tools/build'],
  output: 'dist/tab/index.html',
  build: async () => {
    await build(viteSettings('tab', 'tab'));
  },
};

export const shellTarget: Target = {
  name: 'shell',
  inputs: ['sandbox/shell/web', 'package-lock.json', 'tools/build'],
  output: 'dist/shell/index.html',
  build: async () => {
    await build(viteSettings('sandbox/shell/web', 'shell'));
  },
};
