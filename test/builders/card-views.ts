import type { CardView, PeerView } from '#core/messages/card-view.ts';
import type { PairReasons } from '#core/matching/pair-reasons.ts';
import {
  asId,
  type NominationId,
  type PairId,
  type ProgrammeId,
  type ShortlistId,
  type SkillId,
} from '#core/shared/ids.ts';
import { addDays, instant } from '#core/shared/instant.ts';
import { message, type Bilingual, type Message } from '#core/shared/message.ts';

interface Said {
  /** Every name of a person. */
  name?: string;
  /** Every text that people write. */
  words?: string;
  /** How many there are of what may be many. */
  many?: number;
}

export const aPairId = asId<PairId>('0123456789abcdef0123456789abcdef');

const programme = asId<ProgrammeId>('11111111-2222-4333-8444-555555555555');
const start = instant('2026-01-13T13:00:00Z');
const end = instant('2026-01-13T13:30:00Z');

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

const skill = (index: number): Message => message('skill', { id: `custom:skill ${index}` });

const reasonsOf = (many: number): PairReasons => ({
  gives: times(many, skill),
  gets: times(many, skill),
  shares: times(many, skill),
  differs: times(many, skill),
  firstQuestion: skill(0),
});

const terms = (words: string) => ({
  cadence: 'weekly' as const,
  sessions: 6,
  durationMinutes: 45,
  noticeHours: 24,
  confidentiality: words,
  candour: words,
  offLimits: words,
  howWeEnd: words,
});

