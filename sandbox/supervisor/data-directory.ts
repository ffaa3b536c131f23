import { join } from 'node:path';
import type { StartOptions } from './start-options.ts';

type Kept = Pick<StartOptions, 'company' | 'seed' | 'booking'>;

/** Where what belongs to one company, seed and way to book is kept. */
export const dataDirectory = (root: string, { company, seed, booking }: Kept): string => {
  // Not every file system takes a colon.
  const name = `${company.replaceAll(':', '-')}-${seed}`;
  return join(root, '.binome', booking === 'app' ? name : `${name}-${booking}`);
};
