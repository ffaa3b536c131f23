import { join } from 'node:path';

/** Where what belongs to one company and seed is kept. */
export const dataDirectory = (root: string, { company, seed }: { company: string; seed: number }): string =>
  // Not every file system takes a colon.
  join(root, '.binome', `${company.replaceAll(':', '-')}-${seed}`);
