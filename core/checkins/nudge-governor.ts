import type { MessageClass } from '../messages/postbox.ts';
import { addDays, later, overlaps, type Instant, type Interval } from '../shared/instant.ts';
import {
  afterHours,
  afterQuiet,
  bothQuiet,
  usualQuietHours,
  type QuietDays,
  type QuietHours,
} from './quiet-hours.ts';

/** C3: at most so many nudges in any seven days, over all programmes. */
const nudgesAtMost = 2;
const budgetDays = 7;

export type SendDecision = { kind: 'now' } | { kind: 'later'; at: Instant };

/** When the budget has room again: seven days after the nudge that would be one too many. */
const afterBudget = (sentNudges: readonly Instant[], now: Instant): Instant => {
  const tooMany = [...sentNudges].sort().at(-nudgesAtMost);
  return tooMany === undefined ? now : later(now, addDays(tooMany, budgetDays));
};

/** Whether the budget was full at any moment of this time: then what was asked for before has been held back. */
export const wasFull = (sentNudges: readonly Instant[], during: Interval): boolean => {
  const sent = [...sentNudges].sort();
  return sent.some((first, index) => {
    const last = sent[index + nudgesAtMost - 1];
    return last !== undefined && overlaps({ start: last, end: addDays(first, budgetDays) }, during);
  });
};

interface ToSend {
  sentNudges: readonly Instant[];
  class: MessageClass;
  /** The reader's, IANA. */
  timeZone: string;
  /** A2: of the pair it is about, once agreed. */
  agreedHours?: QuietHours | undefined;
  quietDays?: QuietDays | undefined;
  now: Instant;
}

const firstMoment = (toSend: ToSend): Instant => {
  const { sentNudges, class: ofClass, timeZone, agreedHours, quietDays, now } = toSend;
  if (ofClass === 'free') return agreedHours === undefined ? now : afterHours(now, timeZone, agreedHours);
  return afterQuiet(
    afterBudget(sentNudges, now),
    timeZone,
    bothQuiet(usualQuietHours, agreedHours),
    quietDays,
  );
};

/**
 * C3: two nudges in any seven days and none in quiet hours (19–8 local, Saturday, Sunday, days off); what is free goes at once, but
 * for the hours a pair has agreed on (A2). A later moment is the first one allowed by what has been sent so far.
 */
export const decideSend = (toSend: ToSend): SendDecision => {
  const at = firstMoment(toSend);
  return at === toSend.now ? { kind: 'now' } : { kind: 'later', at };
};
