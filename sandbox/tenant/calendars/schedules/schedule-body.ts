import { z } from 'zod';

const dateTime = z.strictObject({
  '@odata.type': z.string().optional(),
  dateTime: z.string(),
  timeZone: z.string(),
});

/** Graph takes the names with either case of their first letter. */
export const scheduleBody = z.preprocess(
  lowerFirstLetters,
  z.strictObject({
    schedules: z.array(z.string()).min(1),
    startTime: dateTime,
    endTime: dateTime,
    availabilityViewInterval: z.int().default(30),
  }),
);

export type ScheduleBody = z.infer<typeof scheduleBody>;

function lowerFirstLetters(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name.slice(0, 1).toLowerCase() + name.slice(1), value]),
  );
}
