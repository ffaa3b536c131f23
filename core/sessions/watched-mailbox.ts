import type { PairId, PersonId } from '../shared/ids.ts';
import { addDays, later, type Instant } from '../shared/instant.ts';

/** How it stands with the one subscription by which Graph announces changes on a mailbox. */
export type Watch =
  | { status: 'off' }
  /** Asked for; should the answer have been lost, there may be one all the same. */
  | { status: 'asking' }
  | { status: 'on'; subscription: string; until: Instant }
  | { status: 'refused' };

/** What came of asking. `gone`: the subscription that was known is no more. */
export type WatchOutcome =
  | { kind: 'watching'; subscription: string; until: Instant }
  | { kind: 'gone' }
  | { kind: 'refused'; why: 'no-access' | 'no-mailbox' | 'other' };

/**
 * S3: a mailbox on which bookings of pairs stand, as long as there are any. That changes are announced makes looking
 * at them quick; who is refused it loses nothing, for the daily look finds everything.
 */
export interface WatchedMailbox {
  person: PersonId;
  pairs: readonly PairId[];
  watch: Watch;
  /** Proves that a notice comes from Graph. Undefined before the first asking. */
  secret: string | undefined;
  /** When the subscription is to be seen to next, and the how-manieth time that is. */
  turn: { number: number; due: Instant | undefined };
  /** Notices that were not passed on before; open while the last is still to be passed on to the pairs. */
  heard: { number: number; isOpen: boolean };
}

/** Graph allows seven days at most. */
const watchedDays = 6;
const renewedDaysBefore = 2;
const daysUntilAskedAgain = { 'no-access': 7, 'no-mailbox': 7, other: 1 } as const;

export const watchedUntil = (now: Instant): Instant => addDays(now, watchedDays);

const unwatched = (person: PersonId): WatchedMailbox => ({
  person,
  pairs: [],
  watch: { status: 'off' },
  secret: undefined,
  turn: { number: 0, due: undefined },
  heard: { number: 0, isOpen: false },
});

/** Brings the next turn forward; one that is due sooner stays as it is. */
export const tendAt = (mailbox: WatchedMailbox, due: Instant): WatchedMailbox =>
  mailbox.turn.due !== undefined && mailbox.turn.due <= due
    ? mailbox
    : { ...mailbox, turn: { number: mailbox.turn.number + 1, due } };

/** A booking of the pair stands on it. */
export const needMailbox = (
  known: WatchedMailbox | undefined,
  { person, pair }: { person: PersonId; pair: PairId },
  now: Instant,
): WatchedMailbox => {
  const mailbox = known ?? unwatched(person);
  if (mailbox.pairs.includes(pair)) return mailbox;
  const needed = { ...mailbox, pairs: [...mailbox.pairs, pair] };
  return mailbox.watch.status === 'off' ? tendAt(needed, now) : needed;
};

/** Nothing of these pairs stands on it any more; without any it is no longer watched. */
export const leaveMailbox = (
  mailbox: WatchedMailbox,
  gone: readonly PairId[],
  now: Instant,
): WatchedMailbox => {
  const pairs = mailbox.pairs.filter((pair) => !gone.includes(pair));
  if (pairs.length === mailbox.pairs.length) return mailbox;
  const left = { ...mailbox, pairs };
  return pairs.length === 0 ? tendAt(left, now) : left;
};

/** Saved before Graph is asked, so that whoever goes on after a crash knows that the answer may have been lost. */
export const beginAsking = (mailbox: WatchedMailbox, secret: string): WatchedMailbox =>
  mailbox.watch.status === 'off' || mailbox.watch.status === 'refused'
    ? { ...mailbox, watch: { status: 'asking' }, secret }
    : mailbox;

const nextTurn = (mailbox: WatchedMailbox, turn: number, due: Instant): WatchedMailbox =>
  mailbox.turn.number === turn ? { ...mailbox, turn: { number: turn + 1, due } } : mailbox;

/** Notes what came of one turn; what has been asked for meanwhile still has its own. */
export const recordWatch = (
  mailbox: WatchedMailbox,
  { turn, outcome }: { turn: number; outcome: WatchOutcome },
  now: Instant,
): WatchedMailbox => {
  switch (outcome.kind) {
    case 'watching': {
      const { subscription, until } = outcome;
      const renewed = later(addDays(until, -renewedDaysBefore), now);
      // The last pair may have left meanwhile.
      const due = mailbox.pairs.length === 0 ? now : renewed;
      return nextTurn({ ...mailbox, watch: { status: 'on', subscription, until } }, turn, due);
    }
    case 'gone':
      return nextTurn({ ...mailbox, watch: { status: 'off' } }, turn, now);
    case 'refused': {
      const again = addDays(now, daysUntilAskedAgain[outcome.why]);
      return nextTurn({ ...mailbox, watch: { status: 'refused' } }, turn, again);
    }
  }
};
