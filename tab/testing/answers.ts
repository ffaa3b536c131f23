import type { MeView, MyProgramme, PairView } from '#core/contract/participant.ts';
import type { Profile } from '#core/people/profile.ts';
import { asId } from '#core/shared/ids.ts';
import { instant } from '#core/shared/instant.ts';
import { message } from '#core/shared/message.ts';

export const now = instant('2026-03-02T09:00:00Z');
const format = { cadence: 'weekly', sessions: 5, durationMinutes: 45 } as const;
const name = { en: 'Learning together', fr: 'Apprendre ensemble' };
const terms = {
  ...format,
  noticeHours: 24,
  confidentiality: 'It stays between us.',
  candour: 'We say what helped.',
  offLimits: 'Pay.',
  howWeEnd: 'Without a reason.',
};

export const aProgramme = (part: Partial<MyProgramme> = {}): MyProgramme => ({
  id: asId('p1'),
  name,
  template: 'skill-exchange',
  format,
  status: 'open',
  enrolment: 'enrolled',
  step: 1,
  briefed: true,
  pausedUntil: undefined,
  pair: undefined,
  nextRoundAt: instant('2026-03-09T09:00:00Z'),
  shortlist: undefined,
  nominatedBy: undefined,
  ...part,
});

export const aPair = (part: Partial<PairView> = {}): PairView => ({
  id: asId('pair1'),
  programme: { id: asId('p1'), name, format },
  stage: 'active',
  closesAt: undefined,
  ended: undefined,
  peers: [
    {
      id: asId('ana'),
      name: 'Ana Bowman',
      jobTitle: 'Engineer',
      department: 'Research',
      office: 'Paris',
      mail: 'ana@contoso.example',
      timeZone: 'America/New_York',
    },
  ],
  reasons: {
    gives: [message('tab.match.gives')],
    gets: [message('tab.match.gets')],
    shares: [],
    differs: [],
    firstQuestion: message('tab.home.title', { name: 'Ana' }),
  },
  myAnswer: 'accepted',
  firstSession: { status: 'not-asked' },
  series: { status: 'not-asked' },
  seriesTrouble: undefined,
  meetings: [],
  agreement: undefined,
  suggestedTerms: terms,
  goals: [],
  closing: { asked: false, answered: false, ratings: [] },
  ...part,
});

export const aMeeting = (part: Partial<PairView['meetings'][number]> = {}): PairView['meetings'][number] => ({
  number: 1,
  start: instant('2026-03-05T14:00:00Z'),
  end: instant('2026-03-05T15:00:00Z'),
  status: 'planned',
  moved: false,
  underWay: false,
  trouble: undefined,
  joinUrl: undefined,
  mine: undefined,
  ...part,
});

export const aMe = (part: Partial<MeView> = {}): MeView => ({
  now,
  person: { id: asId('megan'), displayName: 'Megan Bowen', locale: 'en' },
  mayCoordinate: false,
  coordinates: [],
  hasProfile: false,
  programmes: [],
  pairs: [],
  ...part,
});

export const aProfile = (part: Partial<Profile> = {}): Profile => ({
  displayName: 'Megan Bowen',
  mail: 'megan@contoso.example',
  jobTitle: 'Marketing manager',
  department: 'Marketing',
  office: 'Paris',
  locale: 'en',
  teaches: [],
  wants: [],
  experiencesOffered: [],
  experiencesWanted: [],
  background: { functions: [], industries: [], countries: [], schools: [], projects: [], directions: [] },
  seniority: 3,
  tenure: undefined,
  languages: [{ tag: 'en', level: 'fluent' }],
  timeZone: 'Europe/Paris',
  workingHours: { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' },
  capacity: 1,
  formats: ['remote'],
  travellingUntil: undefined,
  acceptsTrio: false,
  exclusions: [],
  sources: { languages: 'mailbox', timeZone: 'mailbox' },
  ...part,
});

export const agreed = { version: 1, terms, confirmedByMe: false, confirmedByAll: false };
export const noneOpen = { now, programmes: [] };
