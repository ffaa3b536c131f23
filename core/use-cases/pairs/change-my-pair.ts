import type { AgreementBody, CheckInBody, GoalBody, PairPage } from '../../contract/participant.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { WayFound } from '../../matching/way-of-pairing.ts';
import {
  proposeAgreement,
  answerCheckIn,
  confirmAgreement,
  endPair,
  reachGoal,
  saveGoal,
} from '../../pairs/working-pair.ts';
import type { ExitReason } from '../../pairs/exit-reason.ts';
import type { GasLevel, Goal } from '../../pairs/goal.ts';
import { sayWayFound } from '../../pairs/way-found.ts';
import { respond } from '../../pairs/introduction.ts';
import { isMember, type Pair } from '../../pairs/pair.ts';
import { hashText } from '../../shared/hash.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import type { By, KeyedBy } from '../by.ts';
import { ifThere } from '../change-aggregate.ts';
import { changeAndProject, type ShownPorts } from '../change-and-project.ts';
import { makePairView, type PairViewPorts } from './pair-view.ts';

export interface OfPair extends By {
  pair: string;
}

export type PairPorts = ShownPorts & PairViewPorts;

/** Changes a pair for one of its members, and answers with it as it then is. A stranger's pair is not found. */
export const changeMyPair = async (
  ports: PairPorts,
  { actor, now, pair: id }: OfPair,
  decide: (pair: Pair) => Result<Pair, Refusal>,
): Promise<Result<PairPage, Refusal>> => {
  const result = await changeAndProject<'pair', Refusal>(ports, {
    kind: 'pair',
    tenant: actor.tenantId,
    id,
    now,
    decide: ifThere((pair) =>
      isMember(pair, actor.personId) ? decide(pair) : refused({ kind: 'not-found' }),
    ),
  });
  if (!result.ok) return result;
  return accepted({ now, pair: await makePairView(ports)({ actor, pair: result.value }, now) });
};

/** I3 */
export const makeRespond = (ports: PairPorts) => (by: OfPair & { answer: 'accepted' | 'declined' }) =>
  changeMyPair(ports, by, (pair) => respond(pair, by.actor.personId, by.answer, by.now));

/** A1 */
export const makeProposeAgreement = (ports: PairPorts) => (by: OfPair & { terms: AgreementBody }) =>
  changeMyPair(ports, by, (pair) => proposeAgreement(pair, by.actor.personId, by.terms, by.now));

export const makeConfirmAgreement = (ports: PairPorts) => (by: OfPair & { version: number }) =>
  changeMyPair(ports, by, (pair) => confirmAgreement(pair, by.actor.personId, by.version, by.now));

const goalFrom = (by: OfPair & { body: GoalBody }, id: string): Goal => {
  const { shared, title, levels, weight } = by.body;
  return { id, owner: shared ? 'both' : by.actor.personId, title, levels, weight, reached: undefined };
};

/** G1, G2 */
export const makeAddGoal = (ports: PairPorts) => (by: OfPair & KeyedBy & { body: GoalBody }) => {
  const id = hashText(`goal|${by.pair}|${by.actor.personId}|${by.key}`);
  return changeMyPair(ports, by, (pair) =>
    pair.goals.some((goal) => goal.id === id)
      ? accepted(pair)
      : saveGoal(pair, by.actor.personId, goalFrom(by, id)),
  );
};

export const makeChangeGoal = (ports: PairPorts) => (by: OfPair & { goal: string; body: GoalBody }) =>
  changeMyPair(ports, by, (pair) => {
    const known = pair.goals.find(({ id }) => id === by.goal);
    if (known === undefined) return refused({ kind: 'unknown-goal' });
    return saveGoal(pair, by.actor.personId, { ...goalFrom(by, by.goal), reached: known.reached });
  });

export const makeReachGoal = (ports: PairPorts) => (by: OfPair & { goal: string; level: GasLevel }) =>
  changeMyPair(ports, by, (pair) => reachGoal(pair, by.actor.personId, { goalId: by.goal, level: by.level }));

/** C1 */
export const makeAnswerCheckIn =
  (ports: PairPorts) => (by: OfPair & { number: number; body: CheckInBody }) => {
    const { met, why, useful } = by.body;
    const answer = { met, why: met ? undefined : why, useful: met ? useful : undefined, at: by.now };
    return changeMyPair(ports, by, (pair) =>
      answerCheckIn(pair, by.actor.personId, { number: by.number, answer }),
    );
  };

/** M7 */
export const makeSayWayFound = (ports: PairPorts) => (by: OfPair & { found: WayFound }) =>
  changeMyPair(ports, by, (pair) => sayWayFound(pair, by.actor.personId, { found: by.found, now: by.now }));

/** E1: early is success. */
export const makeCompletePair = (ports: PairPorts) => (by: OfPair) =>
  changeMyPair(ports, by, (pair) =>
    endPair(pair, by.actor.personId, { how: 'completed', reason: undefined, now: by.now }),
  );

/** E1: quiet, without fault. */
export const makeExitPair = (ports: PairPorts) => (by: OfPair & { reason: ExitReason | undefined }) =>
  changeMyPair(ports, by, (pair) =>
    endPair(pair, by.actor.personId, { how: 'exited', reason: by.reason, now: by.now }),
  );
