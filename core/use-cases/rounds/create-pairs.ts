import type { Refusal } from '../../contract/refusal.ts';
import { organiserOf } from '../../pairs/booking.ts';
import { introducePair, pairId } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import { isFree, leaveOut } from '../../programme/enrolment.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import { recordRound, type Programme } from '../../programme/programme.ts';
import { finishPublishing, nextStage, recordStage, type LeftOut, type Round } from '../../programme/round.ts';
import type { PersonId } from '../../shared/ids.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate, ifThere, updateAggregate } from '../change-aggregate.ts';
import type { RoundDue } from './change-computed.ts';
import { joinMembers } from './join-members.ts';
import { readLeftOut, readSomePairs, type RoundPair } from './round-documents.ts';

export type CreatePorts = Pick<Ports, 'aggregates' | 'documents' | 'wakeQueue'>;

interface Publishing extends RoundDue {
  state: Round;
  programme: Programme;
}

const turnsInParallel = 8;

/** Undefined once the pair stands; otherwise those who stay without a peer because another is no longer free, or is forgotten. */
const createPair = async (
  ports: CreatePorts,
  { tenant, now, state: round, programme }: Publishing,
  { members, score, reasons, place }: RoundPair & { place: number },
): Promise<readonly PersonId[] | undefined> => {
  const id = pairId(round.id, members);
  if (members.length < 2 || members.some((member) => reasons[member] === undefined)) return members;
  if ((await ports.aggregates.pair.find(tenant, id)) !== undefined) return undefined;
  if (!(await joinMembers(ports, { tenant, programme: programme.id, pair: id, members, now })))
    return members;
  const { format, responseDays } = programme.design;
  const organiser = organiserOf(members, round.number + place);
  await updateAggregate(ports, {
    kind: 'pair',
    tenant,
    id,
    now,
    update: (known) =>
      known ??
      introducePair({
        ...{ id, programme: programme.id, round: round.id, members, organiser, format },
        ...{ score, reasons, responseDays, now },
      }),
  });
  return undefined;
};

/** M5: told why, and first in line. Somebody who has left, paused or found a peer meanwhile is not left out. */
const leaveOutOne = (
  ports: CreatePorts,
  { tenant, now, state: round }: Publishing,
  { id, reason }: LeftOut,
) =>
  changeAggregate<'enrolment', Refusal>(ports, {
    kind: 'enrolment',
    tenant,
    id: enrolmentId(round.programme, id),
    now,
    decide: ifThere((enrolment) =>
      accepted(isFree(enrolment, now) ? leaveOut(enrolment, { round: round.id, reason }) : enrolment),
    ),
  });

/** Counted once, however often the first stage is done again: the number of the round says which it is. */
const countRound = (ports: CreatePorts, { tenant, now, state: round }: Publishing) =>
  changeAggregate<'programme', Refusal>(ports, {
    kind: 'programme',
    tenant,
    id: round.programme,
    now,
    decide: ifThere((known) =>
      known.roundsPublished >= round.number ? accepted(known) : recordRound(known, now),
    ),
  });

const changeRound = (
  ports: CreatePorts,
  { tenant, round: id, now }: Publishing,
  update: (round: Round) => Round,
) =>
  changeAggregate<'round', Refusal>(ports, {
    kind: 'round',
    tenant,
    id,
    now,
    decide: ifThere((known) => accepted(update(known))),
  });

/** The pairs first, then those left out. Whoever stays alone because a peer is no longer free is told at once. */
const takeTurns = async (
  ports: CreatePorts,
  publishing: Publishing,
  turns: { pairs: readonly (RoundPair & { place: number })[]; leftOut: readonly LeftOut[] },
): Promise<{ created: number }> => {
  const alone = await inParallel(turns.pairs, turnsInParallel, (pair) => createPair(ports, publishing, pair));
  const withoutPeer = alone
    .flatMap((ids = []) => ids)
    .map((id) => ({ id, reason: 'no-possible-peer' as const }));
  const leftOut = [...turns.leftOut, ...withoutPeer];
  await inParallel(leftOut, turnsInParallel, (one) => leaveOutOne(ports, publishing, one));
  return { created: alone.filter((ids) => ids === undefined).length };
};

/** One stage; the last one finishes the round. */
const doStage = async (ports: CreatePorts, publishing: Publishing): Promise<void> => {
  const { tenant, now, state } = publishing;
  const { count } = await readSomePairs(ports, tenant, { round: state, from: 0, to: 0 });
  const { from, to } = nextStage(state, count);
  const { pairs } = await readSomePairs(ports, tenant, { round: state, from, to });
  const leftOut = (await readLeftOut(ports, tenant, state)).filter(
    ({ reason }) => reason !== 'not-available',
  );
  if (from === 0) await countRound(ports, publishing);
  const { created } = await takeTurns(ports, publishing, {
    pairs: pairs.map((pair, index) => ({ ...pair, place: from + index })),
    leftOut: leftOut.slice(Math.max(0, from - count), Math.max(0, to - count)),
  });
  const isLast = to >= count + leftOut.length;
  await changeRound(ports, publishing, (known) => {
    const next = recordStage(known, { from, to, created }, now);
    return isLast ? finishPublishing(next) : next;
  });
};

/**
 * What publishing a round entails, stage by stage (M12): the pairs, those left out, the programme's count. Ids come from
 * the round and its members, so stopping anywhere and beginning again changes nothing that was done.
 */
export const makeCreatePairs =
  (ports: CreatePorts) =>
  async (due: RoundDue): Promise<void> => {
    const { tenant, round, now } = due;
    const state = (await ports.aggregates.round.find(tenant, round))?.state;
    if (state?.status !== 'publishing' || now < (state.publication?.nextAt ?? now)) return;
    const programme = (await ports.aggregates.programme.find(tenant, state.programme))?.state;
    if (programme === undefined) return;
    const publishing = { ...due, state, programme };
    if (programme.status === 'closed') await changeRound(ports, publishing, finishPublishing);
    else await doStage(ports, publishing);
  };
