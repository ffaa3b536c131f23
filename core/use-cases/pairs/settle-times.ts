import type { SeriesTimes, SessionTime } from '../../pairs/booking.ts';
import { bookingToDo, chooseTimes } from '../../pairs/booking-progress.ts';
import { meetByVote } from '../../pairs/meet-by-vote.ts';
import type { Pair } from '../../pairs/pair.ts';
import { keyOf } from '../../pairs/renew-booking.ts';
import type { OutsideHours, RankedSlot } from '../../sessions/slot-search.ts';
import { changePair, organiserAmong, recordOutcome, type BookingDesk } from './booking-desk.ts';
import { findTimes } from './find-times.ts';
import type { PersonToMeet } from './people-to-meet.ts';

const timesOf = (todo: ReturnType<typeof bookingToDo>): SeriesTimes | undefined =>
  todo?.times && { sessions: todo.times, skipped: todo.skipped ?? [] };

type People = readonly Pick<PersonToMeet, 'id'>[];

const outsideOf = (outside: readonly OutsideHours[], people: People): NonNullable<SessionTime['outside']> =>
  Object.fromEntries(
    outside.flatMap(({ person, side }) => {
      const who = people[person];
      return who === undefined ? [] : [[who.id, side]];
    }),
  );

const seriesTimes = ({ sessions, skipped }: RankedSlot, people: People): SeriesTimes => ({
  sessions: sessions.map(({ kind, start, end, planned, outside }) => ({
    ...{ start, end },
    ...(kind !== 'regular' && { planned }),
    ...(kind === 'in-turn' && { inTurn: true as const }),
    ...(outside !== undefined && { outside: outsideOf(outside, people) }),
  })),
  skipped,
});

/** Times saved before a crash are kept, also when they have passed and the event is there; else they are chosen anew. */
const keptTimes = async (
  { ports, tenant, purpose, now }: BookingDesk,
  pair: Pair,
): Promise<SeriesTimes | undefined> => {
  const times = timesOf(bookingToDo(pair, purpose));
  const first = times?.sessions[0];
  if (first === undefined || first.start > now) return times;
  return (await ports.calendars.find(tenant, pair.organiser, keyOf(pair, purpose))) === undefined
    ? undefined
    : times;
};

/** The times to book, chosen and saved; undefined when none were found, or they vote on them, which is then what the pair says. */
export const settleTimes = async (
  desk: BookingDesk,
  pair: Pair,
  people: readonly PersonToMeet[],
): Promise<SeriesTimes | undefined> => {
  const { ports, tenant, purpose, now } = desk;
  const kept = await keptTimes(desk, pair);
  if (kept !== undefined) return kept;
  const organiser = organiserAmong(pair, people);
  const answer = await findTimes(ports, { tenant, pair, purpose, people, organiser, now });
  const todo = bookingToDo(pair, purpose);
  if (answer === undefined) {
    await changePair(desk, (known) => meetByVote(known, purpose, now));
    return undefined;
  }
  if (answer.kind === 'none') {
    const { why, relaxations } = answer;
    const attempts = todo?.attempts ?? 0;
    const state = { status: 'no-slot' as const, since: now, why, attempts, relaxations };
    await recordOutcome(desk, pair, { state, times: [] });
    return undefined;
  }
  const saved = await changePair(desk, (known) =>
    chooseTimes(known, purpose, { ...seriesTimes(answer.best, people), insteadOf: todo?.times }),
  );
  return saved && timesOf(bookingToDo(saved, purpose));
};
