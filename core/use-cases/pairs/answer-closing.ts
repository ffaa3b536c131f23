import type { ClosingBody, PairPage } from '../../contract/participant.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Pair } from '../../pairs/pair.ts';
import { reachGoal, recordClosing } from '../../pairs/working-pair.ts';
import { close, type ClosingAnswers } from '../../programme/enrolment.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { PersonId } from '../../shared/ids.ts';
import { asId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { participantOf } from '../access/participant-of.ts';
import { ifThere } from '../change-aggregate.ts';
import { changeAndProject } from '../change-and-project.ts';
import { changeMyPair, type OfPair, type PairPorts } from './change-my-pair.ts';

const answersFrom = (body: ClosingBody, now: Instant): ClosingAnswers => ({
  ratings: body.ratings.map(({ skill, after, then }) => ({ skill: asId(skill), after, then })),
  recommend: body.recommend,
  mindset: body.mindset,
  comment: body.comment,
  answeredAt: now,
});

/** Only skills rated at the start are compared; a rating of anything else is left out. */
const comparable = (answers: ClosingAnswers, rated: ReadonlySet<string>): ClosingAnswers => ({
  ...answers,
  ratings: answers.ratings.filter(({ skill }) => rated.has(skill)),
});

const onPair = (pair: Pair, me: PersonId, body: ClosingBody, now: Instant): Result<Pair, Refusal> => {
  let reached = pair;
  for (const goal of body.goals ?? []) {
    const next = reachGoal(reached, me, { goalId: goal.id, level: goal.level });
    if (!next.ok) return next;
    reached = next.value;
  }
  return recordClosing(reached, me, now);
};

/** C2: the answers belong to the enrolment, that they were given to the pair. Sent again, the last ones count. */
export const makeAnswerClosing =
  (ports: PairPorts) =>
  async (by: OfPair & { body: ClosingBody }): Promise<Result<PairPage, Refusal>> => {
    const { actor, now, body } = by;
    const relation = await participantOf(ports, actor, by.pair);
    if (!relation.ok) return relation;
    const { programme } = relation.value.pair;
    const dryRun = onPair(relation.value.pair, actor.personId, body, now);
    if (!dryRun.ok) return dryRun;
    const closed = await changeAndProject<'enrolment', Refusal>(ports, {
      kind: 'enrolment',
      tenant: actor.tenantId,
      id: enrolmentId(programme, actor.personId),
      now,
      decide: ifThere((enrolment) => {
        const rated = new Set<string>(enrolment.baseline.map(({ skill }) => skill));
        return close(enrolment, comparable(answersFrom(body, now), rated));
      }),
    });
    if (!closed.ok) return closed;
    const page = await changeMyPair(ports, by, (pair) => onPair(pair, actor.personId, body, now));
    return page.ok ? accepted(page.value) : page;
  };
