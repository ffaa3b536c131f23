import type { EventChange } from '../bodies/event-body.ts';
import { readTiming } from '../bodies/read-timing.ts';
import type { Content, Timing } from '../state/calendars-state.ts';
import { renderLocal } from '../time/graph-date-time.ts';
import type { Refusal } from '../wire/refusal.ts';
import { readBody } from './new-meeting.ts';

/** Those parts of the content a change names, apart from its times. */
export function changedContent(change: EventChange): Partial<Content> {
  return {
    ...(change.subject === undefined ? {} : { subject: change.subject ?? '' }),
    ...(change.body === undefined ? {} : { body: readBody(change.body) }),
    ...(change.location === undefined ? {} : { location: change.location.displayName }),
    ...(change.sensitivity === undefined ? {} : { sensitivity: change.sensitivity }),
    ...(change.importance === undefined ? {} : { importance: change.importance }),
    ...(change.showAs === undefined ? {} : { showAs: change.showAs }),
  };
}

/** The times after a change; `undefined` when it names none. */
export function changedTiming(change: EventChange, timing: Timing): Timing | Refusal | undefined {
  if (change.start === undefined && change.end === undefined && change.isAllDay === undefined)
    return undefined;
  const { zoneName } = timing;
  return readTiming({
    start: change.start ?? { dateTime: renderLocal(timing.start), timeZone: zoneName },
    end: change.end ?? { dateTime: renderLocal(timing.end), timeZone: zoneName },
    isAllDay: change.isAllDay ?? timing.isAllDay,
  });
}
