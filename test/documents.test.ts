import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#tools/build/root.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const rows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const folders = ['core', 'locales', 'bot', 'api', 'tab', 'sandbox', 'cli', 'tools', 'bench', 'test'];
const testFiles = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);
const titles = testFiles
  .flatMap((file) => [
    ...read(file).matchAll(/\b(?:test|it|describe)(?:\.each\([\s\S]*?\))?\(\s*(['"`])([\s\S]*?)\1/g),
  ])
  .map(([, , title]) => title ?? '');

/** `W1–W4` is four rules. */
const numbers = (cell: string): string[] => {
  const [, letter = '', first = '', last = first] = /^([A-Z])(\d+)(?:–[A-Z](\d+))?$/.exec(cell) ?? [];
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, index) => `${letter}${Number(first) + index}`,
  );
};
const rules = rows(read('docs/rules.md')).filter(([rule = '']) => /^[A-Z]\d+/.test(rule));
const claimed = rules.flatMap(([rule = '', state]) => (state === 'to come' ? [] : numbers(rule)));

describe('what the documents say', () => {
  test('every path in the map of the README is there', () => {
    const parts = read('README.md').split('\n## ');
    const map = parts.find((part) => part.startsWith('The map')) ?? '';
    const paths = rows(map).flatMap(([cell = '']) => /^`([^`]+)`$/.exec(cell)?.[1] ?? []);
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('every picture in the README is there', () => {
    const pictures = [...read('README.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');
    expect(pictures.length).toBe(3);
    expect(pictures.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('every rule has one state, and none is missing', () => {
    const states = new Set(rules.map(([, state]) => state));
    expect([...states].sort()).toEqual(['built', 'first part', 'to come']);
    const all = rules.flatMap(([rule = '']) => numbers(rule));
    const last = { P: 9, G: 4, M: 15, I: 3, A: 2, S: 5, W: 5, C: 5, E: 4, N: 2, L: 9, D: 5, X: 7, U: 3 };
    const wanted = Object.entries(last).flatMap(([letter, most]) => numbers(`${letter}1–${letter}${most}`));
    expect(all.sort()).toEqual(wanted.sort());
  });

  test('every rule said to be built stands in the title of a test', () => {
    const unproved = claimed.filter(
      (rule) => !titles.some((title) => new RegExp(`\\b${rule}\\b`).test(title)),
    );
    expect(unproved).toEqual([]);
  });
});
