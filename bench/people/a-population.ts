import type { Candidate } from '#core/matching/candidate.ts';
import { allExperiences, allSkills } from '#core/people/catalogue.ts';
import type { Level, Profile, TenureBand } from '#core/people/profile.ts';
import { asId, type SkillId } from '#core/shared/ids.ts';
import { seededRandom, type Random } from '#core/shared/random.ts';

export interface PopulationOf {
  people: number;
  seed: number;
  /** A few skills that everybody wants and few teach. */
  stars?: boolean;
}

interface Site {
  office: string;
  timeZone: string;
  language: string;
  country: string;
}

const places: readonly (readonly [string, string, string])[] = [
  ['America/New_York', 'en', 'United States'],
  ['Europe/Paris', 'fr', 'France'],
  ['Europe/London', 'en', 'United Kingdom'],
  ['Asia/Kolkata', 'en', 'India'],
  ['Europe/Berlin', 'de', 'Germany'],
  ['America/Los_Angeles', 'en', 'United States'],
  ['Asia/Singapore', 'en', 'Singapore'],
  ['America/Montreal', 'fr', 'Canada'],
  ['Asia/Tokyo', 'ja', 'Japan'],
  ['America/Sao_Paulo', 'pt', 'Brazil'],
  ['Europe/Madrid', 'es', 'Spain'],
  ['Australia/Sydney', 'en', 'Australia'],
];
const departments = 'Engineering Sales Support Operations Finance Marketing Legal HR Research Design'.split(
  ' ',
);
const hours = [
  ['09:00', '17:30'],
  ['08:00', '16:30'],
  ['10:00', '18:30'],
] as const;
const tenures: readonly TenureBand[] = ['under-1', '1-3', '3-7', '7-15', 'over-15'];

/** Ranks 0…count − 1, rank r drawn in proportion to 1/(r + 1): a few are common, most are rare (Zipf's law). */
const zipf = (count: number): ((random: Random) => number) => {
  const sums: number[] = [];
  for (let rank = 0; rank < count; rank += 1) sums.push((sums.at(-1) ?? 0) + 1 / (rank + 1));
  return (random) => {
    const drawn = random() * (sums.at(-1) ?? 0);
    return sums.findIndex((sum) => drawn < sum);
  };
};

const below = (random: Random, count: number): number => Math.floor(random() * count);
const level = (random: Random, from: number, to: number): Level =>
  Math.min(5, from + below(random, to - from + 1)) as Level;

const sitesOf = (people: number): Site[] =>
  Array.from({ length: Math.min(60, 3 + Math.floor(people / 150)) }, (_, index) => {
    const [timeZone, language, country] = places[index % places.length] ?? ['UTC', 'en', 'France'];
    return { office: `Office ${index + 1}`, timeZone, language, country };
  });

/** As many skills as a company of that size names: those of the catalogue first, then ones of its own. */
const skillsOf = (people: number): SkillId[] =>
  Array.from(
    { length: Math.max(60, Math.min(4_000, Math.floor(people / 25))) },
    (_, index) => allSkills[index] ?? asId(`custom:skill ${index}`),
  );

/** A company as companies are: skills, offices, time zones, languages and departments are common or rare, never even. */
export const aPopulation = ({ people, seed, stars = false }: PopulationOf): Candidate[] => {
  const random = seededRandom(seed);
  const sites = sitesOf(people);
  const skills = skillsOf(people);
  const [anySkill, anySite, anyDepartment] = [
    zipf(skills.length),
    zipf(sites.length),
    zipf(departments.length),
  ];
  const skill = (): SkillId => skills[anySkill(random)] as SkillId;
  const offers = (): Profile['teaches'] =>
    Array.from({ length: 2 + below(random, 4) }, () => ({ skill: skill(), level: level(random, 2, 5) }));
  const wishes = (): Profile['wants'] =>
    Array.from({ length: 1 + below(random, 3) }, (_, index) => {
      const today = level(random, 1, 3);
      const wanted = stars && random() < 0.6 ? (skills[below(random, 3)] as SkillId) : skill();
      return { skill: wanted, today, wanted: level(random, today + 1, 5), priority: index + 1 };
    });
  return Array.from({ length: people }, (_, index): Candidate => {
    const site = sites[anySite(random)] as Site;
    const department = departments[anyDepartment(random)] as string;
    const [start, end] = hours[below(random, hours.length)] ?? hours[0];
    const speaksEnglish = site.language === 'en' || random() < 0.85;
    const manager = index === 0 ? [] : [asId<Candidate['id']>(`p${Math.floor((index - 1) / 8)}`)];
    return {
      id: asId(`p${index}`),
      teaches: offers(),
      wants: wishes(),
      experiencesOffered:
        random() < 0.3 ? [allExperiences[below(random, allExperiences.length)] as never] : [],
      experiencesWanted:
        random() < 0.3 ? [allExperiences[below(random, allExperiences.length)] as never] : [],
      background: {
        functions: [department],
        industries: random() < 0.5 ? [`Industry ${below(random, 12)}`] : [],
        countries: [site.country],
        schools: random() < 0.6 ? [`School ${below(random, 80)}`] : [],
        projects: random() < 0.7 ? [`Project ${below(random, Math.max(20, Math.floor(people / 20)))}`] : [],
        directions: random() < 0.4 ? [`Direction ${below(random, 8)}`] : [],
      },
      department,
      office: site.office,
      seniority: level(random, 1, 5),
      tenure: random() < 0.9 ? tenures[below(random, tenures.length)] : undefined,
      languages: [
        { tag: site.language, level: 'native' },
        ...(speaksEnglish && site.language !== 'en' ? [{ tag: 'en', level: 'working' as const }] : []),
      ],
      timeZone: site.timeZone,
      workingHours: { days: [1, 2, 3, 4, 5], start, end },
      formats: random() < 0.8 ? ['remote', 'on-site'] : ['remote'],
      acceptsTrio: random() < 0.5,
      managers: manager,
      exclusions: random() < 0.02 ? [asId(`p${below(random, people)}`)] : [],
      recentPeers: random() < 0.1 ? [asId(`p${below(random, people)}`)] : [],
      earlierPeers: [],
      available: random() >= 0.03,
      leftOutTimes: random() < 0.05 ? 1 : 0,
    };
  });
};
