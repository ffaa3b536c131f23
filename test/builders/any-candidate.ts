import fc from 'fast-check';
import type { Candidate } from '#core/matching/candidate.ts';
import type { Level, Seniority } from '#core/people/profile.ts';
import { asId, type ExperienceId, type SkillId } from '#core/shared/ids.ts';
import { aCandidate } from './a-candidate.ts';
import { person } from './named.ts';

const level = fc.constantFrom<Level>(1, 2, 3, 4, 5);
const skillIds = ['sql', 'excel', 'python', 'negotiation', 'coaching', 'custom:origami'];
export const anySkill = fc.constantFrom(...skillIds).map((id) => asId<SkillId>(id));
const anyExperience = fc.constantFrom('mba', 'merger').map((id) => asId<ExperienceId>(id));
const words = fc.array(fc.constantFrom('sales', 'finance', 'retail'), { maxLength: 3 });

const background = fc.record({
  functions: words,
  industries: words,
  countries: words,
  schools: words,
  projects: words,
  directions: words,
});

export const anyHours = fc.record({
  days: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
  start: fc.constantFrom('06:00', '08:30', '09:00'),
  end: fc.constantFrom('12:00', '17:15', '18:00'),
});

export const anyLanguage = fc.record({
  tag: fc.constantFrom('en', 'fr', 'de'),
  level: fc.constantFrom('basic' as const, 'working' as const, 'fluent' as const),
});

export const anyOffer = fc.record({ skill: anySkill, level });
const wish = fc.record({
  skill: anySkill,
  today: level,
  wanted: level,
  priority: fc.integer({ min: 1, max: 4 }),
});

const personal = {
  teaches: fc.array(anyOffer, { maxLength: 4 }),
  wants: fc.array(wish, { maxLength: 4 }),
  experiencesOffered: fc.array(anyExperience, { maxLength: 2 }),
  experiencesWanted: fc.array(anyExperience, { maxLength: 2 }),
  background,
  seniority: fc.constantFrom<Seniority>(1, 2, 3, 4, 5, 6),
  tenure: fc.constantFrom('under-1' as const, '3-7' as const, 'over-15' as const, undefined),
  languages: fc.array(anyLanguage, { maxLength: 3 }),
  timeZone: fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'UTC'),
  workingHours: anyHours,
  acceptsTrio: fc.boolean(),
  leftOutTimes: fc.integer({ min: 0, max: 4 }),
};

/** Anybody at all by this name, free. */
export const anyCandidate = (name: string): fc.Arbitrary<Candidate> =>
  fc.record(personal).map((said) => aCandidate({ ...said, id: person(name) }));

/** A company of `least` to `most` people, some of them barred from one another. */
export const anyPeople = (least: number, most: number): fc.Arbitrary<Candidate[]> =>
  fc.integer({ min: least, max: most }).chain((size) => {
    const names = Array.from({ length: size }, (_, index) => `person-${index}`);
    const some = fc.subarray(names, { maxLength: 1 }).map((chosen) => chosen.map(person));
    const bars = fc.record({ exclusions: some, managers: some, recentPeers: some, available: fc.boolean() });
    return fc.tuple(...names.map((name) => fc.tuple(anyCandidate(name), bars))).map((people) =>
      people.map(([candidate, barred]) => ({
        ...candidate,
        ...barred,
        available: barred.available || size < 4,
      })),
    );
  });

const { languages, timeZone, workingHours } = aCandidate();
const reachable = { languages, timeZone, workingHours, available: true };

/** A company in which most may meet, and some are alike. */
export const anyReachablePeople = (least: number, most: number): fc.Arbitrary<Candidate[]> =>
  fc.tuple(anyPeople(least, most), fc.constantFrom(2, 5, most)).map(([people, kinds]) =>
    people.map((one, place) => {
      if (place % 5 === 0) return one;
      const { id, exclusions, managers, recentPeers } = one;
      return { ...(people[place % kinds] ?? one), id, exclusions, managers, recentPeers, ...reachable };
    }),
  );
