import { earlier, type Instant } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import type { UnreachableReason } from '../pairs/pair.ts';
import type { AggregateRef } from '../shared/aggregate-ref.ts';
import { toldBy, type Announcement, type Told } from './announcement.ts';

/** How the bot reaches a person: the conversation reference as the channel gave it, kept as plain data. */
export interface ConversationReference {
  serviceUrl: string;
  conversationId: string;
  botId: string;
  /** The channel's own id of the person (`29:…`). */
  channelUserId: string;
}

export type Reach =
  /** `installs` counts how often the app was installed for the person without the channel answering yet. */
  | { status: 'unknown'; installs: number }
  | { status: 'reachable'; reference: ConversationReference }
  | {
      status: 'unreachable';
      why: UnreachableReason;
      since: Instant;
      reference: ConversationReference | undefined;
    };

/** `free` answers a person's own tap or tells of a cancellation within 48 hours; all else is a nudge (C3). */
export type MessageClass = 'nudge' | 'free';

/** One thing to tell a person. `key` names it for ever: asked for twice, it is told once. */
export interface Letter {
  key: string;
  class: MessageClass;
  announcement: Announcement;
  askedAt: Instant;
  /** Not worth telling any more after this. */
  expiresAt: Instant;
  /** Who wants to know how it fared: an introduction waits for it (I2). */
  reportTo: AggregateRef | undefined;
  /** 1 when a send was begun and its answer is not known: *in doubt*, repeated once. */
  attempts: number;
}

export interface SentLetter {
  key: string;
  class: MessageClass;
  at: Instant;
  activityId: string;
  /** What a digest told of, as it stands now. */
  of?: readonly Told[];
}

/** A letter that was not told after all. */
export interface Withdrawn {
  key: string;
  why: UnreachableReason | 'late' | 'no-longer-true';
  at: Instant;
}

/** A correction of something sent: shown in place, never a nudge. */
export interface Correction {
  key: string;
  announcement: Announcement;
  /** How often it was shown without an answer. */
  tries?: number;
}

/** Everything the bot has told and has yet to tell one person; the budget of C3 is kept here, over all programmes. */
export interface Postbox {
  person: PersonId;
  reach: Reach;
  waiting: readonly Letter[];
  corrections: readonly Correction[];
  sent: readonly SentLetter[];
  /** The latest; unknown of older postboxes. */
  withdrawn?: readonly Withdrawn[];
  welcomed: boolean;
  /** When the next thing that waits may be sent; set with everything that is added or sent. */
  lookAgainAt: Instant | undefined;
  /** P9: every card that was sent is overwritten, then the postbox goes. */
  erasing?: boolean;
}

export const emptyPostbox = (person: PersonId): Postbox => ({
  person,
  reach: { status: 'unknown', installs: 0 },
  waiting: [],
  corrections: [],
  sent: [],
  welcomed: false,
  lookAgainAt: undefined,
});

/** Keeps the latest; older ones can no longer be corrected in place, and the budget looks back one week only. */
const sentKept = 80;

export const knows = (postbox: Postbox, key: string): boolean =>
  postbox.waiting.some((one) => one.key === key || toldBy(one).some((part) => part.key === key)) ||
  postbox.sent.some((one) => one.key === key || one.of?.some((part) => part.key === key) === true);

const earliest = (known: Instant | undefined, other: Instant): Instant =>
  known === undefined ? other : earlier(known, other);

/** Asking twice for the same key changes nothing. */
export const post = (postbox: Postbox, letter: Omit<Letter, 'attempts'>): Postbox =>
  knows(postbox, letter.key)
    ? postbox
    : {
        ...postbox,
        waiting: [...postbox.waiting, { ...letter, attempts: 0 }],
        lookAgainAt: earliest(postbox.lookAgainAt, letter.askedAt),
      };

/**
 * Replaces what has been sent under `key`; what still waits is replaced before it goes out. A letter that is under way
 * just now may arrive as it was, so it is corrected as well once it is known as sent.
 */
