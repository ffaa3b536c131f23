import type { Insights } from '../../growth/insights.ts';
import type { Candidate } from '../../matching/candidate.ts';
import type { MatchingProblem } from '../../matching/problem.ts';
import type { Recheck } from '../../pairs/recheck.ts';
import type { Freshness } from '../../programme/freshness.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Round } from '../../programme/round.ts';
import type { Stops } from '../../programme/stops.ts';
import type { ComparisonResult } from '../rounds/comparison-document.ts';
import type { RoundOutput } from '../rounds/round-documents.ts';
import type { FieldsOf } from './fields-of.ts';

const programme: FieldsOf<Programme> = {
  id: 'keys',
  status: 'programme',
  design: 'programme',
  coordinators: 'coordinators',
  createdAt: 'programme',
  openedAt: 'programme',
  closedAt: 'programme',
  roundsPublished: 'programme',
  nextSmallRoundAt: 'programme',
  smallRounds: 'programme',
  latestRound: 'programme',
};

const round: FieldsOf<Round> = {
  id: 'keys',
  programme: 'keys',
  document: 'keys',
  number: 'figures',
  status: 'figures',
  small: 'figures',
  way: 'figures',
  slider: 'figures',
  without: 'figures',
  seed: 'figures',
  createdAt: 'figures',
  publishedAt: 'figures',
  progress: 'figures',
  gathered: 'figures',
  pairs: 'figures',
  publication: 'figures',
  statistics: 'figures',
  certificate: 'figures',
  leftOutCount: 'figures',
  departments: 'figures',
  choosing: 'figures',
  createdBy: 'round-outcome',
  leftOut: 'round-outcome',
  comparison: 'round-outcome',
};

const input: FieldsOf<MatchingProblem, 'people'> = {
  policy: 'round-people',
  way: 'round-people',
  seed: 'round-people',
  date: 'round-people',
};

const candidate: FieldsOf<Candidate> = {
  id: 'round-people',
  teaches: 'round-people',
  wants: 'round-people',
  experiencesOffered: 'round-people',
  experiencesWanted: 'round-people',
  background: 'round-people',
  department: 'round-people',
  office: 'round-people',
  seniority: 'round-people',
  tenure: 'round-people',
  languages: 'round-people',
  timeZone: 'round-people',
  workingHours: 'round-people',
  formats: 'round-people',
  acceptsTrio: 'round-people',
  managers: 'round-people',
  exclusions: 'round-people',
  recentPeers: 'round-people',
  earlierPeers: 'round-people',
  available: 'round-people',
  leftOutTimes: 'round-people',
  picks: 'round-people',
};

const output: FieldsOf<RoundOutput> = {
  pairs: 'round-outcome',
  certificate: 'round-outcome',
  proof: 'round-people',
  leftOut: 'round-outcome',
  departments: 'round-outcome',
};

const compared: FieldsOf<ComparisonResult> = { id: 'keys', policies: 'round-outcome' };

const freshness: FieldsOf<Freshness> = {
  programme: 'keys',
  check: 'figures',
  request: 'figures',
  status: 'figures',
  askedAt: 'figures',
  closesAt: 'figures',
};

const recheck: FieldsOf<Recheck> = {
  programme: 'keys',
  runs: 'work',
  nextAt: 'work',
  step: 'work',
  metLiving: 'work',
};

const insights: FieldsOf<Insights> = {
  programme: 'keys',
  changedAt: 'figures',
  countedAt: 'figures',
  counts: 'figures',
  snapshot: 'figures',
  totals: 'figures',
  board: 'figures',
  ways: 'figures',
};

const stops: FieldsOf<Stops> = { now: 'stops', last: 'stops' };

export const fieldsOfProgrammes = {
  programme,
  round,
  'round-input': input,
  'round-input.people': candidate,
  'round-output': output,
  'round-comparison': compared,
  freshness,
  recheck,
  insights,
  stops,
};
