import { projectEffect, type Lifecycle } from '../effects/lifecycle.ts';
import type { Effect } from '../effects/effect.ts';
import type { Instant } from '../shared/instant.ts';
import type { Comparison } from './comparison.ts';
import type { Round } from './round.ts';

const begunComparison = ({
  before,
  after,
}: {
  before: Round | undefined;
  after: Round;
}): Comparison | undefined => {
  const [known, asked] = [before?.comparison, after.comparison];
  const isBegun = known?.id !== asked?.id || known?.status !== 'computing';
  return isBegun && asked?.status === 'computing' ? asked : undefined;
};

const comparisonEffects = (change: { before: Round | undefined; after: Round; now: Instant }): Effect[] => {
  const begun = begunComparison(change);
  if (begun === undefined) return [];
  const { after, now } = change;
  const action = { kind: 'compare-policies' as const, round: after.id, comparison: begun.id };
  return [{ key: `compare|${begun.id}`, due: now, action }];
};

export const roundLifecycle: Lifecycle<Round> = {
  nextLookAt: () => undefined,
  consequences: ({ before, after, now }) => {
    const project = projectEffect(now);
    if (before?.status === after.status) return comparisonEffects({ before, after, now });
    if (after.status === 'computing') {
      return [project, { key: 'compute', due: now, action: { kind: 'compute-round', round: after.id } }];
    }
    if (after.status === 'publishing') {
      return [project, { key: 'create-pairs', due: now, action: { kind: 'create-pairs', round: after.id } }];
    }
    return [project];
  },
};