/** At least one card of every kind, in each of its states. */
export const cardViews = ({ name = 'Ana Silva', words = 'Plain words', many = 2 }: Said = {}): CardView[] => {
  const peers: PeerView[] = times(Math.min(many, 2), (index) => ({
    name,
    jobTitle: words,
    mail: `person${index}@contoso.example`,
  }));
  const programmeName: Bilingual = { en: words, fr: words };
  const pair = aPairId;
  const programmes = times(many, (index) => ({
    id: asId<ProgrammeId>(`${programme.slice(0, -2)}${10 + index}`),
    name: programmeName,
  }));
  const meet = {
    kind: 'meet-your-peer' as const,
    pair,
    programmeName,
    peers,
    reasons: reasonsOf(many),
    closesAt: end,
  };
  const ratings = times(many, (index) => ({ skill: asId<SkillId>(`custom:skill ${index}`), before: 2 }));
  return [
    { kind: 'welcome' },
    { kind: 'conversation-prompt', stage: 'working', prompt: message('prompt.working.1') },
    { kind: 'invitation', programme, programmeName, from: 'coordinator' },
    { kind: 'invitation', programme, programmeName, from: 'link' },
    {
      kind: 'nomination',
      nomination: asId<NominationId>(pair),
      programme,
      programmeName,
      managerName: name,
      why: words,
      hours: 12,
    },
    ...[false, true].map((answered) => ({
      kind: 'shortlist' as const,
      shortlist: asId<ShortlistId>(pair),
      programmeName,
      closesAt: end,
      answered,
    })),
    { kind: 'someone-found', pair, programmeName },
    { ...meet, response: 'none' },
    { ...meet, response: 'accepted' },
    { ...meet, response: 'declined' },
    { kind: 'pair-active', pair, peers },
    {
      kind: 'first-session-booked',
      pair,
      peers,
      start,
      end,
      joinUrl: 'https://teams.microsoft.com/l/meetup-join/1',
    },
    { kind: 'first-session-booked', pair, peers, start, end, joinUrl: undefined },
    { kind: 'first-session-booked', pair, peers, start, end, joinUrl: undefined, asFile: true },
    { kind: 'agree', pair, peers, version: 0, terms: terms(words) },
    { kind: 'agree', pair, peers, version: 3, terms: terms(words), confirmed: 'none' },
    { kind: 'agree', pair, peers, version: 3, terms: terms(words), confirmed: 'mine' },
    { kind: 'agree', pair, peers, version: 3, terms: terms(words), confirmed: 'all' },
    { kind: 'series-booked', pair, peers, first: start, sessions: 6, cadence: 'every-two-weeks' },
    { kind: 'series-booked', pair, peers, first: start, sessions: 6, cadence: 'weekly', asFile: true },
    { kind: 'tap-calendar', pair, peers, does: 'book' },
    { kind: 'tap-calendar', pair, peers, does: 'give-back' },
    { kind: 'check-in', pair, session: 2, peers, start, answered: undefined },
    ...(['open', 'answered', 'unsettled', 'over'] as const).map((state) => ({
      ...{ kind: 'session-vote' as const, pair, vote: 3, programmeName, state },
      closesAt: state === 'open' || state === 'answered' ? end : undefined,
      times:
        state === 'open' || state === 'answered'
          ? times(Math.min(many, 8), (index) => ({ start: addDays(start, index), mine: index === 1 }))
          : [],
    })),
    {
      ...{ kind: 'session-fixed', pair, programmeName, start, end, asFile: false },
      joinUrl: 'https://teams.microsoft.com/l/meetup-join/1',
    },
    { kind: 'session-fixed', pair, programmeName, start, end, joinUrl: undefined, asFile: true },
    ...(['me', 'peer', 'one-of-peers'] as const).map((first) => ({
      kind: 'before-session' as const,
      pair,
      session: 2,
      programmeName,
      start,
      first,
      prompts: times(Math.min(many, 2), () => programmeName),
    })),
    { kind: 'check-in', pair, session: 2, peers, start, answered: undefined, next: 3 },
    { kind: 'check-in', pair, session: 0, peers, start, answered: undefined, way: 'hat' },
    { kind: 'check-in', pair, session: 2, peers, start, answered: { met: true }, next: 3 },
    { kind: 'check-in', pair, session: 2, peers, start, answered: { met: false } },
    { kind: 'closing', pair, programmeName, ratings, answered: false },
    { kind: 'closing', pair, programmeName, ratings, answered: true },
    { kind: 'introduction-over', programmeName, nextRoundAt: start },
    { kind: 'left-out', programmeName, reason: words, nextRoundAt: undefined },
    { kind: 'still-in', programme, programmeName, state: 'open', closesAt: start },
    { kind: 'still-in', programme, programmeName, state: 'answered', closesAt: start },
    { kind: 'still-in', programme, programmeName, state: 'silent', closesAt: start },
    { kind: 'left', programme },
    { kind: 'pair-ended', programmeName, how: 'completed' },
    { kind: 'pair-ended', programmeName, how: 'exited' },
    { kind: 'pair-ended', programmeName, how: 'no-longer-possible', nextRoundAt: start },
    { kind: 'support-received', replyBy: start, coordinatorName: name },
    { kind: 'support-answer', coordinatorName: name, support: words },
    { kind: 'ask-support', programmes },
    { kind: 'paused', until: start },
    { kind: 'paused', until: start, long: true },
    { kind: 'resumed' },
    { kind: 'choose-programme', act: 'pause', weeks: 3, programmes },
    { kind: 'choose-programme', act: 'resume', weeks: 0, programmes },
    {
      kind: 'status',
      lines: [
        { kind: 'not-enrolled' },
        { kind: 'waiting', programmeName, nextRoundAt: start },
        { kind: 'waiting', programmeName, nextRoundAt: undefined },
        { kind: 'paused', programmeName, until: start },
        { kind: 'not-heard', programmeName },
        { kind: 'introduced', programmeName, pair, closesAt: start },
        { kind: 'in-a-pair', programmeName, pair, peerNames: [name], nextSession: start },
        { kind: 'in-a-pair', programmeName, pair, peerNames: [name], nextSession: undefined },
      ],
    },
    {
      kind: 'digest',
      of: [
        { kind: 'invitation', programme, programmeName, from: 'link' },
        { kind: 'agree', pair, peers, version: 1, terms: terms(words), confirmed: 'none' },
        { kind: 'support-answer', coordinatorName: name, support: words },
      ],
    },
    { kind: 'help' },
    { kind: 'not-understood' },
    { kind: 'no-longer-possible' },
    { kind: 'refused', why: message('problem.introduction-over') },
    { kind: 'enrolled', programmeName, nextRoundAt: start },
  ];
};
