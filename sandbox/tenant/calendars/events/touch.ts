import type { CalendarWorld } from '../state/calendar-world.ts';
import type { Meeting } from '../state/calendars-state.ts';

/** Marks the meeting as changed now, for its etag and its `lastModifiedDateTime`. */
export function touch(world: CalendarWorld, meeting: Meeting): void {
  meeting.changedAt = world.now();
  meeting.version += 1;
}
