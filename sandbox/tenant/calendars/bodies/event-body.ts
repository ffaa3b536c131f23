import type { Event } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import { weekdays } from '../time/day.ts';

const odataType = z.string().optional();
const dateTime = z.strictObject({ '@odata.type': odataType, dateTime: z.string(), timeZone: z.string() });
const day = z.iso.date();
const positive = z.int().min(1);

const pattern = z.strictObject({
  '@odata.type': odataType,
  type: z.enum(['daily', 'weekly', 'absoluteMonthly', 'relativeMonthly', 'absoluteYearly', 'relativeYearly']),
  interval: positive.max(999),
  daysOfWeek: z.array(z.enum(weekdays)).optional(),
  firstDayOfWeek: z.enum(weekdays).optional(),
  dayOfMonth: z.int().min(0).max(31).optional(),
  month: z.int().min(0).max(12).optional(),
  index: z.enum(['first', 'second', 'third', 'fourth', 'last']).optional(),
});

const range = z.strictObject({
  '@odata.type': odataType,
  type: z.enum(['endDate', 'noEnd', 'numbered']),
  startDate: day,
  endDate: day.optional(),
  numberOfOccurrences: z.int().min(0).max(999).optional(),
  recurrenceTimeZone: z.string().nullish(),
});

const attendee = z.strictObject({
  '@odata.type': odataType,
  type: z.enum(['required', 'optional', 'resource']).default('required'),
  emailAddress: z.strictObject({ address: z.email(), name: z.string().nullish() }),
});

const extendedProperty = z.strictObject({
  id: z
    .string()
    .regex(
      /^(String|Integer|Boolean|SystemTime|Double|Long|CLSID|Short|Float|Currency) (\{[0-9a-fA-F-]{36}\} (Name .+|Id 0x[0-9a-fA-F]{1,8})|0x[0-9a-fA-F]{1,8})$/,
    ),
  value: z.string(),
});

const contentType = z.preprocess(
  (text) => (typeof text === 'string' ? text.toLowerCase() : text),
  z.enum(['html', 'text']),
);

/** Everything a caller may set on an event; what is absent stays as it is, or becomes Outlook's default. */
const changeable = {
  '@odata.type': odataType,
  subject: z.string().max(255).nullish(),
  body: z.strictObject({ '@odata.type': odataType, contentType, content: z.string() }).optional(),
  start: dateTime.optional(),
  end: dateTime.optional(),
  isAllDay: z.boolean().optional(),
  location: z.strictObject({ '@odata.type': odataType, displayName: z.string() }).optional(),
  attendees: z.array(attendee).max(500).optional(),
  recurrence: z.strictObject({ '@odata.type': odataType, pattern, range }).nullish(),
  isOnlineMeeting: z.boolean().optional(),
  onlineMeetingProvider: z
    .enum(['unknown', 'teamsForBusiness', 'skypeForBusiness', 'skypeForConsumer'])
    .optional(),
  allowNewTimeProposals: z.boolean().optional(),
  hideAttendees: z.boolean().optional(),
  responseRequested: z.boolean().optional(),
  reminderMinutesBeforeStart: z.int().min(0).max(40_320).optional(),
  isReminderOn: z.boolean().optional(),
  categories: z.array(z.string()).optional(),
  importance: z.enum(['low', 'normal', 'high']).optional(),
  sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']).optional(),
  showAs: z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']).optional(),
  singleValueExtendedProperties: z.array(extendedProperty).optional(),
} satisfies Partial<Record<keyof Event | '@odata.type', z.ZodType>>;

export const eventChangeBody = z.strictObject(changeable);

/** A new event needs its times; it alone may carry a transactionId. */
export const newEventBody = eventChangeBody.extend({
  start: dateTime,
  end: dateTime,
  transactionId: z.string().min(1).max(255).optional(),
});

export type EventChange = z.infer<typeof eventChangeBody>;
export type NewEvent = z.infer<typeof newEventBody>;
export type RecurrenceBody = NonNullable<EventChange['recurrence']>;
export type DateTimeBody = NonNullable<EventChange['start']>;
