import { accepted, refused, type Result } from '../shared/result.ts';
import type { Comparison } from './comparison.ts';
import type { Round, RoundRefusal } from './round.ts';

/** Of a dry run only, never while it is published. It takes the place of an earlier one; a failed one begins again. */
export const askComparison = (
  round: Round,
  asked: Pick<Comparison, 'id' | 'policies'>,
): Result<Round, RoundRefusal> => {
  if (round.status === 'publishing' || round.status === 'published')
    return refused({ kind: 'round-published' });
  if (round.status !== 'ready') return refused({ kind: 'round-not-ready' });
  const known = round.comparison;
  if (known?.id === asked.id && known.status !== 'failed') return accepted(round);
  return accepted({ ...round, comparison: { ...asked, status: 'computing', progress: 0 } });
};

/** The comparison that is still to be worked out; undefined once nobody waits for it. */
export const comparisonWanted = ({ status, comparison }: Round, id: string): Comparison | undefined =>
  status === 'ready' && comparison?.id === id && comparison.status === 'computing' ? comparison : undefined;

const changeWanted = (round: Round, id: string, change: Partial<Comparison>): Round => {
  const wanted = comparisonWanted(round, id);
  return wanted === undefined ? round : { ...round, comparison: { ...wanted, ...change } };
};

/** 0…1, never backwards. */
export const recordComparisonProgress = (round: Round, id: string, progress: number): Round =>
  progress > (round.comparison?.progress ?? 1) ? changeWanted(round, id, { progress }) : round;

export const finishComparison = (round: Round, id: string): Round =>
  changeWanted(round, id, { status: 'ready', progress: 1 });

export const failComparison = (round: Round, id: string): Round =>
  changeWanted(round, id, { status: 'failed' });
