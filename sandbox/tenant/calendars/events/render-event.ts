import type { AnswerStatus } from '../state/calendars-state.ts';
import { eventId } from '../state/event-key.ts';
import { renderDateTime } from '../time/graph-date-time.ts';
import { answerOf, isOrganiser, ownAnswer, shownAs, visibleAttendees } from './answers.ts';
import type { Appearance } from './appearance.ts';
import { iCalUId } from './ical-uid.ts';
import { renderRecurrence } from './render-recurrence.ts';

/** How a caller wants events told. */
export interface Telling {
  /** IANA, and the name the caller gave it. */
  zone: string;
  zoneName: string;
  ids: 'immutable' | 'mutable';
  /** Body and extended properties are kept from those who may read the basics only. */
  basic: boolean;
}

export type GraphEvent = Record<string, unknown> & { id: string };

/** An event as Graph tells it, without what must be asked for by `$expand`. */
export function renderEvent(appearance: Appearance, telling: Telling): GraphEvent {
  const { meeting, copy, content, key } = appearance;
  const etag = etagOf(appearance);
  return {
    '@odata.etag': etag,
    id: eventId(key, telling.ids),
    createdDateTime: new Date(meeting.createdAt).toISOString(),
    lastModifiedDateTime: new Date(meeting.changedAt).toISOString(),
    changeKey: etag.slice(3, -1),
    categories: copy.categories,
    ...(meeting.transactionId !== undefined && isOrganiser(appearance)
      ? { transactionId: meeting.transactionId }
      : {}),
    originalStartTimeZone: content.timing.zoneName,
    originalEndTimeZone: content.timing.zoneName,
    iCalUId: iCalUId(meeting.uid, key.day),
    uid: iCalUId(meeting.uid),
    reminderMinutesBeforeStart: copy.reminderMinutes,
    isReminderOn: copy.isReminderOn,
    hasAttachments: false,
    hideAttendees: meeting.hideAttendees,
    subject: meeting.isCancelled ? `Canceled: ${content.subject}` : content.subject,
    ...(telling.basic ? {} : bodyOf(appearance)),
    importance: content.importance,
    sensitivity: content.sensitivity,
    isAllDay: content.timing.isAllDay,
    isCancelled: meeting.isCancelled,
    isDraft: false,
    isOrganizer: isOrganiser(appearance),
    responseRequested: meeting.responseRequested,
    seriesMasterId:
      key.day === undefined ? null : eventId({ owner: key.owner, local: key.local }, telling.ids),
    showAs: shownAs(appearance),
    type: appearance.type,
    webLink: `https://outlook.office365.com/owa/?itemid=${eventId(key, telling.ids)}&exvsurl=1&path=/calendar/item`,
    allowNewTimeProposals: meeting.allowNewTimeProposals,
    ...seriesParts(appearance, telling),
    responseStatus: statusOf(ownAnswer(appearance)),
    start: renderDateTime(appearance.start, telling.zone, telling.zoneName),
    end: renderDateTime(appearance.end, telling.zone, telling.zoneName),
    ...placeOf(content.location),
    recurrence:
      meeting.recurrence === undefined || key.day !== undefined ? null : renderRecurrence(meeting.recurrence),
    ...attendeesOf(appearance),
    ...onlineOf(meeting.joinUrl),
  };
}

/** Changes whenever anything about the event does. */
export function etagOf({ meeting, key }: Appearance): string {
  const text = `${meeting.uid}|${key.owner}|${meeting.version}|${meeting.changedAt}`;
  return `W/"${Buffer.from(text).toString('base64')}"`;
}

function bodyOf({ content }: Appearance): object {
  const preview = content.body.content
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { bodyPreview: preview.slice(0, 255), body: content.body };
}

function seriesParts({ key, originalStart }: Appearance, telling: Telling): object {
  if (key.day === undefined || originalStart === undefined) return { occurrenceId: null };
  return {
    occurrenceId: occurrenceId(key.owner, key.local, { day: key.day, ids: telling.ids }),
    originalStart: new Date(originalStart).toISOString().replace('.000Z', 'Z'),
  };
}

export function occurrenceId(owner: string, local: string, of: { day: string; ids: Telling['ids'] }): string {
  return `OID.${eventId({ owner, local }, of.ids)}.${of.day}`;
}

function placeOf(location: string): object {
  const place = { displayName: location, locationType: 'default', uniqueIdType: 'private' };
  return { location: place, locations: location === '' ? [] : [place] };
}

function attendeesOf(appearance: Appearance): object {
  const { meeting, key } = appearance;
  return {
    attendees: visibleAttendees(appearance).map(({ address, name, type }) => ({
      type,
      status: statusOf(answerOf(meeting, address, key.day)),
      emailAddress: { name, address },
    })),
    organizer: { emailAddress: { name: meeting.organiser.name, address: meeting.organiser.address } },
  };
}

function statusOf({ response, at }: AnswerStatus): object {
  return { response, time: at === undefined ? '0001-01-01T00:00:00Z' : new Date(at).toISOString() };
}

function onlineOf(joinUrl: string | undefined): object {
  const isOnline = joinUrl !== undefined;
  return {
    isOnlineMeeting: isOnline,
    onlineMeetingProvider: isOnline ? 'teamsForBusiness' : 'unknown',
    onlineMeetingUrl: null,
    onlineMeeting: isOnline ? { joinUrl } : null,
  };
}

export const tellingInUtc: Telling = { zone: 'UTC', zoneName: 'UTC', ids: 'immutable', basic: false };