export const correct = (postbox: Postbox, correction: Correction, now: Instant): Postbox => {
  const { key, announcement } = correction;
  const waits = postbox.waiting.find((one) => one.key === key);
  const waiting = postbox.waiting.map((one) => (one === waits ? { ...one, announcement } : one));
  const mayHaveGone = postbox.sent.some((one) => one.key === key) || (waits?.attempts ?? 0) > 0;
  if (!mayHaveGone) return waits === undefined ? postbox : { ...postbox, waiting };
  const others = postbox.corrections.filter((one) => one.key !== key);
  return {
    ...postbox,
    waiting,
    corrections: [...others, correction],
    lookAgainAt: earliest(postbox.lookAgainAt, now),
  };
};

/** What can be shown in place now: not yet what belongs to a letter that is still on its way. */
export const correctionsToShow = ({ corrections, waiting }: Postbox): Correction[] =>
  corrections.filter(({ key }) => !waiting.some((one) => one.key === key));

/** Written before the send, so that a crash between send and answer is seen as *in doubt*. */
export const beginSend = (postbox: Postbox, key: string): Postbox => ({
  ...postbox,
  // The marker that led here stands until the post was looked through: each step need not wake another worker.
  lookAgainAt: undefined,
  waiting: postbox.waiting.map((one) => (one.key === key ? { ...one, attempts: one.attempts + 1 } : one)),
});

export const recordSent = (postbox: Postbox, sent: SentLetter): Postbox => {
  const announcement = postbox.waiting.find(({ key }) => key === sent.key)?.announcement;
  const recorded = announcement?.kind === 'digest' ? { ...sent, of: announcement.of } : sent;
  return {
    ...postbox,
    waiting: postbox.waiting.filter(({ key }) => key !== sent.key),
    sent: [...postbox.sent, recorded].slice(-sentKept),
  };
};

/** Given up, with whatever was to be corrected in it. */
export const drop = (postbox: Postbox, key: string): Postbox => ({
  ...postbox,
  waiting: postbox.waiting.filter((one) => one.key !== key),
  corrections: postbox.corrections.filter((one) => one.key !== key),
});

/** Given up for a reason that is kept, of a digest for each of its parts. */
export const withdraw = (
  postbox: Postbox,
  letter: Told,
  { why, at }: Pick<Withdrawn, 'why' | 'at'>,
): Postbox => ({
  ...drop(postbox, letter.key),
  withdrawn: [...(postbox.withdrawn ?? []), ...toldBy(letter).map(({ key }) => ({ key, why, at }))].slice(
    -sentKept,
  ),
});

export const dropCorrection = (postbox: Postbox, key: string): Postbox => ({
  ...postbox,
  corrections: postbox.corrections.filter((one) => one.key !== key),
});

export const reachableAt = (postbox: Postbox, reference: ConversationReference): Postbox => ({
  ...postbox,
  reach: { status: 'reachable', reference },
});

export const unreachable = (postbox: Postbox, why: UnreachableReason, now: Instant): Postbox => ({
  ...postbox,
  reach: {
    status: 'unreachable',
    why,
    since: now,
    reference: postbox.reach.status === 'unknown' ? undefined : postbox.reach.reference,
  },
});

/** When the nudges of the budget went out, oldest first. */
export const nudgesSent = (postbox: Postbox): Instant[] =>
  postbox.sent.filter((one) => one.class === 'nudge').map(({ at }) => at);

/**
 * Takes back what waits, and asks for every card in the chat to be overwritten; what an erasing postbox shows is the same
 * for all. Done again it changes nothing.
 */
export const eraseAllSent = (postbox: Postbox, now: Instant): Postbox =>
  postbox.erasing === true
    ? postbox
    : {
        ...postbox,
        waiting: [],
        corrections: postbox.sent.map(({ key }) => ({ key, announcement: { kind: 'welcome' } })),
        erasing: true,
        lookAgainAt: now,
      };

/** Nothing is left to overwrite, and nothing new has come since. */
export const isErased = ({ erasing, waiting, corrections }: Postbox): boolean =>
  erasing === true && waiting.length + corrections.length === 0;
