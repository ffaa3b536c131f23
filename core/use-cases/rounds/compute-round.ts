import { auditedStatistics } from '../../matching/audited-statistics.ts';
import { prepareProblem } from '../../matching/prepared-problem.ts';
import type { MatchingProblem } from '../../matching/problem.ts';
import { departmentsThatMeet } from '../../matching/statistics.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Programme } from '../../programme/programme.ts';
import {
  failRound,
  publishRound,
  recordGathered,
  recordProgress,
  recordResult,
  shareOfGathering,
  type Round,
} from '../../programme/round.ts';
import { accepted } from '../../shared/result.ts';
import { withPicks } from '../choice/picks-of-round.ts';
import { countEnrolled } from '../programmes/count-people.ts';
import { changeComputed, type RoundDue } from './change-computed.ts';
import { discardDryRun } from './discard-dry-run.ts';
import { gatherSome } from './gather-candidates.ts';
import { eraseGathered, readGathered, writeGathered } from './gathered-people.ts';
import { matcherProgress } from './matcher-progress.ts';
import { pairsOfRound } from './pairs-of-round.ts';
import { noteInvolved, problemAmong } from './problem-of-round.ts';
import { storedProblem } from './stored-problem.ts';
import { readRoundInput, writeRoundInput, writeRoundOutput } from './round-documents.ts';

export type ComputePorts = Pick<
  Ports,
  'aggregates' | 'directory' | 'documents' | 'matcher' | 'projections' | 'stopwatch' | 'wakeQueue'
>;

interface Computing extends RoundDue {
  peopleAtOnce: number;
  state: Round;
  programme: Programme;
}

/** The next of those who are free. Answers with the round once everybody is there; the others are a work of their own. */
const gather = async (ports: ComputePorts, computing: Computing): Promise<Round | undefined> => {
  const { tenant, now, state, programme, peopleAtOnce: limit } = computing;
  if (state.gathered !== undefined && state.gathered.next === undefined) return state;
  const cursor = state.gathered?.next;
  const { people, next } = await gatherSome(ports, tenant, { programme, cursor, limit, now });
  const ids = people.map(({ id }) => id);
  await noteInvolved(ports, tenant, state, ids);
  await writeGathered(ports, tenant, { round: state, people });
  const enrolled = await countEnrolled(ports, tenant, programme.id);
  const saved = await changeComputed(ports, computing, (known) =>
    recordGathered(known, { batch: state.gathered?.batches ?? 0, next, people: people.length, enrolled }),
  );
  if (!saved.ok || saved.value.status === 'discarded') {
    await discardDryRun(ports, tenant, { round: state, now });
    return undefined;
  }
  const isAll = saved.value.gathered?.batches === 1 && next === undefined;
  return isAll && saved.value.status === 'computing' ? saved.value : undefined;
};

/** Shows the matcher's progress on the round, after that of gathering. */
const controlsFor = (ports: ComputePorts, due: RoundDue) =>
  matcherProgress(async (matched) => {
    const progress = Math.round((shareOfGathering + (1 - shareOfGathering) * matched) * 100) / 100;
    const shown = await changeComputed(ports, due, (round) => recordProgress(round, progress));
    return shown.ok && shown.value.status === 'computing';
  });

/** What was once written as the input of the round stays its input. */
const settleInput = async (ports: ComputePorts, computing: Computing): Promise<MatchingProblem> => {
  const { tenant, now, state: round, programme } = computing;
  const stored = await readRoundInput(ports, tenant, round);
  if (stored !== undefined) return storedProblem(stored);
  const gathered = await readGathered(ports, tenant, round);
  // What people said of one another is read at last, when nobody says any more (M7).
  const people =
    round.choosing === undefined ? gathered : await withPicks(ports, tenant, { round, people: gathered });
  const problem = problemAmong(people, { round, programme, now });
  await writeRoundInput(ports, tenant, round, problem);
  return problem;
};

const match = async (ports: ComputePorts, computing: Computing): Promise<void> => {
  const { tenant, now, state: round } = computing;
  const problem = await settleInput(ports, computing);
  const controls = controlsFor(ports, computing);
  const assignment = await ports.matcher.assign(problem, controls).finally(controls.settled);
  const prepared = prepareProblem(problem);
  const { certificate, proof, leftOut } = assignment;
  const departments = departmentsThatMeet(prepared, assignment);
  const pairs = pairsOfRound(prepared, assignment);
  await writeRoundOutput(ports, tenant, round, { pairs, certificate, proof, leftOut, departments });
  const result = { assignment, statistics: auditedStatistics(prepared, assignment) };
  const saved = await changeComputed(ports, computing, (known) => {
    const ready = recordResult(known, result);
    const published =
      known.status === 'computing' && known.small ? publishRound(ready, now) : accepted(ready);
    return published.ok ? published.value : ready;
  });
  if (!saved.ok || saved.value.status === 'discarded') await discardDryRun(ports, tenant, { round, now });
  else await eraseGathered(ports, tenant, round);
};

const compute = async (
  ports: ComputePorts,
  due: RoundDue & { peopleAtOnce: number },
  state: Round,
): Promise<void> => {
  const { tenant, now } = due;
  const programme = (await ports.aggregates.programme.find(tenant, state.programme))?.state;
  if (programme?.latestRound !== state.id) return discardDryRun(ports, tenant, { round: state, now });
  const computing = { ...due, state, programme };
  const gathered = await gather(ports, computing);
  if (gathered === undefined) return;
  await ports.stopwatch.time('round', () => match(ports, { ...computing, state: gathered }));
};

/**
 * Gathers everyone who is free, as the directory has them today, so many at a time, and then has them matched; each is
 * a work of its own, so that none is longer than a worker is given. A small round publishes itself (M14). A round that is
 * no longer the programme's latest is put away. A fault fails the round, where people see it, and is thrown once: called
 * again for a failed round it does nothing. A crash leaves it computing, to go on from there.
 */
export const makeComputeRound =
  (ports: ComputePorts, { peopleAtOnce } = { peopleAtOnce: 1_000 }) =>
  async (due: RoundDue): Promise<void> => {
    const round = (await ports.aggregates.round.find(due.tenant, due.round))?.state;
    if (round?.status !== 'computing') return;
    try {
      await compute(ports, { ...due, peopleAtOnce }, round);
    } catch (cause) {
      const failed = await changeComputed(ports, due, failRound);
      if (failed.ok && failed.value.status === 'failed')
        throw new Error('A round could not be computed.', { cause });
    }
  };
