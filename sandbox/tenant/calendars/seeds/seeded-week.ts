import type { CalendarsState } from '../state/calendars-state.ts';
import type { MailboxOwner } from '../state/mailbox-owner.ts';
import { busySlots } from './busy-slots.ts';
import { leaveSlots } from './leave-slots.ts';
import { weekNumber } from './week-number.ts';
import { seededMeeting, type SeededMeeting } from './seeded-meeting.ts';

const mostWeeksKept = 3_000;
const kept = new WeakMap<CalendarsState, Map<string, readonly SeededMeeting[]>>();

/** The ordinary week of a person: the same whenever it is read, and made only then. */
export function seededWeek(
  state: CalendarsState,
  owner: MailboxOwner,
  week: number,
): readonly SeededMeeting[] {
  let weeks = kept.get(state);
  if (weeks === undefined || weeks.size >= mostWeeksKept)
    kept.set(state, (weeks = new Map<string, readonly SeededMeeting[]>()));
  const key = `${owner.id}|${week}`;
  let meetings = weeks.get(key);
  if (meetings === undefined) weeks.set(key, (meetings = makeWeek(state, owner, week)));
  return meetings;
}

/** The seeded meeting a local key names, if the person's week holds it. */
export function seededByLocal(
  state: CalendarsState,
  owner: MailboxOwner,
  local: string,
): SeededMeeting | undefined {
  const [, day] = /^s(\d+)\.(?:\d+|leave)$/.exec(local) ?? [];
  if (day === undefined) return undefined;
  return seededWeek(state, owner, weekNumber(Number(day))).find((meeting) => meeting.local === local);
}

function makeWeek(state: CalendarsState, owner: MailboxOwner, week: number): SeededMeeting[] {
  const away = leaveSlots(state, owner, week);
  const daysAway = new Set(away.map((slot) => slot.start.day));
  const busy = busySlots(state.seed, owner, week).filter((slot) => !daysAway.has(slot.start.day));
  return [...away, ...busy].map((slot) => seededMeeting(owner, slot));
}
