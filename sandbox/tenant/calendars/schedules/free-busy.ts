import { shownAs } from '../events/answers.ts';
import { timeline } from '../events/timeline.ts';
import type { CalendarWorld } from '../state/calendar-world.ts';
import type { ShowAs } from '../state/calendars-state.ts';
import type { MailboxOwner } from '../state/mailbox-owner.ts';
import type { ScheduleWindow } from './schedule-window.ts';

export interface BusyTime {
  showAs: ShowAs;
  start: number;
  end: number;
  isPrivate: boolean;
}

/** Times that a colleague sees taken; free ones are not told. */
export function busyTimes(world: CalendarWorld, owner: MailboxOwner, window: ScheduleWindow): BusyTime[] {
  return timeline(world, owner, window).flatMap((event) => {
    const showAs = shownAs(event);
    if (showAs === 'free') return [];
    const isPrivate = event.content.sensitivity === 'private' || event.content.sensitivity === 'confidential';
    return [{ showAs, start: event.start, end: event.end, isPrivate }];
  });
}

// 4, working elsewhere, is told as 0, as Exchange does for old callers.
const digits: Readonly<Record<ShowAs, number>> = {
  free: 0,
  workingElsewhere: 0,
  unknown: 0,
  tentative: 1,
  busy: 2,
  oof: 3,
};

/** One digit for each interval: the most taken it is at any moment. */
export function availabilityView(times: readonly BusyTime[], window: ScheduleWindow): string {
  const { from, to, intervalMillis } = window;
  const slots = new Array<number>(Math.ceil((to - from) / intervalMillis)).fill(0);
  for (const { start, end, showAs } of times) {
    const last = Math.min(slots.length, Math.ceil((end - from) / intervalMillis));
    for (let at = Math.max(0, Math.floor((start - from) / intervalMillis)); at < last; at++) {
      slots[at] = Math.max(slots[at] ?? 0, digits[showAs]);
    }
  }
  return slots.join('');
}
