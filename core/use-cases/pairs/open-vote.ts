import { minutesToVoteOn, openVoteOf } from '../../pairs/meet-by-vote.ts';
import type { Pair } from '../../pairs/pair.ts';
import { formatOf } from '../../pairs/renew-booking.ts';
import type { SessionVote } from '../../pairs/session-vote.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import { votePeriod } from '../../sessions/vote-period.ts';
import { timesToVoteOn, type VoteTime } from '../../sessions/vote-times.ts';
import type { PairId, TenantId } from '../../shared/ids.ts';
import { addMinutes, later, type Instant } from '../../shared/instant.ts';
import { changePair, organiserAmong, type BookPorts, type PairDesk } from './booking-desk.ts';
import { breaksOf } from './breaks-of.ts';
import { backFrom } from './find-times.ts';
import { peopleToMeet } from './people-to-meet.ts';
import { timesOfPeople } from './times-of-people.ts';

/** P7: nobody meets before their pause is over. */
const pausesEnd = async ({ ports, tenant, now }: PairDesk, pair: Pair): Promise<Instant> => {
  const enrolments = await ports.aggregates.enrolment.findMany(
    tenant,
    pair.members.map((member) => enrolmentId(pair.programme, member)),
  );
  return enrolments.reduce((end, one) => later(end, one?.state.pausedUntil ?? now), now);
};

const findTimes = async (desk: PairDesk, pair: Pair, vote: SessionVote): Promise<VoteTime[]> => {
  const { ports, tenant, now } = desk;
  const people = await peopleToMeet(ports, tenant, pair);
  const organiser = organiserAmong(pair, people);
  const [breaks, resumed] = await Promise.all([
    breaksOf(ports, { tenant, pair, organiser }),
    pausesEnd(desk, pair),
  ]);
  const durationMinutes = minutesToVoteOn(pair, vote);
  const period = votePeriod({
    cadence: vote.session === 0 ? 'every-two-weeks' : formatOf(pair).cadence,
    last: pair.meetings.findLast(({ cancelledAt }) => cancelledAt === undefined)?.when.start,
    ...{ now, back: later(backFrom({ people, now }), resumed), breaks },
  });
  const window = { start: period.start, end: addMinutes(period.end, durationMinutes) };
  return timesToVoteOn({
    people: await timesOfPeople(ports, { tenant, people, organiser }, window),
    ...{ organiserZone: organiser.timeZone, durationMinutes },
    ...{ earliest: period.start, latest: period.end },
    not: [...breaks, ...vote.before],
  });
};

/** S4: finds the times of a vote and opens it. Done again it changes nothing. */
export const makeOpenVote =
  (ports: BookPorts) =>
  async (input: { tenant: TenantId; pair: PairId; vote: number; now: Instant }): Promise<void> => {
    const { tenant, pair: id, vote: number, now } = input;
    const desk = { ports, tenant, id, now };
    const pair = (await ports.aggregates.pair.find(tenant, id))?.state;
    const vote = pair?.voting?.vote;
    if (pair === undefined || vote?.number !== number || vote.stage.status !== 'looking') return;
    const times = await findTimes(desk, pair, vote);
    await changePair(desk, (known) => openVoteOf(known, number, times));
  };
