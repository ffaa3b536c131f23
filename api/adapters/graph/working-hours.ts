import { z } from 'zod';
import type { WorkingHours } from '#core/people/profile.ts';
import { ianaZone } from './time-zones.ts';

/** Working hours as Graph tells them, in mailbox settings and in schedules. */
export const graphWorkingHours = z.object({
  daysOfWeek: z.array(z.unknown()).catch([]),
  startTime: z.string().catch(''),
  endTime: z.string().catch(''),
  timeZone: z.object({ name: z.string() }).nullish().catch(undefined),
});

export type GraphWorkingHours = z.infer<typeof graphWorkingHours>;

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const clock = /^([01]\d|2[0-3]):([0-5]\d)(:|$)/;

const dayNumbers = (names: readonly unknown[]): number[] => {
  const numbers = names.map((name) => (typeof name === 'string' ? days.indexOf(name.toLowerCase()) + 1 : 0));
  return [...new Set(numbers)].filter((day) => day > 0).sort((a, b) => a - b);
};

const clockTime = (text: string): string | undefined => clock.exec(text)?.[0].slice(0, 5);

/** Undefined when they are not said, or go on past midnight. */
export const workingHoursFrom = (told: GraphWorkingHours | undefined): WorkingHours | undefined => {
  if (told === undefined) return undefined;
  const workingDays = dayNumbers(told.daysOfWeek);
  const start = clockTime(told.startTime);
  const said = clockTime(told.endTime);
  const end = said === '00:00' ? '24:00' : said;
  if (workingDays.length === 0 || start === undefined || end === undefined || end <= start) return undefined;
  return { days: workingDays, start, end };
};

/** The zone the hours are told in. Undefined for a custom one. */
export const zoneOfHours = (told: GraphWorkingHours | undefined): string | undefined =>
  told?.timeZone ? ianaZone(told.timeZone.name) : undefined;
