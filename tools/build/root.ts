import { join } from 'node:path';

/** The repository, and where everything built lands. */
export const root = join(import.meta.dirname, '..', '..');
export const dist = join(root, 'dist');
