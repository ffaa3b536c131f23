import { addDays, type Instant } from '../shared/instant.ts';
import type { ProgrammeId } from '../shared/ids.ts';
import { accepted, refused, type Result } from '../shared/result.ts';

/** M9: the check of one programme before a round: asking, after three days a reminder, after seven closed. */
export interface Freshness {
  programme: ProgrammeId;
  /** Counts the programme's checks from 1. */
  check: number;
  /** Who asked under which key, as a hash: the same request sent again is the same check. */
  request: string;
  status: 'asking' | 'reminded' | 'closed';
  askedAt: Instant;
  closesAt: Instant;
}

export type FreshnessRefusal = { kind: 'freshness-open' };

/** What is done to everybody concerned, at three times. */
export type FreshnessAct = 'ask' | 'remind' | 'close';

const closesAfterDays = 7;

/** Until it closes no dry run is made: those asked still have time to answer. */
export const isAsking = (freshness: Freshness | undefined): boolean =>
  freshness !== undefined && freshness.status !== 'closed';

export const beginFreshness = (
  known: Freshness | undefined,
  { programme, request, now }: { programme: ProgrammeId; request: string; now: Instant },
): Result<Freshness, FreshnessRefusal> => {
  if (known?.request === request) return accepted(known);
  if (isAsking(known)) return refused({ kind: 'freshness-open' });
  return accepted({
    programme,
    check: (known?.check ?? 0) + 1,
    request,
    status: 'asking',
    askedAt: now,
    closesAt: addDays(now, closesAfterDays),
  });
};
