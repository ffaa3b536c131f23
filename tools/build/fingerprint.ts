import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A hash over names and contents of these files and folders (from `root`); tests are no input. What is missing counts as missing. */
export const fingerprint = (root: string, inputs: readonly string[], settings: string): string => {
  const hash = createHash('sha256').update(settings);
  for (const file of inputs.flatMap((input) => filesOf(root, input)).sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
};

const filesOf = (root: string, input: string): string[] => {
  const found = statSync(join(root, input), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [input];
  return readdirSync(join(root, input), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
};
