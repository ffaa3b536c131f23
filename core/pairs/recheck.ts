import type { Effect } from '../effects/effect.ts';
import type { Lifecycle } from '../effects/lifecycle.ts';
import { addDays, addMinutes, type Instant } from '../shared/instant.ts';
import type { ProgrammeId } from '../shared/ids.ts';

/** One part of a run: as many pairs as one answer of the list holds. */
export interface RecheckStep {
  number: number;
  /** Where the list goes on; undefined at its beginning. */
  cursor: string | undefined;
  due: Instant;
}

/** M15: the daily look at the living pairs of one programme. Asleep while none lives. */
export interface Recheck {
  programme: ProgrammeId;
  /** Days looked at so far; names the runs. */
  runs: number;
  nextAt: Instant | undefined;
  /** The part that is to be done next; undefined between two runs. */
  step: RecheckStep | undefined;
  /** Whether the run has met a living pair so far. */
  metLiving: boolean;
}

/** Between two parts, so that the reads of a large programme are spread over hours. */
const minutesBetweenSteps = 2;

/** A pair lives: from tomorrow on it is looked at. Changes nothing where that is so already. */
export const watchPairs = (known: Recheck | undefined, programme: ProgrammeId, now: Instant): Recheck => {
  const recheck = known ?? { programme, runs: 0, nextAt: undefined, step: undefined, metLiving: false };
  if (recheck.step !== undefined) return recheck.metLiving ? recheck : { ...recheck, metLiving: true };
  return recheck.nextAt === undefined ? { ...recheck, nextAt: addDays(now, 1) } : recheck;
};

/** Notes that a part is done; one that was done before changes nothing. */
export const recordStep = (
  recheck: Recheck,
  done: { run: number; step: number; next: string | undefined; metLiving: boolean },
  now: Instant,
): Recheck => {
  if (recheck.runs !== done.run || recheck.step?.number !== done.step) return recheck;
  const metLiving = recheck.metLiving || done.metLiving;
  if (done.next !== undefined) {
    const due = addMinutes(now, minutesBetweenSteps);
    return { ...recheck, metLiving, step: { number: done.step + 1, cursor: done.next, due } };
  }
  return { ...recheck, metLiving, step: undefined, nextAt: metLiving ? recheck.nextAt : undefined };
};

/** A run that is still under way is not overtaken by the next day. */
const begin = (recheck: Recheck, now: Instant): Recheck => {
  if (recheck.nextAt === undefined || now < recheck.nextAt || recheck.step !== undefined) return recheck;
  let nextAt = recheck.nextAt;
  while (nextAt <= now) nextAt = addDays(nextAt, 1);
  const step = { number: 0, cursor: undefined, due: now };
  return { ...recheck, runs: recheck.runs + 1, nextAt, step, metLiving: false };
};

const stepEffect = ({ programme, runs: run }: Recheck, { number: step, due }: RecheckStep): Effect => ({
  key: `recheck|${run}|${step}`,
  due,
  action: { kind: 'recheck-pairs', programme, run, step },
});

export const recheckLifecycle: Lifecycle<Recheck> = {
  advance: begin,
  nextLookAt: ({ step, nextAt }) => (step === undefined ? nextAt : undefined),
  consequences: ({ before, after }) =>
    after.step === undefined || after.step === before?.step ? [] : [stepEffect(after, after.step)],
};
