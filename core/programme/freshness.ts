import type { Effect } from '../effects/effect.ts';
import type { Lifecycle } from '../effects/lifecycle.ts';
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

const remindsAfterDays = 3;
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

const acts: Readonly<Record<Freshness['status'], FreshnessAct>> = {
  asking: 'ask',
  reminded: 'remind',
  closed: 'close',
};

const nextLookAt = ({ status, askedAt, closesAt }: Freshness): Instant | undefined => {
  if (status === 'closed') return undefined;
  return status === 'asking' ? addDays(askedAt, remindsAfterDays) : closesAt;
};

const askAround = ({ programme, check, status }: Freshness, now: Instant): Effect => ({
  key: `freshness|${check}|${acts[status]}`,
  due: now,
  action: { kind: 'ask-around', programme, check, act: acts[status] },
});

export const freshnessLifecycle: Lifecycle<Freshness> = {
  advance: (freshness, now) => {
    const due = nextLookAt(freshness);
    if (due === undefined || now < due) return freshness;
    return { ...freshness, status: now >= freshness.closesAt ? 'closed' : 'reminded' };
  },
  nextLookAt,
  consequences: ({ before, after, now }) =>
    before?.check === after.check && before.status === after.status ? [] : [askAround(after, now)],
};
