import type { Lifecycle } from '../effects/lifecycle.ts';
import { addHours } from '../shared/instant.ts';
import type { Insights } from './insights.ts';

/** Counted at most once an hour, however much happens. */
export const insightsLifecycle: Lifecycle<Insights> = {
  advance: (insights, now) =>
    insights.changedAt !== undefined && now >= addHours(insights.changedAt, 1)
      ? { ...insights, changedAt: undefined, counts: insights.counts + 1 }
      : insights,
  nextLookAt: ({ changedAt }) => (changedAt === undefined ? undefined : addHours(changedAt, 1)),
  consequences: ({ before, after, now }) =>
    before === undefined || after.counts === before.counts
      ? []
      : [
          {
            key: `count|${after.counts}`,
            due: now,
            action: { kind: 'count-insights', programme: after.programme },
          },
        ],
};
