import { addDays, addMinutes } from '../shared/instant.ts';
import { anActivePair, aMeetingPair } from '#test/builders/a-pair.ts';
import { ada, blaise, monday } from '#test/builders/named.ts';
import { bookingToDo, chooseTimes, handOverCalendar, recordCancellation } from './booking-progress.ts';
import { toBook } from './booking.ts';
import type { Pair } from './pair.ts';
import { endPair, recordBooking } from './working-pair.ts';

const session = { start: addDays(monday, 3), end: addMinutes(addDays(monday, 3), 30) };
const other = { start: addDays(monday, 4), end: addMinutes(addDays(monday, 4), 30) };
const left = (pair: Pair): Pair => {
  const result = endPair(pair, ada, { how: 'exited', reason: undefined, now: monday });
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
};

test('S2 the times saved first are the ones that are booked', () => {
  const chosen = chooseTimes(anActivePair(), 'first-session', {
    sessions: [session],
    skipped: [],
    insteadOf: undefined,
  });
  expect(bookingToDo(chosen, 'first-session')?.times).toEqual([session]);
  expect(chooseTimes(chosen, 'first-session', { sessions: [other], skipped: [], insteadOf: undefined })).toBe(
    chosen,
  );
  const anew = chooseTimes(chosen, 'first-session', { sessions: [other], skipped: [], insteadOf: [session] });
  expect(bookingToDo(anew, 'first-session')?.times).toEqual([other]);
});

test('S2 there is nothing to book once it is booked, and none for a pair that has ended', () => {
  expect(bookingToDo(aMeetingPair(), 'first-session')).toBeUndefined();
  expect(bookingToDo(anActivePair(), 'series')).toBeUndefined();
  expect(bookingToDo(left(anActivePair()), 'first-session')).toBeUndefined();
  const ended = left(anActivePair());
  expect(
    chooseTimes(ended, 'first-session', { sessions: [session], skipped: [], insteadOf: undefined }),
  ).toBe(ended);
});

test('S1 whoever takes over the calendar chooses times anew, for their own zone', () => {
  const chosen = chooseTimes(anActivePair(), 'first-session', {
    sessions: [session],
    skipped: [],
    insteadOf: undefined,
  });
  const handed = handOverCalendar(chosen, 'first-session', blaise);
  expect(handed.organiser).toBe(blaise);
  expect(bookingToDo(handed, 'first-session')?.times).toBeUndefined();
  expect(handOverCalendar(handed, 'first-session', blaise)).toBe(handed);
});

test('E1 cancelling takes what lies ahead of one booking and leaves the rest', () => {
  const pair = recordBooking({ ...aMeetingPair(), series: toBook(monday) }, 'series', {
    state: { status: 'booked', eventId: 's', joinUrl: undefined, at: monday },
    times: [session, { start: addDays(monday, 10), end: addDays(monday, 11) }],
  });
  const cancelled = recordCancellation(pair, 'series', addDays(monday, 5));
  expect(cancelled.meetings.map(({ number }) => number)).toEqual([0, 1]);
  expect(cancelled).toMatchObject({ series: { status: 'cancelled' }, firstSession: { status: 'booked' } });
  expect(recordCancellation(cancelled, 'series', addDays(monday, 6))).toBe(cancelled);
  expect(recordCancellation(anActivePair(), 'series', monday)).toEqual(anActivePair());
});
