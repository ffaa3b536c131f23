import type { Profile, SkillOffer, SkillWish } from '#core/people/profile.ts';
import { asId } from '#core/shared/ids.ts';

/** Skills may be said by id alone: taught at level 4, learnt from 1 to 3, first wish first. */
export interface ProfileSaid extends Partial<Omit<Profile, 'teaches' | 'wants'>> {
  teaches?: readonly (string | SkillOffer)[];
  wants?: readonly (string | SkillWish)[];
}

const offer = (said: string | SkillOffer): SkillOffer =>
  typeof said === 'string' ? { skill: asId(said), level: 4 } : said;

const wish = (said: string | SkillWish, index: number): SkillWish =>
  typeof said === 'string' ? { skill: asId(said), today: 1, wanted: 3, priority: index + 1 } : said;

export const aProfile = ({
  teaches = ['sql'],
  wants = ['public-speaking'],
  ...said
}: ProfileSaid = {}): Profile => ({
  displayName: 'Ada Moreau',
  mail: 'ada@contoso.example',
  jobTitle: 'Analyst',
  department: 'Finance',
  office: 'Paris',
  locale: 'en',
  teaches: teaches.map(offer),
  wants: wants.map(wish),
  experiencesOffered: [],
  experiencesWanted: [],
  background: { functions: [], industries: [], countries: [], schools: [], projects: [], directions: [] },
  seniority: 2,
  tenure: '1-3',
  languages: [{ tag: 'en', level: 'fluent' }],
  timeZone: 'Europe/Paris',
  workingHours: { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' },
  capacity: 1,
  formats: ['remote'],
  travellingUntil: undefined,
  acceptsTrio: false,
  exclusions: [],
  sources: {},
  ...said,
});
