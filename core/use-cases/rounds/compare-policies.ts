import { prepareProblem } from '../../matching/prepared-problem.ts';
import type { Assignment, MatchingProblem } from '../../matching/problem.ts';
import { roundStatistics } from '../../matching/statistics.ts';
import { whatIf, type WhatIf } from '../../matching/what-if.ts';
import type { Ports } from '../../ports/ports.ts';
import {
  comparisonWanted,
  failComparison,
  finishComparison,
  recordComparisonProgress,
} from '../../programme/round-comparison.ts';
import type { Round } from '../../programme/round.ts';
import { changeComputed, type RoundDue } from './change-computed.ts';
import { eraseComparison, writeComparison, type ComparedPolicy } from './comparison-document.ts';
import { firstLeftOut } from './first-left-out.ts';
import { matcherProgress } from './matcher-progress.ts';
import { storedProblem } from './stored-problem.ts';
import { readRoundInput } from './round-documents.ts';

type ComparePorts = Pick<Ports, 'aggregates' | 'documents' | 'matcher' | 'wakeQueue'>;

export interface ComparisonDue extends RoundDue {
  comparison: string;
}

const compared = (policy: WhatIf, problem: MatchingProblem, assignment: Assignment): ComparedPolicy => ({
  ...policy,
  statistics: roundStatistics(prepareProblem(problem), assignment),
  ...firstLeftOut(assignment.leftOut),
});

const solveAll = async (
  ports: ComparePorts,
  due: ComparisonDue,
  { problems, policies }: { problems: readonly MatchingProblem[]; policies: readonly WhatIf[] },
): Promise<ComparedPolicy[]> => {
  const found: ComparedPolicy[] = [];
  for (const [index, policy] of policies.entries()) {
    const problem = problems[index];
    if (problem === undefined) continue;
    const controls = matcherProgress(async (progress) => {
      const whole = (index + progress) / policies.length;
      const noted = await changeComputed(ports, due, (round) =>
        recordComparisonProgress(round, due.comparison, whole),
      );
      return noted.ok && comparisonWanted(noted.value, due.comparison) !== undefined;
    });
    const assignment = await ports.matcher.assign(problem, controls).finally(controls.settled);
    found.push(compared(policy, problem, assignment));
  }
  return found;
};

/** From what the dry run was computed from, so that only the policy differs; undefined when that is gone. */
const problemsOf = async (
  ports: ComparePorts,
  { tenant }: ComparisonDue,
  { round, policies }: { round: Round; policies: readonly WhatIf[] },
): Promise<MatchingProblem[] | undefined> => {
  const content = await readRoundInput(ports, tenant, round);
  const programme = (await ports.aggregates.programme.find(tenant, round.programme))?.state;
  if (content === undefined || programme === undefined) return undefined;
  const problem = storedProblem(content);
  return policies.map((policy) => whatIf(problem, programme.design.policy.tiers, policy));
};

const compare = async (
  ports: ComparePorts,
  due: ComparisonDue,
  { round, policies }: { round: Round; policies: readonly WhatIf[] },
): Promise<void> => {
  const { tenant, comparison: id } = due;
  const problems = await problemsOf(ports, due, { round, policies });
  if (problems === undefined) {
    await changeComputed(ports, due, (known) => failComparison(known, id));
    return;
  }
  const found = await solveAll(ports, due, { problems, policies });
  await writeComparison(ports, tenant, round, { id, policies: found });
  const saved = await changeComputed(ports, due, (known) => finishComparison(known, id));
  const isKept = saved.ok && saved.value.comparison?.id === id && saved.value.comparison.status === 'ready';
  if (!isKept) await eraseComparison(ports, tenant, round);
};

/**
 * M8: solves the stored input of a dry run under other policies. Stops when the round is published or put away, or another
 * comparison is asked for. A fault fails the comparison, where people see it, and is thrown once; a crash leaves it
 * computing, to be computed again with the same result.
 */
export const makeComparePolicies =
  (ports: ComparePorts) =>
  async (due: ComparisonDue): Promise<void> => {
    const round = (await ports.aggregates.round.find(due.tenant, due.round))?.state;
    const wanted = round && comparisonWanted(round, due.comparison);
    if (round === undefined || wanted === undefined) return;
    try {
      await compare(ports, due, { round, policies: wanted.policies });
    } catch (cause) {
      const failed = await changeComputed(ports, due, (known) => failComparison(known, due.comparison));
      const known = failed.ok ? failed.value.comparison : undefined;
      if (known?.id === due.comparison && known.status === 'failed')
        throw new Error('A comparison could not be computed.', { cause });
    }
  };
