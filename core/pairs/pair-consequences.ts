import type { Effect } from '../effects/effect.ts';
import { projectEffect } from '../effects/lifecycle.ts';
import type { AggregateRef } from '../shared/aggregate-ref.ts';
import { addDays, earlier } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import { agreements } from './agreement-letters.ts';
import { isByMember, type BookingPurpose } from './booking.ts';
import { fieldOf } from './booking-progress.ts';
import { isErasedMember } from './erased-member.ts';
import { cameToNothing } from './no-longer-possible.ts';
import type { Pair } from './pair.ts';
import { generationOf } from './renew-booking.ts';
import { repairs } from './repair-letters.ts';
import { correctFor, letterKey, nudgeLastsDays, tellMember, type LetterChange } from './pair-letters.ts';
import { taps } from './tap-letters.ts';
import { preparations, worksheetsGo } from './prepare-meeting.ts';
import { votes } from './vote-letters.ts';

export interface PairChange extends LetterChange {
  ref: AggregateRef;
}

const closingLastsDays = 20;
/** One change writes at most a hundred rows; cards of a still earlier agreement are long scrolled away. */
const versionsShownAnew = 4;

/** The card without a name, to everyone who still has to be told (I2); a retry asks again. */
const introductions = ({ before, after, ref, now }: PairChange): Effect[] => {
  if (after.stage.status !== 'introducing') return [];
  const { closesAt } = after.stage;
  const letter = {
    key: letterKey.introduction(after.id),
    announcement: { kind: 'someone-found' as const, pair: after.id },
    expiresAt: closesAt,
    reportTo: ref,
  };
  return after.members
    .filter(
      (member) =>
        after.deliveries[member]?.status === 'pending' && before?.deliveries[member]?.status !== 'pending',
    )
    .map((member) => tellMember(member, letter, now));
};

/** What the card of the introduction goes by. Who books, too: it asks at once, while a new card may wait for its week (C3). */
const shownOf = ({ stage, firstSession }: Pair): string =>
  [stage.status, firstSession.status, isByMember(firstSession)].join();

/** The card of the introduction follows the pair in place, for each member what that member may see (I2, I3). */
const cardOfIntroduction = ({ before, after, now }: PairChange): Effect[] => {
  if (before === undefined) return [];
  const key = letterKey.introduction(after.id);
  const show = (members: readonly PersonId[], kind: 'meet-your-peer' | 'introduction-over') =>
    members.map((member) => correctFor(member, { key, announcement: { kind, pair: after.id } }, now));
  if (after.stage.status === 'ended') {
    return cameToNothing(after) && before.stage.status !== 'ended'
      ? show(after.members, 'introduction-over')
      : [];
  }
  if (shownOf(before) !== shownOf(after) && after.stage.status !== 'introducing')
    return show(after.members, 'meet-your-peer');
  const answered = after.members.filter((member) => before.responses[member] !== after.responses[member]);
  return show(answered, 'meet-your-peer');
};

const bookings = ({ before, after, now }: PairChange): Effect[] => {
  const purposes: BookingPurpose[] = ['first-session', 'series'];
  return purposes.flatMap((purpose) => {
    const field = purpose === 'series' ? 'series' : 'firstSession';
    const state = after[field];
    const known = before?.[field];
    if (state.status !== 'to-book' || (known?.status === 'to-book' && known.attempts === state.attempts))
      return [];
    const key = `book|${purpose}|${generationOf(after, purpose)}|${state.attempts}`;
    return [{ key, due: now, action: { kind: 'book' as const, pair: after.id, purpose } }];
  });
};

/** Where a member has tapped for it, the card that asked them says it. */
const seriesBooked = ({ before, after, now }: PairChange): Effect[] =>
  after.series.status === 'booked' && before?.series.status !== 'booked' && !isByMember(after.series)
    ? after.members.map((member) =>
        tellMember(
          member,
          {
            key: letterKey.series(after.id, generationOf(after, 'series')),
            announcement: { kind: 'series-booked', pair: after.id },
            expiresAt: addDays(now, nudgeLastsDays),
          },
          now,
        ),
      )
    : [];

const checkIns = ({ before, after, now }: PairChange): Effect[] =>
  after.meetings.flatMap((meeting) => {
    const known = before?.meetings.find(({ number }) => number === meeting.number);
    const letter = {
      key: letterKey.checkIn(after.id, meeting.number),
      announcement: { kind: 'check-in' as const, pair: after.id, session: meeting.number },
      expiresAt: earlier(addDays(now, nudgeLastsDays), addDays(meeting.when.end, nudgeLastsDays + 1)),
    };
    if (meeting.askedAt !== known?.askedAt)
      return after.members.map((member) => tellMember(member, letter, now));
    const answered = after.members.filter((member) => meeting.answers[member] !== known?.answers[member]);
    return answered.map((member) => correctFor(member, letter, now));
  });

