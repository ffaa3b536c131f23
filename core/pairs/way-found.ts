import type { WayFound } from '../matching/way-of-pairing.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { accepted, refused, type Result } from '../shared/result.ts';
import type { PairRefusal } from './introduction.ts';
import { withMember } from './members.ts';
import type { Pair } from './pair.ts';
import { asActive } from './working-pair.ts';

/** Whether the time of any session is over: nobody is asked before. */
export const hasHadSession = ({ meetings }: Pair, now: Instant): boolean =>
  meetings.some(({ when }) => when.end <= now);

export const isAnyWayFound = ({ wayFound = {} }: Pair): boolean => Object.keys(wayFound).length > 0;

/** M7: once for each person, changed until the pair ends; the same once more changes nothing. */
export const sayWayFound = (
  pair: Pair,
  by: PersonId,
  { found, now }: { found: WayFound; now: Instant },
): Result<Pair, PairRefusal> => {
  const refusal = asActive(pair, by);
  if (refusal) return refused(refusal);
  if (!hasHadSession(pair, now)) return refused({ kind: 'unknown-session' });
  const { wayFound = {} } = pair;
  if (wayFound[by]?.found === found) return accepted(pair);
  return accepted({ ...pair, wayFound: withMember(wayFound, by, { found, at: now }) });
};
