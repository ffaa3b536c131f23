import type { Effect } from '../effects/effect.ts';
import { letGoAt } from '../effects/let-go.ts';
import { projectEffect, type Lifecycle } from '../effects/lifecycle.ts';
import type { Instant } from '../shared/instant.ts';
import type { Comparison } from './comparison.ts';
import { advanceRound, nextLookAtRound, papersGoAt, type Round } from './round.ts';

type Step = Extract<Effect['action'], { kind: 'make-shortlists' | 'put-away-shortlists' }>['kind'];

/** What choosing needs when the round has come to a status (M7). */
const stepOf = ({ status, choosing }: Round): Step | undefined => {
  switch (status) {
    case 'listing':
      return 'make-shortlists';
    case 'ready':
    case 'failed':
    case 'discarded':
      return choosing === undefined ? undefined : 'put-away-shortlists';
    case 'choosing':
    case 'computing':
    case 'publishing':
    case 'published':
      return undefined;
  }
};

interface RoundChange {
  before: Round | undefined;
  after: Round;
  now: Instant;
}

const choosingEffects = ({ before, after, now }: RoundChange): Effect[] => {
  const kind = stepOf(after);
  if (kind === undefined || before?.status === after.status) return [];
  return [{ key: kind, due: now, action: { kind, round: after.id } }];
};

const begunComparison = ({ before, after }: RoundChange): Comparison | undefined => {
  const [known, asked] = [before?.comparison, after.comparison];
  const isBegun = known?.id !== asked?.id || known?.status !== 'computing';
  return isBegun && asked?.status === 'computing' ? asked : undefined;
};

const comparisonEffects = (change: RoundChange): Effect[] => {
  const begun = begunComparison(change);
  if (begun === undefined) return [];
  const { after, now } = change;
  const action = { kind: 'compare-policies' as const, round: after.id, comparison: begun.id };
  return [{ key: `compare|${begun.id}`, due: now, action }];
};

/** M12: each stage of publishing is work of its own, due when the one before says so. */
const stageEffects = ({ before, after }: RoundChange): Effect[] => {
  const { status, publication } = after;
  if (status !== 'publishing' || publication === undefined) return [];
  if (before?.status === status && before.publication?.done === publication.done) return [];
  const action = { kind: 'create-pairs' as const, round: after.id };
  return [{ key: `create-pairs|${publication.done}`, due: publication.nextAt, action }];
};

/** Gathering a batch, and then matching, are works of their own. */
const workEffects = ({ before, after, now }: RoundChange): Effect[] => {
  if (after.status !== 'computing') return [];
  const batches = after.gathered?.batches ?? 0;
  if (before?.status === after.status && (before.gathered?.batches ?? 0) === batches) return [];
  return [{ key: `compute|${batches}`, due: now, action: { kind: 'compute-round', round: after.id } }];
};

export const roundLifecycle: Lifecycle<Round> = {
  advance: advanceRound,
  nextLookAt: nextLookAtRound,
  consequences: (change) => [
    ...(change.before === undefined ? [letGoAt(papersGoAt(change.after))] : []),
    ...(change.before?.status === change.after.status ? [] : [projectEffect(change.now)]),
    ...choosingEffects(change),
    ...workEffects(change),
    ...comparisonEffects(change),
    ...stageEffects(change),
  ],
};
