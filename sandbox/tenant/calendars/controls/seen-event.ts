import { answerOf, isOrganiser, ownAnswer, shownAs, visibleAttendees } from '../events/answers.ts';
import type { Appearance } from '../events/appearance.ts';
import { eventId } from '../state/event-key.ts';
import { renderLocal } from '../time/graph-date-time.ts';
import { localAt } from '../time/zone-time.ts';

/** An event as somebody sees it in Outlook: times in UTC and on their own clock. */
export function seenEvent(event: Appearance): Record<string, unknown> {
  const { owner, meeting, copy, content, key } = event;
  return {
    id: eventId(key, 'immutable'),
    type: event.type,
    title: meeting.isCancelled ? `Canceled: ${content.subject}` : content.subject,
    body: content.body.content,
    start: new Date(event.start).toISOString(),
    end: new Date(event.end).toISOString(),
    timeZone: owner.timeZone,
    localStart: localText(event.start, owner.timeZone),
    localEnd: localText(event.end, owner.timeZone),
    isAllDay: content.timing.isAllDay,
    isCancelled: meeting.isCancelled,
    isOrganiser: isOrganiser(event),
    organiser: { name: meeting.organiser.name, address: meeting.organiser.address },
    answer: ownAnswer(event).response,
    attendees: visibleAttendees(event).map(({ name, address }) => ({
      name,
      address,
      answer: answerOf(meeting, address, key.day).response,
    })),
    isOnlineMeeting: meeting.joinUrl !== undefined,
    joinUrl: meeting.joinUrl ?? null,
    seriesMasterId:
      key.day === undefined ? null : eventId({ owner: key.owner, local: key.local }, 'immutable'),
    transactionId: meeting.transactionId ?? null,
    extendedProperties: copy.extendedProperties,
    showAs: shownAs(event),
    private: content.sensitivity === 'private' || content.sensitivity === 'confidential',
    source: meeting.source,
  };
}

/** `2026-12-01T10:00` */
function localText(epochMillis: number, zone: string): string {
  return renderLocal(localAt(zone, epochMillis)).slice(0, 16);
}
