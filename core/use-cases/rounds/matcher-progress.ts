import type { MatchingStep } from '../../matching/matching-step.ts';
import type { MatcherControls } from '../../ports/matcher.ts';

/** Where each phase begins and how much of the whole it takes. */
const phases: Readonly<Record<MatchingStep['phase'], readonly [number, number]>> = {
  candidates: [0, 0.4],
  solving: [0.4, 0.5],
  checking: [0.9, 0.1],
};
const smallestStep = 0.05;

/**
 * Notes the matcher's progress, one write at a time, and notices when its work is no longer wanted: `note` says whether it
 * still is. Progress is 0…1 of this one run.
 */
export const matcherProgress = (
  note: (progress: number) => Promise<boolean>,
): MatcherControls & { settled: () => Promise<void> } => {
  let shown = 0;
  let cancelled = false;
  let writing: Promise<void> = Promise.resolve();
  const show = async (progress: number): Promise<void> => {
    cancelled ||= !(await note(progress));
  };
  return {
    onProgress: ({ phase, done }) => {
      const [start, length] = phases[phase];
      const progress = Math.round((start + length * done) * 100) / 100;
      if (progress < shown + smallestStep) return;
      shown = progress;
      writing = writing.then(() => show(progress));
    },
    isCancelled: () => cancelled,
    settled: () => writing,
  };
};
