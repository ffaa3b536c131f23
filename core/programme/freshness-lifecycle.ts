import type { Effect } from '../effects/effect.ts';
import type { Lifecycle } from '../effects/lifecycle.ts';
import { addDays, type Instant } from '../shared/instant.ts';
import type { Freshness, FreshnessAct } from './freshness.ts';

const remindsAfterDays = 3;

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
