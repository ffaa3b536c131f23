import { auditedStatistics } from '../../matching/audited-statistics.ts';
import { prepareProblem } from '../../matching/prepared-problem.ts';
import type { MatchingProblem } from '../../matching/problem.ts';
import { departmentsThatMeet } from '../../matching/statistics.ts';
import type { Ports } from '../../ports/ports.ts';
import { failRound, publishRound, recordProgress, recordResult, type Round } from '../../programme/round.ts';
import { accepted } from '../../shared/result.ts';
import { withPicks } from '../choice/picks-of-round.ts';
import { changeComputed, type RoundDue } from './change-computed.ts';
import { discardDryRun } from './discard-dry-run.ts';
import { matcherProgress } from './matcher-progress.ts';
import { pairsOfRound } from './pairs-of-round.ts';
import { noteInvolved, problemOfRound } from './problem-of-round.ts';
import { writeRoundInput, writeRoundOutput } from './round-documents.ts';

export type ComputePorts = Pick<
  Ports,
  'aggregates' | 'directory' | 'documents' | 'matcher' | 'projections' | 'wakeQueue'
>;

/** Shows the matcher's progress on the round. */
const controlsFor = (ports: ComputePorts, due: RoundDue) =>
  matcherProgress(async (progress) => {
    const shown = await changeComputed(ports, due, (round) => recordProgress(round, progress));
    return shown.ok && shown.value.status === 'computing';
  });

const asChosen = async (
  ports: ComputePorts,
  { tenant }: RoundDue,
  { round, problem }: { round: Round; problem: MatchingProblem },
): Promise<MatchingProblem> =>
  round.choosing === undefined
    ? problem
    : { ...problem, people: await withPicks(ports, tenant, { round, people: problem.people }) };

const compute = async (ports: ComputePorts, due: RoundDue, round: Round): Promise<void> => {
  const { tenant, now } = due;
  const gathered = await problemOfRound(ports, tenant, round, now);
  if (gathered === undefined) return discardDryRun(ports, tenant, { round, now });
  const problem = await asChosen(ports, due, { round, problem: gathered });
  await noteInvolved(
    ports,
    tenant,
    round,
    problem.people.map(({ id }) => id),
  );
  await writeRoundInput(ports, tenant, round, problem);
  const controls = controlsFor(ports, due);
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
  const saved = await changeComputed(ports, due, (known) => {
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
      const failed = await changeComputed(ports, due, failRound);
      if (failed.ok && failed.value.status === 'failed')
        throw new Error('A round could not be computed.', { cause });
    }
  };
