import type { Lifecycle } from '../effects/lifecycle.ts';
import { addHours, later, type Instant } from '../shared/instant.ts';
import type { Insights } from './insights.ts';

const hoursAfterChange = 1;
const hoursBetweenCounts = 24;

const nextCountAt = ({ changedAt, countedAt }: Insights): Instant | undefined => {
  if (changedAt === undefined) return undefined;
  const soon = addHours(changedAt, hoursAfterChange);
  return countedAt === undefined ? soon : later(soon, addHours(countedAt, hoursBetweenCounts));
};

/** A count reads the whole programme, so it is made at most once a day, however much happens. */
export const insightsLifecycle: Lifecycle<Insights> = {
  advance: (insights, now) => {
    const due = nextCountAt(insights);
    return due !== undefined && now >= due
      ? { ...insights, changedAt: undefined, countedAt: now, counts: insights.counts + 1 }
      : insights;
  },
  nextLookAt: nextCountAt,
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
