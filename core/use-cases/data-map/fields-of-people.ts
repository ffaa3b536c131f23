import type { Postbox } from '../../messages/postbox.ts';
import type { Nomination } from '../../nominations/nomination.ts';
import type { Person } from '../../people/person.ts';
import type { Profile } from '../../people/profile.ts';
import type { ClosingAnswers, Enrolment } from '../../programme/enrolment.ts';
import type { ListedPeer, Shortlist } from '../../programme/shortlist.ts';
import type { WatchedMailbox } from '../../sessions/watched-mailbox.ts';
import type { SupportRequest } from '../../support/support-request.ts';
import type { FieldsOf } from './fields-of.ts';

const person: FieldsOf<Person, 'profile'> = {
  id: 'keys',
  locale: 'identity',
  managers: 'reporting-line',
  departedAt: 'activity',
  lastActiveAt: 'activity',
};

const profile: FieldsOf<Profile> = {
  displayName: 'identity',
  mail: 'identity',
  jobTitle: 'identity',
  department: 'identity',
  office: 'identity',
  locale: 'identity',
  seniority: 'identity',
  tenure: 'identity',
  teaches: 'teaches',
  experiencesOffered: 'teaches',
  wants: 'wants',
  experiencesWanted: 'wants',
  background: 'background',
  languages: 'availability',
  timeZone: 'availability',
  workingHours: 'availability',
  shifts: 'availability',
  capacity: 'availability',
  formats: 'availability',
  travellingUntil: 'availability',
  meetingWishes: 'availability',
  meetingLimits: 'availability',
  acceptsTrio: 'availability',
  exclusions: 'exclusions',
  sources: 'keys',
};

const postbox: FieldsOf<Postbox> = {
  person: 'keys',
  reach: 'reach',
  waiting: 'letters',
  corrections: 'letters',
  sent: 'letters',
  withdrawn: 'letters',
  welcomed: 'reach',
  lookAgainAt: 'letters',
  erasing: 'letters',
};

const enrolment: FieldsOf<Enrolment, 'closing'> = {
  programme: 'keys',
  person: 'keys',
  status: 'participation',
  invitedBy: 'participation',
  enrolledAt: 'participation',
  briefedAt: 'participation',
  pausedUntil: 'participation',
  leftOutTimes: 'participation',
  lastLeftOut: 'participation',
  firstPlace: 'participation',
  question: 'participation',
  currentPair: 'participation',
  baseline: 'ratings',
  mindsetBefore: 'ratings',
  preferredWay: 'way',
  earlierPeers: 'met-before',
};

const closing: FieldsOf<ClosingAnswers> = {
  ratings: 'ratings',
  recommend: 'ratings',
  mindset: 'ratings',
  comment: 'ratings',
  answeredAt: 'ratings',
};

const shortlist: FieldsOf<Shortlist, 'peers'> = {
  id: 'keys',
  round: 'keys',
  programme: 'keys',
  person: 'keys',
  answeredAt: 'picks',
};

const listedPeer: FieldsOf<ListedPeer> = { person: 'shortlist', reasons: 'shortlist', interest: 'picks' };

const nomination: FieldsOf<Nomination> = {
  id: 'keys',
  programme: 'nomination',
  manager: 'nomination',
  employee: 'nomination',
  sentAt: 'nomination',
  why: 'nomination-text',
};

const support: FieldsOf<SupportRequest> = {
  id: 'keys',
  programme: 'keys',
  pair: 'support',
  from: 'support',
  to: 'support',
  text: 'support',
  askedAt: 'support',
  replyBy: 'support',
  answer: 'support',
};

const mailbox: FieldsOf<WatchedMailbox> = {
  person: 'mailbox',
  pairs: 'mailbox',
  watch: 'mailbox',
  secret: 'mailbox',
  turn: 'mailbox',
  heard: 'mailbox',
};

export const fieldsOfPeople = {
  person,
  'person.profile': profile,
  postbox,
  enrolment,
  'enrolment.closing': closing,
  shortlist,
  'shortlist.peers': listedPeer,
  nomination,
  support,
  mailbox,
};
