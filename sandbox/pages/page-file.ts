import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export type PageFile = { bytes: Buffer; gzipped: Buffer | undefined; type: string; isImmutable: boolean };

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const compressed = new Set(['.html', '.js', '.css', '.json', '.svg', '.wasm']);

/**
 * The built file an address path means. A path without extension is a route of the page, which is index.html;
 * undefined when there is no such file, or it lies outside `directory`.
 */
export const findPageFile = (directory: string, path: string): PageFile | undefined => {
  const name = extname(path) === '' ? 'index.html' : path;
  const base = resolve(directory);
  const file = resolve(join(base, name));
  if (!file.startsWith(base + sep) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  const bytes = readFileSync(file);
  return {
    bytes,
    gzipped: compressed.has(extname(file)) ? gzipSync(bytes) : undefined,
    type: types[extname(file)] ?? 'application/octet-stream',
    // The build names what lies there after its content.
    isImmutable: file.startsWith(join(base, 'assets') + sep),
  };
};
