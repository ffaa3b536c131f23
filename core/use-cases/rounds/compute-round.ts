import { auditedStatistics } from '../../matching/audited-statistics.ts';
import { prepareProblem } from '../../matching/prepared-problem.ts';
import { policyWith } from '../../matching/what-if.ts';
import type { Candidate } from '../../matching/candidate.ts';
import type { MatchingProblem } from '../../matching/problem.ts';
import { departmentsThatMeet } from '../../matching/statistics.ts';
import { dayIn } from '../../people/time-zone.ts';
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
import { inParallel } from '../../shared/in-parallel.ts';
import { accepted } from '../../shared/result.ts';
import { countEnrolled } from '../programmes/count-people.ts';
import { changeComputed, type RoundDue } from './change-computed.ts';
import { discardDryRun } from './discard-dry-run.ts';
import { gatherSome } from './gather-candidates.ts';
import { eraseGathered, readGathered, writeGathered } from './gathered-people.ts';
import { matcherProgress } from './matcher-progress.ts';
import { pairsOfRound } from './pairs-of-round.ts';
import { storedProblem } from './problem-of-two.ts';
import { readRoundInput, writeRoundInput, writeRoundOutput } from './round-documents.ts';

export type ComputePorts = Pick<
  Ports,
  'aggregates' | 'directory' | 'documents' | 'matcher' | 'projections' | 'wakeQueue'
>;

interface Computing extends RoundDue {
  peopleAtOnce: number;
  state: Round;
  programme: Programme;
}

const writesAtOnce = 16;

/** So that a person's own index leads to every document that knows of them (P9). */
const noteInvolved = async (
  { projections }: ComputePorts,
  { tenant, state: round }: Computing,
  people: readonly Candidate[],
) => {
  const entry = { kind: 'round' as const, round: round.id, programme: round.programme };
  await inParallel(people, writesAtOnce, ({ id }) =>
    projections.person.put(tenant, id, `round|${round.id}`, entry),
  );
};

/** The next of those who are free. Answers with the round once everybody is there; the others are a work of their own. */
const gather = async (ports: ComputePorts, computing: Computing): Promise<Round | undefined> => {
  const { tenant, now, state, programme, peopleAtOnce: limit } = computing;
  if (state.gathered !== undefined && state.gathered.next === undefined) return state;
  const cursor = state.gathered?.next;
  const { people, next } = await gatherSome(ports, tenant, { programme, cursor, limit, now });
  await noteInvolved(ports, computing, people);
  await writeGathered(ports, tenant, { round: state, people });
  const enrolled = await countEnrolled(ports, tenant, programme.id);
  const saved = await changeComputed(ports, computing, (known) =>
    recordGathered(known, { batch: state.gathered?.batches ?? 0, next, people: people.length, enrolled }),
  );
  if (!saved.ok || saved.value.status !== 'computing') {
    await discardDryRun(ports, tenant, { round: state, now });
    return undefined;
  }
  return saved.value.gathered?.batches === 1 && next === undefined ? saved.value : undefined;
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
  const problem: MatchingProblem = {
    people: await readGathered(ports, tenant, round),
    policy: policyWith(programme.design.policy, { slider: round.slider, without: round.without ?? [] }),
    seed: round.seed,
    date: dayIn(now, 'UTC'),
  };
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
  if (gathered !== undefined) await match(ports, { ...computing, state: gathered });
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
