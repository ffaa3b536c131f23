import { z } from 'zod';

export const eventShape = z.object({
  id: z.string(),
  type: z.string(),
  title: z.string(),
  body: z.string(),
  start: z.string(),
  end: z.string(),
  /** On the owner's own clock, as `2026-12-01T10:00`. */
  localStart: z.string(),
  localEnd: z.string(),
  isAllDay: z.boolean(),
  isCancelled: z.boolean(),
  isOrganiser: z.boolean(),
  organiser: z.object({ name: z.string(), address: z.string() }),
  answer: z.string(),
  attendees: z.array(z.object({ name: z.string(), address: z.string(), answer: z.string() })),
  isOnlineMeeting: z.boolean(),
  seriesMasterId: z.string().nullable(),
  showAs: z.string(),
  private: z.boolean(),
  source: z.enum(['seed', 'api', 'person']),
});

/** Something on a calendar, as its owner sees it. */
export type CalendarEvent = z.infer<typeof eventShape>;

const minutesAHour = 60;
const minutesADay = 24 * minutesAHour;

/** Minutes since midnight, on the owner's clock, of one day; what began before or ends after is cut. */
export const minutesOn = (
  day: string,
  { localStart, localEnd }: CalendarEvent,
): { from: number; to: number } => ({
  from: localStart.slice(0, 10) < day ? 0 : minutesOf(localStart),
  to: localEnd.slice(0, 10) > day ? minutesADay : minutesOf(localEnd),
});

const minutesOf = (local: string): number =>
  Number(local.slice(11, 13)) * minutesAHour + Number(local.slice(14, 16));

export const isOn = (day: string, { localStart, localEnd }: CalendarEvent): boolean =>
  localStart.slice(0, 10) <= day && localEnd > `${day}T00:00`;
