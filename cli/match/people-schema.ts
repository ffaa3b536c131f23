import { z } from 'zod';
import { allExperiences } from '#core/people/catalogue.ts';
import { isTimeZone } from '#core/people/time-zone.ts';
import { experienceFrom } from './catalogue-words.ts';

/** More, and the tiers of M4 no longer fit into exact weights. */
const peopleAtMost = 100_000;

const id = z
  .string()
  .regex(/^\S(.{0,198}\S)?$/u, 'must be 1 to 200 characters on one line, with no blank at either end');
const level = z.literal([1, 2, 3, 4, 5]);
const skill = z
  .string()
  .regex(
    /^(custom:)?(?=.*[\p{L}\p{N}]).{1,80}$/u,
    'must be a skill: up to 80 characters on one line, a letter or digit among them',
  )
  .describe('A name or alias of the catalogue in English or French, an id, or a skill of one’s own.');
const experience = z
  .string()
  .refine((text) => experienceFrom(text) !== undefined, 'must be an experience of the catalogue')
  .describe(`The name in English or French, or one of the ids ${allExperiences.join(', ')}.`);
const words = z.array(z.string().regex(/\S/, 'must not be blank')).default([]);
const ids = z.array(id).default([]);

const wish = z
  .strictObject({
    skill,
    today: level.default(1),
    wanted: level
      .optional()
      .describe('Lies above today; two above today, and 5 at most, if nothing is said.'),
    priority: z
      .int()
      .min(1)
      .max(12)
      .optional()
      .describe('1 matters most; the place in the list if nothing is said.'),
  })
  .refine(({ today, wanted }) => (wanted ?? 5) > today, {
    path: ['wanted'],
    error: 'must lie above today',
  });

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time from 00:00 to 24:00, as HH:MM');
const workingHours = z
  .strictObject({
    days: z
      .array(z.int().min(1).max(7))
      .min(1)
      .refine((days) => new Set(days).size === days.length, 'must name each day once')
      .default([1, 2, 3, 4, 5])
      .describe('1 Monday … 7 Sunday.'),
    start: time.default('09:00'),
    end: time.default('17:00').describe('Before start: after midnight.'),
  })
  .refine(({ start, end }) => start !== end, { path: ['end'], error: 'must differ from start' });

const background = z.strictObject({
  functions: words,
  industries: words,
  countries: words,
  schools: words,
  projects: words,
  directions: words,
});

const personFields = z.strictObject({
  id,
  teaches: z.array(z.strictObject({ skill, level: level.default(3) })).default([]),
  wants: z.array(wish).default([]),
  experiencesOffered: z.array(experience).default([]),
  experiencesWanted: z.array(experience).default([]),
  background: background.prefault({}),
  department: z.string().default(''),
  office: z.string().default(''),
  seniority: z.literal([1, 2, 3, 4, 5, 6]).default(3).describe('1 early career … 6 executive.'),
  tenure: z
    .enum(['under-1', '1-3', '3-7', '7-15', 'over-15'])
    .optional()
    .describe('Unknown if nothing is said.'),
  languages: z
    .array(
      z.strictObject({
        tag: z.string().regex(/^[a-z]{2,3}$/, 'must be a language tag of two or three small letters'),
        level: z.enum(['basic', 'working', 'fluent', 'native']).default('working'),
      }),
    )
    .default([{ tag: 'en', level: 'working' }]),
  timeZone: z.string().refine(isTimeZone, 'must be an IANA time zone').default('UTC'),
  workingHours: workingHours.prefault({}),
  formats: z
    .array(z.enum(['remote', 'on-site']))
    .min(1)
    .default(['remote', 'on-site']),
  acceptsTrio: z.boolean().default(false),
  managers: ids.describe('The line upwards, nearest first: never paired.'),
  exclusions: ids.describe('Never paired.'),
  recentPeers: ids.describe('Not paired again yet.'),
  earlierPeers: ids.describe('Bars nobody.'),
  picks: z
    .record(id, z.enum(['yes', 'maybe']))
    .optional()
    .describe('By id, what they said of the people on their shortlist. It counts with --way choice alone.'),
  available: z.boolean().default(true),
  leftOutTimes: z.int().min(0).max(1_000_000).default(0).describe('Rounds in a row without a peer.'),
});

const bars = ['managers', 'exclusions', 'recentPeers', 'earlierPeers'] as const;

const person = personFields.superRefine((one, context) => {
  for (const list of bars)
    for (const [index, other] of one[list].entries())
      if (other === one.id)
        context.addIssue({ code: 'custom', path: [list, index], message: 'must be somebody else' });
  if (Object.hasOwn(one.picks ?? {}, one.id))
    context.addIssue({ code: 'custom', path: ['picks', one.id], message: 'must be of somebody else' });
});

const people = z
  .array(person)
  .max(peopleAtMost)
  .superRefine((everyone, context) => {
    const known = new Map<string, number>();
    for (const [index, { id: own }] of everyone.entries()) {
      const first = known.get(own);
      if (first === undefined) known.set(own, index);
      else
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `must differ from people[${first}].id`,
        });
    }
  });

/** What `match` and `verify` read of people: only ids are needed. Names of people who are not there bar nobody. */
export const peopleSchema = z.strictObject({
  people,
  seed: z.int().min(0).max(4_294_967_295).default(1).describe('Breaks exact ties.'),
  date: z.iso
    .date('must be a date, as YYYY-MM-DD')
    .default('2026-01-05')
    .describe('Shared working hours are those of the week of this day.'),
});

export type PeopleTold = z.infer<typeof peopleSchema>;
export type PersonTold = PeopleTold['people'][number];
