import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const bundlePath = join(root, 'node_modules/.cache/binome/fluent.cjs');
const sources = ['tab/**/*.tsx', 'sandbox/shell/web/**/*.tsx'];
const iconsIn = /import \{([^}]*)\} from '@fluentui\/react-icons'/g;

/** The icons that any screen shows; there are ten thousand more. */
const iconNames = (): string[] => {
  const files = globSync(sources, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
  const lists = files.flatMap((text) => [...text.matchAll(iconsIn)].map(([, names = '']) => names));
  const names = lists.flatMap((list) => list.split(',').map((name) => name.trim()));
  return [...new Set(names)].filter((name) => name !== '').sort();
};

const versionOf = (library: string): string => {
  const text = readFileSync(join(root, 'node_modules', library, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
};

/**
 * Fluent UI as one file. Jest loads libraries anew for every test file, and the thousands of small files of this one took
 * longer than most tests of a screen. Made again when a version or a list of icons has changed.
 */
export const bundleFluent = async (): Promise<void> => {
  const icons = iconNames();
  const libraries = ['@fluentui/react-components', '@fluentui/react-icons', 'esbuild', 'react'];
  const known = JSON.stringify([icons, libraries.map(versionOf)]);
  const mark = `/* ${createHash('sha256').update(known).digest('hex')} */`;
  if (existsSync(bundlePath) && readFileSync(bundlePath, 'utf8').startsWith(mark)) return;
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from '@fluentui/react-components'; export { ${icons.join(', ')} } from '@fluentui/react-icons';`,
      resolveDir: root,
    },
    ...{ bundle: true, write: false, format: 'cjs', platform: 'browser', mainFields: ['module', 'main'] },
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    banner: { js: mark },
  });
  mkdirSync(dirname(bundlePath), { recursive: true });
  const fresh = `${bundlePath}.${process.pid}`;
  writeFileSync(fresh, outputFiles[0]?.text ?? '');
  renameSync(fresh, bundlePath);
};
