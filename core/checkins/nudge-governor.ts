import { Temporal } from 'temporal-polyfill';
import type { MessageClass } from '../messages/postbox.ts';
import { addDays, fromTemporal, later, toTemporal, type Instant } from '../shared/instant.ts';

/** C3: at most so many nudges in any seven days, over all programmes. */
const nudgesAtMost = 2;
const budgetDays = 7;

/** Local hours in which nobody is nudged: from the evening on, until the morning, and on Saturday and Sunday. */
const eveningHour = 19;
const morningHour = 8;
const saturday = 6;

export type SendDecision = { kind: 'now' } | { kind: 'later'; at: Instant };

const isQuiet = (local: Temporal.ZonedDateTime): boolean =>
  local.dayOfWeek >= saturday || local.hour >= eveningHour || local.hour < morningHour;

const morningOf = (local: Temporal.ZonedDateTime): Temporal.ZonedDateTime =>
  local.toPlainDate().toZonedDateTime({ timeZone: local.timeZoneId, plainTime: { hour: morningHour } });

/** The first moment at or after this one that is not quiet where the person is. */
const afterQuiet = (moment: Instant, timeZone: string): Instant => {
  let local = toTemporal(moment).toZonedDateTimeISO(timeZone);
  while (isQuiet(local)) {
    const morning = morningOf(local);
    local = Temporal.ZonedDateTime.compare(morning, local) > 0 ? morning : morningOf(local.add({ days: 1 }));
  }
  return fromTemporal(local.toInstant());
};

/** When the budget has room again: seven days after the nudge that would be one too many. */
const afterBudget = (sentNudges: readonly Instant[], now: Instant): Instant => {
  const tooMany = [...sentNudges].sort().at(-nudgesAtMost);
  return tooMany === undefined ? now : later(now, addDays(tooMany, budgetDays));
};

/**
 * C3: two nudges in any seven days and none in quiet hours (19–8 local, Saturday, Sunday); what is free goes at once.
 * `timeZone` is the reader's, IANA. A later moment is the first one allowed by what has been sent so far.
 */
export const decideSend = (input: {
  sentNudges: readonly Instant[];
  class: MessageClass;
  timeZone: string;
  now: Instant;
}): SendDecision => {
  if (input.class === 'free') return { kind: 'now' };
  const at = afterQuiet(afterBudget(input.sentNudges, input.now), input.timeZone);
  return at === input.now ? { kind: 'now' } : { kind: 'later', at };
};
