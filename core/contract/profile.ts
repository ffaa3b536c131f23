import { z } from 'zod';
import type { FieldSource, Profile } from '../people/profile.ts';
import type { Instant } from '../shared/instant.ts';
import { guid, instantText, text } from './texts.ts';

const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const skill = z.string().regex(/^(custom:)?[\p{L}\p{N}.+#&/ -]{1,80}$/u);
const experience = z.string().regex(/^[a-z0-9-]{1,60}$/);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const words = z.array(text(80)).max(20);
const timeZone = z.string().min(1).max(64);

/** What enrolment saves (P2–P6). Only the first lines of each group are needed; the rest has a value from the directory. */
export const profileBody = z.strictObject({
  teaches: z.array(z.strictObject({ skill, level })).max(12),
  wants: z
    .array(z.strictObject({ skill, today: level, wanted: level, priority: z.int().min(1).max(12) }))
    .max(12),
  experiencesOffered: z.array(experience).max(12),
  experiencesWanted: z.array(experience).max(12),
  background: z.strictObject({
    functions: words,
    industries: words,
    countries: words,
    schools: words,
    projects: words,
    directions: words,
  }),
  seniority: z.union([level, z.literal(6)]),
  tenure: z.enum(['under-1', '1-3', '3-7', '7-15', 'over-15']).optional(),
  languages: z
    .array(
      z.strictObject({
        tag: z.string().regex(/^[a-z]{2,3}$/),
        level: z.enum(['basic', 'working', 'fluent', 'native']),
      }),
    )
    .min(1)
    .max(8),
  timeZone,
  workingHours: z.strictObject({
    days: z.array(z.int().min(1).max(7)).min(1).max(7),
    start: time,
    end: time,
  }),
  shifts: z.boolean().optional(),
  capacity: z.int().min(1).max(3),
  formats: z
    .array(z.enum(['remote', 'on-site']))
    .min(1)
    .max(2),
  travellingUntil: instantText.optional(),
  meetingWishes: z
    .strictObject({
      time: z.enum(['mornings', 'afternoons']).optional(),
      avoid: z.array(z.int().min(1).max(7)).max(7).optional(),
    })
    .optional(),
  meetingLimits: z.strictObject({ earliest: time.optional(), latest: time.optional() }).optional(),
  acceptsTrio: z.boolean(),
  exclusions: z.array(guid).max(20),
});
export type ProfileBody = z.infer<typeof profileBody>;

/** A draft from the directory with its sources: nothing is stored until it is saved (P2). */
export interface PrefillView {
  now: Instant;
  draft: Profile;
  managerName: string | undefined;
}

export interface ProfileView {
  now: Instant;
  profile: Profile;
  /** Names of the people excluded, seen by their owner only (P6). */
  excluded: readonly { id: string; name: string }[];
}

export type FieldSources = Readonly<Record<string, FieldSource>>;
