import type { Event, Location } from '@microsoft/microsoft-graph-types';
import { eventId } from '../state/event-key.ts';
import { renderDateTime } from '../time/graph-date-time.ts';
import { isOrganiser, shownAs } from './answers.ts';
import type { Appearance } from './appearance.ts';
import { iCalUId } from './ical-uid.ts';
import { peopleOf } from './people-of.ts';
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

/** Graph's event, with what its answers carry beyond the published type. */
export interface GraphEvent extends Event {
  id: string;
  '@odata.etag': string;
  uid: string;
  occurrenceId?: string | null;
}

/** An event as Graph tells it, without what must be asked for by `$expand`. */
export function renderEvent(appearance: Appearance, telling: Telling): GraphEvent {
  return {
    ...identity(appearance, telling),
    ...settings(appearance),
    ...(telling.basic ? {} : bodyOf(appearance)),
    ...seriesParts(appearance, telling),
    ...placeOf(appearance.content.location),
    ...peopleOf(appearance),
    ...onlineOf(appearance.meeting.joinUrl),
    start: renderDateTime(appearance.start, telling.zone, telling.zoneName),
    end: renderDateTime(appearance.end, telling.zone, telling.zoneName),
  };
}

function identity(appearance: Appearance, telling: Telling): GraphEvent {
  const { meeting, key } = appearance;
  const etag = etagOf(appearance);
  const id = eventId(key, telling.ids);
  const ownsTransaction = meeting.transactionId !== undefined && isOrganiser(appearance);
  return {
    '@odata.etag': etag,
    id,
    createdDateTime: new Date(meeting.createdAt).toISOString(),
    lastModifiedDateTime: new Date(meeting.changedAt).toISOString(),
    changeKey: etag.slice(3, -1),
    ...(ownsTransaction ? { transactionId: meeting.transactionId } : {}),
    iCalUId: iCalUId(meeting.uid, key.day),
    uid: iCalUId(meeting.uid),
    webLink: `https://outlook.office365.com/owa/?itemid=${id}&exvsurl=1&path=/calendar/item`,
  };
}

function settings(appearance: Appearance): Event {
  const { meeting, copy, content } = appearance;
  return {
    categories: copy.categories,
    originalStartTimeZone: content.timing.zoneName,
    originalEndTimeZone: content.timing.zoneName,
    reminderMinutesBeforeStart: copy.reminderMinutes,
    isReminderOn: copy.isReminderOn,
    hasAttachments: false,
    hideAttendees: meeting.hideAttendees,
    subject: meeting.isCancelled ? `Canceled: ${content.subject}` : content.subject,
    importance: content.importance,
    sensitivity: content.sensitivity,
    isAllDay: content.timing.isAllDay,
    isCancelled: meeting.isCancelled,
    isDraft: false,
    isOrganizer: isOrganiser(appearance),
    responseRequested: meeting.responseRequested,
    showAs: shownAs(appearance),
    allowNewTimeProposals: meeting.allowNewTimeProposals,
  };
}

/** Changes whenever anything about the event does. */
export function etagOf({ meeting, key }: Appearance): string {
  const text = `${meeting.uid}|${key.owner}|${meeting.version}|${meeting.changedAt}`;
  return `W/"${Buffer.from(text).toString('base64')}"`;
}

function bodyOf({ content }: Appearance): Event {
  const preview = content.body.content
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { bodyPreview: preview.slice(0, 255), body: content.body };
}

function seriesParts(appearance: Appearance, telling: Telling): Event & Pick<GraphEvent, 'occurrenceId'> {
  const { type, key, originalStart } = appearance;
  const { recurrence } = appearance.meeting;
  if (key.day === undefined || originalStart === undefined) {
    const rule = recurrence === undefined ? null : renderRecurrence(recurrence);
    return { type, seriesMasterId: null, occurrenceId: null, recurrence: rule };
  }
  return {
    type,
    seriesMasterId: eventId({ owner: key.owner, local: key.local }, telling.ids),
    occurrenceId: occurrenceId(key.owner, key.local, { day: key.day, ids: telling.ids }),
    recurrence: null,
    originalStart: new Date(originalStart).toISOString().replace('.000Z', 'Z'),
  };
}

export function occurrenceId(owner: string, local: string, of: { day: string; ids: Telling['ids'] }): string {
  return `OID.${eventId({ owner, local }, of.ids)}.${of.day}`;
}

function placeOf(location: string): Event {
  const place: Location = { displayName: location, locationType: 'default', uniqueIdType: 'private' };
  return { location: place, locations: location === '' ? [] : [place] };
}

function onlineOf(joinUrl: string | undefined): Event {
  const isOnline = joinUrl !== undefined;
  return {
    isOnlineMeeting: isOnline,
    onlineMeetingProvider: isOnline ? 'teamsForBusiness' : 'unknown',
    onlineMeetingUrl: null,
    onlineMeeting: isOnline ? { joinUrl } : null,
  };
}
