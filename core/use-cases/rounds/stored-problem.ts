import { z } from 'zod';
import type { Candidate } from '../../matching/candidate.ts';
import type { MatchingProblem } from '../../matching/problem.ts';
import { waysOfPairing } from '../../matching/way-of-pairing.ts';
import { asId, type ExperienceId, type PersonId, type SkillId } from '../../shared/ids.ts';

const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const skill = z.string().transform((id) => asId<SkillId>(id));
const experiences = z.array(z.string().transform((id) => asId<ExperienceId>(id)));
const personId = z.string().transform((id) => asId<PersonId>(id));
const words = z.array(z.string());

const candidate = z
  .object({
    id: personId,
    teaches: z.array(z.object({ skill, level })),
    wants: z.array(z.object({ skill, today: level, wanted: level, priority: z.number() })),
    experiencesOffered: experiences,
    experiencesWanted: experiences,
    background: z.object({
      functions: words,
      industries: words,
      countries: words,
      schools: words,
      projects: words,
      directions: words,
    }),
    department: z.string(),
    office: z.string(),
    seniority: z.union([level, z.literal(6)]),
    tenure: z.enum(['under-1', '1-3', '3-7', '7-15', 'over-15']).optional(),
    languages: z.array(
      z.object({ tag: z.string(), level: z.enum(['basic', 'working', 'fluent', 'native']) }),
    ),
    timeZone: z.string(),
    workingHours: z.object({ days: z.array(z.number()), start: z.string(), end: z.string() }),
    formats: z.array(z.enum(['remote', 'on-site'])),
    acceptsTrio: z.boolean(),
    managers: z.array(personId),
    exclusions: z.array(personId),
    recentPeers: z.array(personId),
    earlierPeers: z.array(personId),
    available: z.boolean(),
    leftOutTimes: z.number(),
    picks: z.record(z.string(), z.enum(['yes', 'maybe'])).optional(),
  })
  .transform(({ tenure, picks, ...rest }): Candidate => ({
    ...rest,
    tenure,
    ...(picks !== undefined && { picks }),
  }));

const input = z.object({
  way: z.enum(waysOfPairing).optional(),
  people: z.array(z.looseObject({ id: personId })),
  policy: z.object({
    weights: z.object({
      benefit: z.number(),
      diversity: z.number(),
      direction: z.number(),
      time: z.number(),
      seniority: z.number(),
    }),
    tiers: z.object({ leftOutFirst: z.boolean(), mostLearners: z.boolean(), mutualPicks: z.boolean() }),
    minimumSharedMinutesPerWeek: z.number(),
    circlesOfThree: z.boolean().optional(),
  }),
  seed: z.number(),
  date: z.string(),
});

/** A stored input as it went in. */
export const storedProblem = (content: unknown): MatchingProblem => {
  const { people, way, ...rest } = input.parse(content);
  return {
    ...rest,
    ...(way !== undefined && { way }),
    people: people.map((one) => candidate.parse(one)),
  };
};

/** Of a stored input only these two, for nobody else matters to how well they fit; fewer when they were not in it. */
export const problemOfTwo = (content: unknown, two: readonly PersonId[]): MatchingProblem => {
  const { people, way: _, ...rest } = input.parse(content);
  return {
    ...rest,
    people: people.filter(({ id }) => two.includes(id)).map((one) => candidate.parse(one)),
  };
};

const crowd = z.object({ people: z.array(z.unknown()) });

/** How many people a stored input has. */
export const peopleIn = (content: unknown): number => crowd.parse(content).people.length;
