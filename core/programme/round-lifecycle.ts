import type { Effect } from '../effects/effect.ts';
import { projectEffect, type Lifecycle } from '../effects/lifecycle.ts';
import type { Instant } from '../shared/instant.ts';
import type { Comparison } from './comparison.ts';
import { advanceRound, nextLookAtRound, type Round } from './round.ts';

type Step = Extract<
  Effect['action'],
  { kind: 'make-shortlists' | 'compute-round' | 'create-pairs' | 'put-away-shortlists' }
>['kind'];

/** What is due when the round has come to a status. */
const stepOf = ({ status, choosing }: Round): Step | undefined => {
  switch (status) {
    case 'listing':
      return 'make-shortlists';
    case 'computing':
      return 'compute-round';
    case 'publishing':
      return 'create-pairs';
    case 'ready':
    case 'failed':
    case 'discarded':
      return choosing === undefined ? undefined : 'put-away-shortlists';
    case 'choosing':
    case 'published':
      return undefined;
  }
};

const keys: Readonly<Record<Step, string>> = {
  'make-shortlists': 'make-shortlists',
  'compute-round': 'compute',
  'create-pairs': 'create-pairs',
  'put-away-shortlists': 'put-away-shortlists',
};

const effectOf = (round: Round, now: Instant): Effect[] => {
  const kind = stepOf(round);
  return kind === undefined ? [] : [{ key: keys[kind], due: now, action: { kind, round: round.id } }];
};

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
  advance: advanceRound,
  nextLookAt: nextLookAtRound,
  consequences: ({ before, after, now }) =>
    before?.status === after.status
      ? comparisonEffects({ before, after, now })
      : [projectEffect(now), ...effectOf(after, now)],
};
