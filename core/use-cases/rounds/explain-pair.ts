import type { ExplanationView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { prepareProblem } from '../../matching/prepared-problem.ts';
import { wayOf } from '../../matching/way-of-pairing.ts';
import { whyNot, type Two } from '../../matching/why-not.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Round } from '../../programme/round.ts';
import type { TenantId } from '../../shared/ids.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { problemOfTwo } from './stored-problem.ts';
import { readRoundFound, readRoundInput, type RoundFound } from './round-documents.ts';
import { roundOf, type OfRound } from './round-of.ts';

type ExplainPorts = Pick<Ports, 'aggregates' | 'documents'>;
type Answer = ExplanationView['answer'];

export const isComputed = ({ status }: Round): boolean =>
  status === 'ready' || status === 'publishing' || status === 'published';

/** Without its input a round only knows who meets whom and who is left out. */
const fromWhatIsLeft = (
  round: Round,
  { groups, leftOut = round.leftOut }: RoundFound,
  two: Two,
): Answer | undefined => {
  if (groups.some((members) => two.every((id) => members.includes(id)))) return { kind: 'paired' };
  const known = new Set([...groups.flat(), ...leftOut.map(({ id }) => id)]);
  return two.every((id) => known.has(id)) ? { kind: 'not-kept' } : undefined;
};

const answerFor = async (
  ports: ExplainPorts,
  tenant: TenantId,
  { round, two }: { round: Round; two: Two },
): Promise<Answer | undefined> => {
  const [input, output] = await Promise.all([
    readRoundInput(ports, tenant, round),
    readRoundFound(ports, tenant, round),
  ]);
  if (output === undefined) return undefined;
  if (input === undefined) return fromWhatIsLeft(round, output, two);
  const { groups, certificate, proof } = output;
  const problem = prepareProblem(problemOfTwo(input, two));
  const computed = { groups, gap: certificate?.gap ?? Infinity, proof, way: wayOf(round) };
  return whyNot(problem, computed, two);
};

/**
 * M6: why two people of a round are not a pair, as it stood when the round was computed. No name is told: whoever asks has
 * both from the list of the programme.
 */
export const makeExplainPair =
  (ports: ExplainPorts) =>
  async (by: OfRound & { two: Two }): Promise<Result<ExplanationView, Refusal>> => {
    const found = await roundOf(ports, by);
    if (!found.ok) return found;
    const { round } = found.value;
    if (!isComputed(round)) return refused({ kind: 'round-not-ready' });
    const { two } = by;
    const answer = two[0] === two[1] ? undefined : await answerFor(ports, by.actor.tenantId, { round, two });
    return answer === undefined ? refused({ kind: 'not-found' }) : accepted({ now: by.now, answer });
  };
