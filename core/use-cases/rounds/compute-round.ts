import { auditedStatistics } from '../../matching/audited-statistics.ts';
import { prepareProblem } from '../../matching/prepared-problem.ts';
import { withSlider } from '../../matching/policy.ts';
import type { MatchingProblem } from '../../matching/problem.ts';
import type { MatchingStep } from '../../matching/pair-search.ts';
import { departmentsThatMeet } from '../../matching/statistics.ts';
import { dayIn } from '../../people/time-zone.ts';
import type { MatcherControls } from '../../ports/matcher.ts';
import type { Ports } from '../../ports/ports.ts';
import { failRound, publishRound, recordProgress, recordResult, type Round } from '../../programme/round.ts';
import type { RoundId, TenantId } from '../../shared/ids.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import { discardDryRun } from './discard-dry-run.ts';
import { gatherCandidates } from './gather-candidates.ts';
import { pairsOfRound } from './pairs-of-round.ts';
import { writeRoundInput, writeRoundOutput } from './round-documents.ts';

export type ComputePorts = Pick<
  Ports,
  'aggregates' | 'directory' | 'documents' | 'matcher' | 'projections' | 'wakeQueue'
>;

export interface RoundDue {
  tenant: TenantId;
  round: RoundId;
  now: Instant;
}

const change = (ports: ComputePorts, { tenant, round, now }: RoundDue, update: (round: Round) => Round) =>
  changeAggregate(ports, {
    kind: 'round',
    tenant,
    id: round,
    now,
    decide: ifThere((known: Round) => accepted(update(known))),
  });

/** Where each phase begins and how much of the whole it takes. */
const phases: Readonly<Record<MatchingStep['phase'], readonly [number, number]>> = {
  candidates: [0, 0.4],
  solving: [0.4, 0.5],
  checking: [0.9, 0.1],
};
const smallestStep = 0.05;

/** Shows the matcher's progress on the round, one write at a time, and notices when the round is no longer wanted. */
const makeControls = (
  ports: ComputePorts,
  due: RoundDue,
): MatcherControls & { settled: () => Promise<void> } => {
  let shown = 0;
  let cancelled = false;
  let writing: Promise<void> = Promise.resolve();
  const show = async (progress: number): Promise<void> => {
    const result = await change(ports, due, (round) => recordProgress(round, progress));
    cancelled ||= !result.ok || result.value.status !== 'computing';
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

const problemOf = async (
  ports: ComputePorts,
  due: RoundDue,
  round: Round,
): Promise<MatchingProblem | undefined> => {
  const programme = (await ports.aggregates.programme.find(due.tenant, round.programme))?.state;
  if (programme?.latestRound !== round.id) return undefined;
  return {
    people: await gatherCandidates(ports, due.tenant, { programme, now: due.now }),
    policy: withSlider(programme.design.policy, round.slider),
    seed: round.seed,
    date: dayIn(due.now, 'UTC'),
  };
};

const writesAtOnce = 8;

/** So that a person's own index leads to every document that knows of them (P9). */
const noteInvolved = async (
  { projections }: ComputePorts,
  { tenant }: RoundDue,
  round: Round,
  problem: MatchingProblem,
) => {
  const entry = { kind: 'round' as const, round: round.id, programme: round.programme };
  await inParallel(problem.people, writesAtOnce, ({ id }) =>
    projections.person.put(tenant, id, `round|${round.id}`, entry),
  );
};

const compute = async (ports: ComputePorts, due: RoundDue, round: Round): Promise<void> => {
  const { tenant, now } = due;
  const problem = await problemOf(ports, due, round);
  if (problem === undefined) return discardDryRun(ports, tenant, { round, now });
  await noteInvolved(ports, due, round, problem);
  await writeRoundInput(ports, tenant, round, problem);
  const controls = makeControls(ports, due);
  const assignment = await ports.matcher.assign(problem, controls).finally(controls.settled);
  const prepared = prepareProblem(problem);
  const { certificate, proof } = assignment;
  await writeRoundOutput(ports, tenant, round, {
    pairs: pairsOfRound(prepared, assignment),
    certificate,
    proof,
  });
  const result = {
    assignment,
    statistics: auditedStatistics(prepared, assignment),
    departments: departmentsThatMeet(prepared, assignment),
  };
  const saved = await change(ports, due, (known) => {
    const ready = recordResult(known, result);
    const published =
      known.status === 'computing' && known.small ? publishRound(ready, now) : accepted(ready);
    return published.ok ? published.value : ready;
  });
  if (!saved.ok || saved.value.status === 'discarded') await discardDryRun(ports, tenant, { round, now });
};

/**
 * Gathers everyone who is free, as the directory has them today, and has them matched. A small round publishes itself
 * (M14). A round that is no longer the programme's latest is put away. A fault fails the round, where people see it, and
 * is thrown once: called again for a failed round it does nothing. A crash leaves it computing, to be computed again.
 */
export const makeComputeRound =
  (ports: ComputePorts) =>
  async (due: RoundDue): Promise<void> => {
    const round = (await ports.aggregates.round.find(due.tenant, due.round))?.state;
    if (round?.status !== 'computing') return;
    try {
      await compute(ports, due, round);
    } catch (cause) {
      const failed = await change(ports, due, failRound);
      if (failed.ok && failed.value.status === 'failed')
        throw new Error('A round could not be computed.', { cause });
    }
  };