const closings = ({ before, after, now }: PairChange): Effect[] => {
  const letter = {
    key: letterKey.closing(after.id),
    announcement: { kind: 'closing' as const, pair: after.id },
    expiresAt: addDays(now, closingLastsDays),
  };
  const answered = after.closedBy.filter((member) => !(before?.closedBy.includes(member) ?? true));
  const answeredCards = answered.map((member) => correctFor(member, letter, now));
  const askedAt = after.stage.status === 'active' ? after.stage.closingAskedAt : undefined;
  const knownAt = before?.stage.status === 'active' ? before.stage.closingAskedAt : undefined;
  const early =
    after.stage.status === 'ended' && after.stage.how === 'completed' && before?.stage.status === 'active';
  const ask = (askedAt !== undefined && knownAt === undefined) || (early && knownAt === undefined);
  const open = ask ? after.members.filter((member) => !after.closedBy.includes(member)) : [];
  return [...answeredCards, ...open.map((member) => tellMember(member, letter, now))];
};

const endings = ({ before, after, now }: PairChange): Effect[] => {
  if (after.stage.status !== 'ended' || before?.stage.status === 'ended') return [];
  const first = after.stage.how === 'no-longer-possible';
  const release = after.members.map((person) => ({
    key: `release|${person}`,
    due: now,
    action: { kind: 'release' as const, person, programme: after.programme, pair: after.id, first },
  }));
  if (cameToNothing(after)) return release;
  const ahead = (purpose: BookingPurpose) =>
    after.meetings.some(
      ({ number, when }) => when.end > now && (number === 0) === (purpose === 'first-session'),
    );
  const isBegun = (purpose: BookingPurpose): boolean => {
    const state = after[fieldOf(purpose)];
    return state.status === 'to-book' && state.tap?.begun !== undefined;
  };
  const cancel = (['first-session', 'series'] as const)
    .filter((one) => ahead(one) || isBegun(one))
    .map((purpose) => ({
      key: `cancel|${purpose}`,
      due: now,
      action: { kind: 'cancel-booking' as const, pair: after.id, purpose },
    }));
  const letter = {
    key: letterKey.ended(after.id),
    announcement: { kind: 'pair-ended' as const, pair: after.id },
    expiresAt: addDays(now, nudgeLastsDays),
  };
  const note =
    after.stage.how === 'completed' ? [] : after.members.map((member) => tellMember(member, letter, now));
  return [...release, ...cancel, ...note];
};

/** P9: the cards that name somebody who asked to be forgotten are shown anew to the others, without the name. */
const forgotten = ({ before, after, now }: PairChange): Effect[] => {
  if (after.erased === undefined || after.erased === before?.erased || after.stage.status !== 'ended')
    return [];
  const latest = after.agreement?.version ?? 0;
  const versions = Array.from(
    { length: Math.min(latest, versionsShownAnew) + 1 },
    (_, back) => latest - back,
  );
  const keys = [
    letterKey.introduction(after.id),
    ...Array.from({ length: generationOf(after, 'series') + 1 }, (_, generation) =>
      letterKey.series(after.id, generation),
    ),
    ...(['first-session', 'series'] as const).flatMap((purpose) =>
      Array.from({ length: generationOf(after, purpose) + 1 }, (_, generation) =>
        letterKey.tap(after.id, 'book', `${purpose}|${generation}`),
      ),
    ),
    ...versions.map((version) => letterKey.agreement(after.id, version)),
    ...after.meetings.map(({ number }) => letterKey.checkIn(after.id, number)),
  ];
  const announcement = { kind: 'pair-ended' as const, pair: after.id };
  return after.members.flatMap((member) => keys.map((key) => correctFor(member, { key, announcement }, now)));
};

const calendarLooks = ({ before, after, now }: PairChange): Effect[] => {
  const asked = after.looks?.asked ?? 0;
  return asked === (before?.looks?.asked ?? 0)
    ? []
    : [{ key: `see-calendar|${asked}`, due: now, action: { kind: 'see-calendar', pair: after.id } }];
};

/** Nothing is told to somebody who asked to be forgotten. */
const concernsErased = ({ erased = [] }: Pair, { action }: Effect): boolean =>
  'person' in action && (erased.includes(action.person) || isErasedMember(action.person));

const everything = (change: PairChange): Effect[] =>
  [
    projectEffect(change.now),
    ...introductions(change),
    ...cardOfIntroduction(change),
    ...bookings(change),
    ...agreements(change),
    ...seriesBooked(change),
    ...taps(change),
    ...calendarLooks(change),
    ...repairs(change),
    ...votes(change),
    ...preparations(change),
    ...checkIns(change),
    ...closings(change),
    ...endings(change),
    ...worksheetsGo(change),
    ...forgotten(change),
  ].filter((effect) => !concernsErased(change.after, effect));

/** Everything a change of a pair entails, in one place. That words are gone is shown nowhere anew (X7). */
export const pairConsequences = (change: PairChange): Effect[] =>
  change.before !== undefined && change.after.wordsGoneAt !== change.before.wordsGoneAt
    ? [projectEffect(change.now)]
    : everything(change);
