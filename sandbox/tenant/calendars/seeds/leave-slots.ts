import { dayNumber, type DayNumber } from '../time/day.ts';
import type { CalendarsState } from '../state/calendars-state.ts';
import type { MailboxOwner } from '../state/mailbox-owner.ts';
import { workingDays } from './busy-slots.ts';
import { randomStream } from './random-stream.ts';
import type { SeededSlot } from './seeded-meeting.ts';

const dayOffChance = 0.02;

/** Days on which the person is away: a leave that runs when the company begins, and a day off now and then. */
export function leaveSlots(state: CalendarsState, owner: MailboxOwner, week: number): SeededSlot[] {
  return workingDays(owner, week)
    .filter((day) => isOnLeave(state, owner, day) || isDayOff(state.seed, owner, day))
    .map(allDay);
}

function isOnLeave(state: CalendarsState, owner: MailboxOwner, day: DayNumber): boolean {
  if (owner.onLeaveUntil === undefined) return false;
  const first = Math.floor(state.startedAt / 86_400_000) - 7;
  return day >= first && day <= dayNumber(owner.onLeaveUntil.slice(0, 10));
}

function isDayOff(seed: string, owner: MailboxOwner, day: DayNumber): boolean {
  return owner.calendarLoad > 0 && randomStream(`${seed}|${owner.id}|off|${day}`)() < dayOffChance;
}

function allDay(day: DayNumber): SeededSlot {
  return {
    local: `s${day}.leave`,
    subject: 'Out of office',
    start: { day, second: 0 },
    end: { day: day + 1, second: 0 },
    showAs: 'oof',
    isAllDay: true,
  };
}
