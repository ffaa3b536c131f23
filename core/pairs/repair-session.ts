import type { PersonId } from '../shared/ids.ts';
import type { Instant, Interval } from '../shared/instant.ts';
import { accepted, refused, type Result } from '../shared/result.ts';
import { lookNow } from './calendar-look.ts';
import type { PairRefusal } from './introduction.ts';
import { plannedStart, withoutTurn, type Meeting } from './meeting.ts';
import type { Pair } from './pair.ts';
import { askForSeries, nextOrganiser, renewSeries } from './renew-booking.ts';
import { asActive } from './working-pair.ts';

type Outcome = Result<Pair, PairRefusal>;

interface Asked {
  number: number;
  now: Instant;
}

const changed = (pair: Pair, { number, now }: Asked, change: (meeting: Meeting) => Meeting): Pair =>
  lookNow(
    { ...pair, meetings: pair.meetings.map((one) => (one.number === number ? change(one) : one)) },
    now,
  );

const find = (pair: Pair, by: PersonId, { number, now }: Asked): Result<Meeting, PairRefusal> => {
  const refusal = asActive(pair, by);
  if (refusal) return refused(refusal);
  const meeting = pair.meetings.find((one) => one.number === number);
  if (meeting === undefined) return refused({ kind: 'unknown-session' });
  const isOver = meeting.askedAt !== undefined || meeting.when.end <= now;
  return isOver ? refused({ kind: 'session-over' }) : accepted(meeting);
};

/** Another time for one session, a cancelled one included; the same time again changes nothing. */
export const moveSession = (
  pair: Pair,
  by: PersonId,
  { to, ...asked }: Asked & { to: Interval },
): Outcome => {
  const found = find(pair, by, asked);
  if (!found.ok) return found;
  const { when, cancelledAt } = found.value;
  if (to.start <= asked.now || to.end <= to.start) return refused({ kind: 'time-taken' });
  if (cancelledAt === undefined && when.start === to.start && when.end === to.end) return accepted(pair);
  const move = ({ rsvp: _, trouble: __, cancelledAt: ___, ...meeting }: Meeting): Meeting => ({
    ...withoutTurn(meeting),
    when: to,
    planned: plannedStart(meeting),
    ...(cancelledAt !== undefined && { apart: (meeting.apart ?? 0) + 1 }),
    untold: true,
  });
  return accepted(changed(pair, asked, move));
};

/** The session does not take place; the series goes on. */
export const skipSession = (pair: Pair, by: PersonId, asked: Asked): Outcome => {
  const found = find(pair, by, asked);
  if (!found.ok) return found;
  const skip = ({ trouble: _, ...meeting }: Meeting): Meeting =>
    meeting.cancelledAt === undefined ? { ...meeting, cancelledAt: asked.now, untold: true } : meeting;
  return accepted(changed(pair, asked, skip));
};

/** It stays as it is, and is not spoken of again. */
export const keepSession = (pair: Pair, by: PersonId, asked: Asked): Outcome => {
  const found = find(pair, by, asked);
  if (!found.ok) return found;
  const { trouble } = found.value;
  if (trouble === undefined || trouble.accepted === true) return accepted(pair);
  const keep = (meeting: Meeting): Meeting => ({ ...meeting, trouble: { ...trouble, accepted: true } });
  return accepted({
    ...pair,
    meetings: pair.meetings.map((one) => (one.number === asked.number ? keep(one) : one)),
  });
};

export type SeriesRepair = 'find-anew' | 'hand-over' | 'keep';

/** What is done about a whole series. */
export const repairSeries = (
  pair: Pair,
  by: PersonId,
  { how, now }: { how: SeriesRepair; now: Instant },
): Outcome => {
  const refusal = asActive(pair, by);
  if (refusal) return refused(refusal);
  if (pair.series.status === 'no-slot' && how === 'find-anew') return accepted(askForSeries(pair, now));
  if (pair.series.status !== 'booked') return refused({ kind: 'no-series' });
  switch (how) {
    case 'find-anew':
      return accepted(renewSeries(pair, now));
    case 'hand-over':
      return accepted(renewSeries(pair, now, nextOrganiser(pair)));
    case 'keep':
      return accepted(
        pair.seriesTrouble === undefined
          ? pair
          : { ...pair, seriesTrouble: { ...pair.seriesTrouble, accepted: true } },
      );
  }
};
