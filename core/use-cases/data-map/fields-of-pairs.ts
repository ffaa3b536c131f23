import type { Meeting, SessionAnswer } from '../../pairs/meeting.ts';
import type { Pair, PairStage } from '../../pairs/pair.ts';
import type { Worksheet } from '../../worksheets/worksheet.ts';
import type { FieldsOf } from './fields-of.ts';

const pair: FieldsOf<Pair, 'stage' | 'meetings'> = {
  id: 'keys',
  programme: 'keys',
  round: 'keys',
  members: 'pairing',
  organiser: 'sessions',
  format: 'sessions',
  score: 'round-outcome',
  reasons: 'reasons',
  createdAt: 'pairing',
  deliveries: 'pairing',
  responses: 'answers',
  agreement: 'agreement',
  customs: 'sessions',
  defaultsOfferedAt: 'sessions',
  firstSession: 'sessions',
  series: 'sessions',
  seriesTrouble: 'obstacles',
  looks: 'sessions',
  generations: 'sessions',
  replaced: 'sessions',
  seriesFormat: 'sessions',
  voting: 'votes',
  goals: 'goals',
  closedBy: 'answers',
  wayFound: 'way',
  erased: 'keys',
  wordsGoneAt: 'keys',
};

const stage: FieldsOf<PairStage> = {
  status: 'pairing',
  closesAt: 'pairing',
  revealedAt: 'pairing',
  since: 'pairing',
  closingAskedAt: 'pairing',
  how: 'pairing',
  at: 'pairing',
  reason: 'leaving',
};

const meeting: FieldsOf<Meeting, 'answers'> = {
  number: 'sessions',
  when: 'sessions',
  preparedAt: 'sessions',
  askedAt: 'sessions',
  planned: 'sessions',
  inTurn: 'sessions',
  cancelledAt: 'sessions',
  apart: 'sessions',
  joinUrl: 'sessions',
  untold: 'sessions',
  vote: 'sessions',
  asFile: 'sessions',
  outside: 'obstacles',
  rsvp: 'obstacles',
  trouble: 'obstacles',
};

const answer: FieldsOf<SessionAnswer> = {
  met: 'sessions',
  at: 'sessions',
  why: 'obstacles',
  useful: 'usefulness',
};

const worksheet: FieldsOf<Worksheet> = {
  id: 'keys',
  pair: 'keys',
  session: 'keys',
  sheets: 'worksheets',
};

export const fieldsOfPairs = {
  pair,
  'pair.stage': stage,
  'pair.meetings': meeting,
  'pair.meetings.answers': answer,
  worksheet,
};
