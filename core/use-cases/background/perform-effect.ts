import type { Effect } from '../../effects/effect.ts';
import { correctTold } from '../../messages/digest.ts';
import { emptyPostbox, post } from '../../messages/postbox.ts';
import { recordDelivery } from '../../pairs/introduction.ts';
import type { Ports } from '../../ports/ports.ts';
import { leaveOut, releaseFromPair } from '../../programme/enrolment.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { AggregateRef } from '../../shared/aggregate-ref.ts';
import type { PairId, PersonId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { unreachable } from '../../shared/never.ts';
import { changeAggregate, updateAggregate } from '../change-aggregate.ts';
import { makeOpenShortlists } from '../choice/open-shortlists.ts';
import { makePutAwayShortlists } from '../choice/put-away-shortlists.ts';
import { makeAskAround } from '../freshness/ask-around.ts';
import { makeCountInsights } from '../insights/count-insights.ts';
import { makeLookAtMailbox } from '../mailboxes/look-at-mailbox.ts';
import { makeTendMailbox } from '../mailboxes/tend-mailbox.ts';
import { makeAskToTap } from '../pairs/ask-to-tap.ts';
import { makeBookSessions } from '../pairs/book-sessions.ts';
import { makeCancelBooking } from '../pairs/cancel-booking.ts';
import { makeOpenVote } from '../pairs/open-vote.ts';
import { makeRecheckPairs } from '../pairs/recheck-pairs.ts';
import { makeSeeCalendar } from '../pairs/see-calendar.ts';
import { makeLetGo } from '../retention/let-go.ts';
import { makeComparePolicies } from '../rounds/compare-policies.ts';
import { makeComputeRound } from '../rounds/compute-round.ts';
import { makeCreatePairs } from '../rounds/create-pairs.ts';
import { makeStartSmallRound } from '../rounds/start-small-round.ts';
import { makeEraseWorksheets } from '../worksheets/erase-worksheets.ts';
import { makeProject } from './project.ts';
import { makeReleaseHeld } from './release-held.ts';

type Of<Kind extends Effect['action']['kind']> = Extract<Effect['action'], { kind: Kind }>;

const tell = (ports: Ports, ref: AggregateRef, action: Of<'tell'>, now: Instant) =>
  updateAggregate(ports, {
    kind: 'postbox',
    tenant: ref.tenant,
    id: action.person,
    now,
    update: (known) =>
      post(known ?? emptyPostbox(action.person), {
        key: action.messageKey,
        class: action.class,
        announcement: action.announcement,
        askedAt: now,
        expiresAt: action.expiresAt,
        reportTo: action.reportTo,
      }),
  });

const correctLetter = (ports: Ports, ref: AggregateRef, action: Of<'correct'>, now: Instant) =>
  updateAggregate(ports, {
    kind: 'postbox',
    tenant: ref.tenant,
    id: action.person,
    now,
    update: (known) =>
      correctTold(
        known ?? emptyPostbox(action.person),
        { key: action.messageKey, announcement: action.announcement },
        now,
      ),
  });

const reportDelivery = (ports: Ports, action: Of<'report-delivery'>, now: Instant) =>
  changeAggregate(ports, {
    kind: 'pair',
    tenant: action.to.tenant,
    id: action.to.id,
    now,
    decide: (pair) =>
      pair === undefined
        ? { ok: false, refusal: 'gone' as const }
        : accepted({ state: recordDelivery(pair, action.person, action.delivery, now) }),
  });

const changeEnrolment = (
  ports: Ports,
  ref: AggregateRef,
  action: Of<'release'> | Of<'leave-out'>,
  now: Instant,
) =>
  changeAggregate(ports, {
    kind: 'enrolment',
    tenant: ref.tenant,
    id: enrolmentId(action.programme, action.person),
    now,
    decide: (enrolment) => {
      if (enrolment === undefined) return { ok: false, refusal: 'gone' as const };
      const state =
        action.kind === 'release'
          ? releaseFromPair(enrolment, action.pair, action)
          : leaveOut(enrolment, action);
      return accepted({ state });
    },
  });

/** Does what an outbox row asks for. Doing it twice has one result. */
export const makePerformEffect = (ports: Ports) => {
  const project = makeProject(ports);
  const book = ports.memberCalendars === undefined ? makeBookSessions(ports) : makeAskToTap(ports);
  const cancelBooking = makeCancelBooking(ports);
  const seeCalendar = makeSeeCalendar(ports);
  const openVote = makeOpenVote(ports);
  const eraseWorksheets = makeEraseWorksheets(ports);
  const openShortlists = makeOpenShortlists(ports);
  const putAwayShortlists = makePutAwayShortlists(ports);
  const computeRound = makeComputeRound(ports);
  const comparePolicies = makeComparePolicies(ports);
  const createPairs = makeCreatePairs(ports);
  const askAround = makeAskAround(ports);
  const recheckPairs = makeRecheckPairs(ports);
  const tendMailbox = makeTendMailbox(ports);
  const lookAtMailbox = makeLookAtMailbox(ports);
  const startSmallRound = makeStartSmallRound(ports);
  const countInsights = makeCountInsights(ports);
  const releaseHeld = makeReleaseHeld(ports);
  const letGo = makeLetGo(ports);

  return async (ref: AggregateRef, { action }: Effect, now: Instant): Promise<void> => {
    const { tenant } = ref;
    switch (action.kind) {
      case 'tell':
        await tell(ports, ref, action, now);
        return;
      case 'correct':
        await correctLetter(ports, ref, action, now);
        return;
      case 'report-delivery':
        await reportDelivery(ports, action, now);
        return;
      case 'release':
      case 'leave-out':
        await changeEnrolment(ports, ref, action, now);
        return;
      case 'book':
        return book({ tenant, pair: ref.id as PairId, purpose: action.purpose, now });
      case 'cancel-booking':
        return cancelBooking({ tenant, pair: action.pair, purpose: action.purpose, now });
      case 'see-calendar':
        return seeCalendar({ tenant, pair: action.pair, now });
      case 'open-vote':
        return openVote({ tenant, pair: action.pair, vote: action.vote, now });
      case 'erase-worksheets':
        return eraseWorksheets({ tenant, pair: action.pair, now });
      case 'make-shortlists':
        return openShortlists({ tenant, round: action.round, now });
      case 'put-away-shortlists':
        return putAwayShortlists({ tenant, round: action.round, now });
      case 'compute-round':
        return computeRound({ tenant, round: action.round, now });
      case 'compare-policies':
        return comparePolicies({ tenant, round: action.round, comparison: action.comparison, now });
      case 'create-pairs':
        return createPairs({ tenant, round: action.round, now });
      case 'ask-around':
        return askAround({ tenant, ...action, now });
      case 'recheck-pairs':
        return recheckPairs({ tenant, ...action, now });
      case 'tend-mailbox':
        return tendMailbox({ tenant, person: ref.id as PersonId, turn: action.turn, now });
      case 'look-at-mailbox':
        return lookAtMailbox({ tenant, person: ref.id as PersonId, heard: action.heard, now });
      case 'start-small-round':
        return startSmallRound({ tenant, programme: action.programme, number: action.number, now });
      case 'release-held':
        return releaseHeld({ tenant, of: action.of, now });
      case 'count-insights':
        return countInsights({ tenant, programme: action.programme, now });
      case 'let-go':
        return letGo(ref, now);
      case 'project':
        return project(ref, now);
      default:
        return unreachable(action);
    }
  };
};
