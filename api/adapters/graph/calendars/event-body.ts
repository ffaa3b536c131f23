import type { Temporal } from 'temporal-polyfill';
import type { Booking } from '#core/ports/calendars.ts';
import { hashGuid } from '#core/shared/hash.ts';
import { outlookZone } from '../time-zones.ts';
import { bookingProperty } from './booking-property.ts';
import { localSession, recurrenceOf } from './recurrence.ts';

const reminderMinutes = 15;

export const invited = ({ attendees, organiser }: Booking) => attendees.filter(({ id }) => id !== organiser);

/** The event as it is sent to Graph: the same for the same booking, whoever sends it. */
export const eventBody = (booking: Booking) => {
  const { key, title, bodyHtml, sessions, timeZone } = booking;
  const zone = outlookZone(timeZone);
  const recurrence = recurrenceOf(booking, zone);
  const [first] = sessions;
  if (first === undefined) throw new RangeError('A booking has at least one session.');
  const { start, end } = localSession(first, timeZone);
  const local = (time: Temporal.PlainDateTime) => ({
    dateTime: time.toString({ smallestUnit: 'second' }),
    timeZone: zone,
  });
  return {
    subject: title,
    body: { contentType: 'HTML', content: bodyHtml },
    start: local(start),
    end: local(end),
    ...(recurrence === undefined ? {} : { recurrence }),
    attendees: invited(booking).map(({ mail, name }) => ({
      type: 'required',
      emailAddress: { address: mail, name },
    })),
    sensitivity: 'private',
    showAs: 'busy',
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    isReminderOn: true,
    reminderMinutesBeforeStart: reminderMinutes,
    transactionId: hashGuid(key),
    singleValueExtendedProperties: [{ id: bookingProperty, value: key }],
  };
};
