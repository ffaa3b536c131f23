import type { MeetingWishes } from '../people/profile.ts';
import type { Span } from './span.ts';
import { localDay, minuteOfDay, weekdayOf, type ZoneClock } from './zone-clock.ts';

/** Local minutes of the day in which one meets gladly: the middle of the morning and of the afternoon. */
const gladly: readonly Span[] = [
  { from: 9.5 * 60, to: 12 * 60 },
  { from: 13.5 * 60, to: 16.5 * 60 },
];
const aroundLunch: Span = { from: 12 * 60, to: 13.5 * 60 };
const usualDay: Span = { from: 9 * 60, to: 17.5 * 60 };
const noon = 12 * 60;

const within = (one: Span, other: Span): boolean => other.from <= one.from && one.to <= other.to;
const touches = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

/** 0 gladly · 1 in the usual day · 2 over lunch · 3 early or late. */
const ofHour = (local: Span): number => {
  if (gladly.some((hours) => within(local, hours))) return 0;
  if (!within(local, usualDay)) return 3;
  return touches(local, aroundLunch) ? 2 : 1;
};

/** How unwelcome a session is to somebody, by their clock: 0…3 by the hour, and one more for each wish it goes against. */
export const discomfort = (session: Span, clock: ZoneClock, wishes: MeetingWishes = {}): number => {
  const start = clock.localAt(session.from);
  const from = minuteOfDay(start);
  const local = { from, to: from + (session.to - session.from) / 60 };
  const isMorning = from < noon;
  const againstTime = wishes.time !== undefined && (wishes.time === 'mornings') !== isMorning;
  const againstDay = wishes.avoid?.includes(weekdayOf(localDay(start))) === true;
  return ofHour(local) + Number(againstTime) + Number(againstDay);
};
