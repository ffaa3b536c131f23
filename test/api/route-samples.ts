import {
  chosenRound,
  draft,
  goal,
  objective,
  pair,
  people,
  round,
  running,
  shortlist,
  support,
} from './company-at-work.ts';

/** One good request to a route, and who sends it. */
export interface Sample {
  as: keyof typeof people;
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  body?: Readonly<Record<string, unknown>>;
}

const inRunning = { params: { programme: running } };
const inPair = { as: 'member', params: { pair: pair.id } } as const;
const asCoordinator = { as: 'coordinator', ...inRunning } as const;
const inRound = { as: 'coordinator', params: { programme: running, round } } as const;
const name = { en: 'Learning together', fr: 'Apprendre ensemble' };
const format = { cadence: 'weekly', sessions: 5, durationMinutes: 45 };
const levels = { '-2': 'much less', '-1': 'less', '0': 'as hoped', '1': 'more', '2': 'much more' };
const goalBody = { shared: false, title: 'Ask better questions', levels, weight: 2 };
const openings = {
  id: objective,
  title: { en: 'Openings', fr: 'Postes' },
  unit: 'posts',
  baseline: 1,
  target: 5,
};

const profile = {
  teaches: [{ skill: 'sql', level: 4 }],
  wants: [{ skill: 'public-speaking', today: 1, wanted: 3, priority: 1 }],
  experiencesOffered: ['first-management'],
  experiencesWanted: [],
  background: {
    functions: ['finance'],
    industries: [],
    countries: [],
    schools: [],
    projects: [],
    directions: [],
  },
  seniority: 3,
  tenure: '3-7',
  languages: [{ tag: 'fr', level: 'native' }],
  timeZone: 'Europe/Paris',
  workingHours: { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' },
  capacity: 1,
  formats: ['remote'],
  travellingUntil: '2026-02-01T00:00:00+01:00',
  acceptsTrio: false,
  exclusions: [people.report],
};

/** Every route of the API: a route without a sample fails a test. */
export const samples: Readonly<Record<string, Sample>> = {
  'read-me': { as: 'member' },
  'prefill-profile': { as: 'member' },
  'read-profile': { as: 'member' },
  'save-profile': { as: 'member', body: profile },
  'set-locale': { as: 'member', body: { locale: 'fr' } },
  'export-my-data': { as: 'member' },
  'preview-erasure': { as: 'member' },
  'erase-my-data': { as: 'member', body: { confirm: 'erase' } },
  'read-data-map': { as: 'member' },
  'list-open-programmes': { as: 'member' },
  'read-invitation': { as: 'newcomer', ...inRunning },
  'read-board': { as: 'member', ...inRunning },
  'read-my-chance': { as: 'member', ...inRunning },
  enrol: { as: 'newcomer', ...inRunning, body: { noticeRead: true } },
  brief: { as: 'member', ...inRunning, body: { mindset: 4 } },
  pause: { as: 'member', ...inRunning, body: { until: '2026-03-01T00:00:00Z' } },
  resume: { as: 'member', ...inRunning, body: {} },
  'say-still-in': { as: 'member', ...inRunning, body: {} },
  'prefer-way': { as: 'member', ...inRunning, body: { way: 'hat' } },
  'leave-programme': { as: 'member', ...inRunning, body: {} },
  'ask-for-support': { as: 'member', ...inRunning, body: { text: 'How do we start?', pair: pair.id } },
  'read-shortlist': { as: 'free', params: { shortlist } },
  'choose-from-shortlist': {
    as: 'free',
    params: { shortlist },
    body: { picks: [{ peer: people.alsoFree, interest: 'yes' }] },
  },
  'try-permissions': { as: 'coordinator' },
  'list-programmes': { as: 'coordinator' },
  'create-programme': { as: 'coordinator', body: { template: 'skill-exchange', name } },
  'read-programme': asCoordinator,
  'redesign-programme': {
    as: 'coordinator',
    params: { programme: draft },
    body: {
      name,
      objectives: [openings],
      format,
      slider: 40,
      way: 'hat',
      responseDays: 5,
      coolOffMonths: 12,
      guestsAllowed: false,
    },
  },
  'read-prompts': asCoordinator,
  'write-prompts': {
    ...asCoordinator,
    body: { 'getting-to-know': [name], working: [name], closing: [name, name] },
  },
  'open-programme': { as: 'coordinator', params: { programme: draft }, body: {} },
  'close-programme': { ...asCoordinator, body: {} },
  'stop-everything': { as: 'administrator', body: {} },
  'resume-everything': { as: 'administrator', body: {} },
  'read-stop': asCoordinator,
  'stop-programme': { ...asCoordinator, body: {} },
  'resume-programme': { ...asCoordinator, body: {} },
  'add-coordinator': { ...asCoordinator, body: { mail: `${people.otherCoordinator}@contoso.example` } },
  'invite-people': { ...asCoordinator, body: { csv: `mail\n${people.newcomer}@contoso.example\n` } },
  'list-roster': asCoordinator,
  'list-audit': asCoordinator,
  'read-health': asCoordinator,
  'retry-introduction': { as: 'coordinator', params: { programme: running, pair: pair.id }, body: {} },
  'answer-support': {
    as: 'coordinator',
    params: { programme: running, support },
    body: { text: 'Start small.' },
  },
  'read-insights': asCoordinator,
  'measure-objective': { as: 'coordinator', params: { programme: running, objective }, body: { after: 4 } },
  'ask-first': { ...asCoordinator, body: {} },
  'start-round': { ...asCoordinator, body: { slider: 60 } },
  'read-round': inRound,
  'list-round-pairs': inRound,
  'list-left-out': inRound,
  'explain-pair': { ...inRound, query: { one: people.free, other: people.alsoFree } },
  'what-if-paired': { ...inRound, query: { one: people.free, other: people.alsoFree } },
  'ask-comparison': { ...inRound, body: { policies: [{ slider: 20, without: ['mostLearners'] }] } },
  'read-comparison': inRound,
  'close-choosing': { as: 'coordinator', params: { programme: running, round: chosenRound }, body: {} },
  'publish-round': { ...inRound, body: {} },
  'read-pair': inPair,
  'read-calendar-file': { ...inPair, query: { purpose: 'first-session' } },
  respond: { ...inPair, body: { answer: 'accepted' } },
  'propose-agreement': {
    ...inPair,
    body: {
      ...format,
      noticeHours: 24,
      confidentiality: 'Stays here.',
      candour: 'Kind.',
      offLimits: 'Pay.',
      howWeEnd: 'Thanks.',
    },
  },
  'confirm-agreement': { ...inPair, body: { version: 1 } },
  'add-goal': { ...inPair, body: goalBody },
  'change-goal': { as: 'member', params: { pair: pair.id, goal }, body: goalBody },
  'reach-goal': { as: 'member', params: { pair: pair.id, goal }, body: { level: 1 } },
  'find-session-times': { as: 'member', params: { pair: pair.id, number: '1' } },
  'move-session': {
    as: 'member',
    params: { pair: pair.id, number: '1' },
    body: { start: '2026-01-13T14:00:00+01:00' },
  },
  'skip-session': { as: 'member', params: { pair: pair.id, number: '1' }, body: {} },
  'keep-session': { as: 'member', params: { pair: pair.id, number: '1' }, body: {} },
  'repair-series': { ...inPair, body: { how: 'keep' } },
  'tap-calendar': { ...inPair, body: {} },
  'ask-for-vote': { ...inPair, body: {} },
  'vote-on-times': {
    ...inPair,
    body: { vote: 1, suits: ['2026-01-20T10:00:00+01:00'], own: '2026-01-21T18:00:00+01:00' },
  },
  'agree-on-time': { ...inPair, body: { vote: 1, start: '2026-01-21T18:00:00+01:00' } },
  'answer-check-in': { as: 'member', params: { pair: pair.id, number: '0' }, body: { met: true, useful: 4 } },
  'read-session': { as: 'member', params: { pair: pair.id, number: '0' } },
  'write-worksheet': {
    as: 'member',
    params: { pair: pair.id, number: '0' },
    body: { challenge: 'Talks too long.', question: 'How do I cut?' },
  },
  'write-to-try': { as: 'member', params: { pair: pair.id, number: '0' }, body: { toTry: 'One slide.' } },
  'say-tried': { as: 'member', params: { pair: pair.id, number: '0' }, body: { tried: 'partly' } },
  'say-way-found': { ...inPair, body: { found: 'not-right' } },
  'answer-closing': {
    ...inPair,
    body: {
      ratings: [{ skill: 'public-speaking', after: 3, then: 2 }],
      goals: [{ id: goal, level: 1 }],
      recommend: 9,
      mindset: 5,
      comment: 'Good.',
    },
  },
  'complete-pair': { ...inPair, body: {} },
  'exit-pair': { ...inPair, body: { reason: 'other' } },
  'read-team': { as: 'manager' },
  'nominate-report': {
    as: 'manager',
    body: { programme: running, employee: people.report, why: 'Loves to explain.' },
  },
};
