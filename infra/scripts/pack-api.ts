import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { root } from '#tools/build/root.ts';

/** What Azure runs, and nothing else of dist/api: a developer's settings may lie beside it. */
const names = ['host.json', 'package.json', 'main.cjs', 'matching-worker.cjs'];

const files = Object.fromEntries(
  names.map((name) => [name, new Uint8Array(readFileSync(join(root, 'dist/api', name)))]),
);
const zip = zipSync(files, { mtime: new Date('2026-01-01T00:00:00Z') });
writeFileSync(join(root, 'dist/api.zip'), zip);
console.log(`dist/api.zip: ${names.join(', ')}; ${(zip.length / 1e6).toFixed(1)} MB`);
