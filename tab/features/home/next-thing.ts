import type { MyProgramme, PairView } from '#core/contract/participant.ts';
import type { MeetingView } from '#core/contract/sessions.ts';
import type { Instant } from '#core/shared/instant.ts';

/** The one thing a participant can do now, most pressing first. */
export type NextThing =
  | { kind: 'join' }
  | { kind: 'briefing' }
  | { kind: 'waiting' }
  | { kind: 'shortlist' | 'shortlist-answered'; shortlist: NonNullable<MyProgramme['shortlist']> }
  | { kind: 'finding' }
  | { kind: 'answer'; pair: PairView }
  | { kind: 'answered'; pair: PairView }
  | { kind: 'closing'; pair: PairView }
  | { kind: 'check-in'; pair: PairView; meeting: MeetingView }
  | { kind: 'repair'; pair: PairView }
  | { kind: 'vote'; pair: PairView }
  | { kind: 'book' | 'give-back'; pair: PairView }
  | { kind: 'propose-agreement'; pair: PairView }
  | { kind: 'confirm-agreement'; pair: PairView }
  | { kind: 'worksheet' | 'session'; pair: PairView; meeting: MeetingView }
  | { kind: 'in-pair'; pair: PairView }
  | { kind: 'left' }
  | { kind: 'over' };

export const nextMeeting = (pair: PairView, now: Instant): MeetingView | undefined =>
  pair.meetings
    .filter(({ end, status }) => status === 'planned' && end > now)
    .sort((a, b) => (a.start < b.start ? -1 : 1))[0];

const unanswered = (pair: PairView, now: Instant): MeetingView | undefined =>
  pair.meetings.find(({ end, mine, status }) => end <= now && mine === undefined && status === 'past');

/** A clash is for whoever has it to say something about; all else is for both. */
const isToRepair = ({ meetings, seriesTrouble }: PairView, now: Instant): boolean =>
  seriesTrouble !== undefined ||
  meetings.some(
    ({ start, trouble }) =>
      start > now &&
      trouble !== undefined &&
      (trouble.mine || trouble.kind === 'cancelled' || trouble.kind === 'declined'),
  );

const isToVote = ({ vote }: PairView): boolean =>
  vote?.state === 'unsettled' || (vote?.state === 'open' && !vote.answered);

const inActivePair = (pair: PairView, now: Instant): NextThing => {
  const past = unanswered(pair, now);
  const meeting = nextMeeting(pair, now);
  const { agreement, closing } = pair;
  if (closing.asked && !closing.answered) return { kind: 'closing', pair };
  if (past !== undefined) return { kind: 'check-in', pair, meeting: past };
  if (isToRepair(pair, now)) return { kind: 'repair', pair };
  if (isToVote(pair)) return { kind: 'vote', pair };
  const tap = pair.tap?.does;
  if (tap === 'book' || tap === 'give-back') return { kind: tap, pair };
  if (agreement !== undefined && !agreement.confirmedByMe) return { kind: 'confirm-agreement', pair };
  const metOnce = pair.meetings.some(({ end }) => end <= now);
  if (agreement === undefined && metOnce) return { kind: 'propose-agreement', pair };
  if (meeting === undefined) return { kind: 'in-pair', pair };
  return { kind: pair.toPrepare === meeting.number ? 'worksheet' : 'session', pair, meeting };
};

const inPair = (pair: PairView, now: Instant): NextThing => {
  if (pair.stage === 'finding') return { kind: 'finding' };
  if (pair.stage === 'introduced') return { kind: pair.myAnswer === 'none' ? 'answer' : 'answered', pair };
  return inActivePair(pair, now);
};

export const nextThing = (programme: MyProgramme, pairs: readonly PairView[], now: Instant): NextThing => {
  const mine = pairs.filter((one) => one.programme.id === programme.id);
  const owed = mine.find(({ stage, closing }) => stage === 'ended' && closing.asked && !closing.answered);
  const living = mine.find(({ stage }) => stage !== 'ended');
  if (living !== undefined) return inPair(living, now);
  if (owed !== undefined) return { kind: 'closing', pair: owed };
  if (programme.status === 'closed') return { kind: 'over' };
  if (programme.enrolment === 'left') return { kind: 'left' };
  if (programme.enrolment !== 'enrolled') return { kind: 'join' };
  if (!programme.briefed) return { kind: 'briefing' };
  const { shortlist } = programme;
  if (shortlist === undefined) return { kind: 'waiting' };
  return { kind: shortlist.answered ? 'shortlist-answered' : 'shortlist', shortlist };
};
