import type { Effect } from '../effects/effect.ts';
import { addDays, addHours, type Instant } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Meeting, Trouble } from './meeting.ts';
import type { Pair } from './pair.ts';
import { seriesLastsDays } from './series-trouble.ts';
import { correctFor, letterKey, tellMember, type LetterChange, type PairLetter } from './pair-letters.ts';

/** C3: a cancellation so shortly before is told at once. */
const shortlyHours = 48;

/** A clash is told to whoever has it: only they know which of the two matters more. */
const whoIsTold = ({ members }: Pair, { kind, whose }: Trouble): readonly PersonId[] =>
  kind === 'clash' || kind === 'out-of-office' ? whose : members;

const letterOf = (
  pair: Pair,
  { number, when }: Meeting,
  { since, kind }: Trouble,
  now: Instant,
): PairLetter => {
  const isShort = (kind === 'cancelled' || kind === 'declined') && when.start <= addHours(now, shortlyHours);
  return {
    key: letterKey.repairSession(pair.id, number, since),
    announcement: { kind: 'repair-session', pair: pair.id, session: number },
    expiresAt: when.start,
    class: isShort ? 'free' : 'nudge',
  };
};

const ofMeeting = ({ before, after, now }: LetterChange, meeting: Meeting): Effect[] => {
  const known = before?.meetings.find(({ number }) => number === meeting.number);
  const [was, is] = [known?.trouble, meeting.trouble];
  if (was === is || (was?.since === is?.since && was?.accepted === is?.accepted)) return [];
  const settled =
    known === undefined || was === undefined
      ? []
      : whoIsTold(after, was).map((member) => correctFor(member, letterOf(after, known, was, now), now));
  const isNew = is !== undefined && is.accepted !== true && is.since !== was?.since;
  const told = isNew
    ? whoIsTold(after, is).map((member) => tellMember(member, letterOf(after, meeting, is, now), now))
    : [];
  return [...settled, ...told];
};

const ofSeries = ({ before, after, now }: LetterChange): Effect[] => {
  const [was, is] = [before?.seriesTrouble, after.seriesTrouble];
  if (was?.since === is?.since && was?.accepted === is?.accepted) return [];
  const letter = (since: Instant): PairLetter => ({
    key: letterKey.repairSeries(after.id, since),
    announcement: { kind: 'repair-series', pair: after.id },
    expiresAt: addDays(now, seriesLastsDays),
  });
  const settled =
    was === undefined ? [] : after.members.map((one) => correctFor(one, letter(was.since), now));
  const isNew = is !== undefined && is.accepted !== true && is.since !== was?.since;
  const told = isNew ? after.members.map((one) => tellMember(one, letter(is.since), now)) : [];
  return [...settled, ...told];
};

/** S3: one card for each thing that stands in the way, shown anew once it does no more. */
export const repairs = (change: LetterChange): Effect[] => {
  const { before, after } = change;
  const gone = (before?.meetings ?? []).filter(
    ({ number, trouble }) => trouble !== undefined && !after.meetings.some((one) => one.number === number),
  );
  const withoutTrouble = gone.map(({ trouble: _, ...meeting }) => meeting);
  return [
    ...ofSeries(change),
    ...[...after.meetings, ...withoutTrouble].flatMap((one) => ofMeeting(change, one)),
  ];
};
