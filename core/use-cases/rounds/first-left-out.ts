import type { LeftOutReason } from '../../matching/problem.ts';
import type { PersonId } from '../../shared/ids.ts';

/** More names side by side than anybody compares. */
const namesAtMost = 50;

interface LeftOut {
  id: PersonId;
  reason: LeftOutReason;
}

/** Those who were free and are left out: the first by id, and how many there are. */
export const firstLeftOut = (
  everyone: readonly LeftOut[],
): { leftOut: readonly LeftOut[]; leftOutInAll: number } => {
  const free = everyone
    .filter(({ reason }) => reason !== 'not-available')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { leftOut: free.slice(0, namesAtMost), leftOutInAll: free.length };
};
