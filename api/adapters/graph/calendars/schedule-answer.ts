import { z } from 'zod';
import type { ScheduleAnswer, Taken } from '#core/ports/calendars.ts';
import type { Interval } from '#core/shared/instant.ts';
import { graphWorkingHours, workingHoursFrom, zoneOfHours } from '../working-hours.ts';
import { busyIn } from './busy-intervals.ts';
import { timesOf } from './graph-session.ts';

const scheduleItem = z.object({
  status: z.string().catch('busy'),
  start: z.object({ dateTime: z.string() }),
  end: z.object({ dateTime: z.string() }),
});

const hows: Readonly<Record<string, Taken['how'] | undefined>> = {
  tentative: 'tentative',
  busy: 'busy',
  oof: 'out-of-office',
};

/** Entries that keep somebody from meeting; what is free, or work elsewhere, does not. */
const takenBy = (items: readonly z.infer<typeof scheduleItem>[]): Taken[] =>
  items.flatMap(({ status, ...times }) => {
    const how = hows[status];
    return how === undefined ? [] : [{ ...timesOf(times), how }];
  });

/** Of what a calendar would tell, only whether somebody is free is read (S5). */
export const scheduleAnswer = z.object({
  value: z.array(
    z.object({
      scheduleId: z.string().catch(''),
      availabilityView: z.string().catch(''),
      scheduleItems: z.array(scheduleItem).catch([]),
      workingHours: graphWorkingHours.optional().catch(undefined),
      error: z
        .object({ responseCode: z.string().catch('') })
        .nullish()
        .catch({ responseCode: '' }),
    }),
  ),
});

export type GraphSchedule = z.infer<typeof scheduleAnswer>['value'][number];
export type Unreadable = Extract<ScheduleAnswer, { kind: 'unreadable' }>;

export const unreadable = (why: Unreadable['why']): Unreadable => ({ kind: 'unreadable', why });

const noMailbox =
  /RecipientNotFound|MailboxNotEnabled|NoMailbox|NonExistentMailbox|MissingInformationEmailAddress/i;
const noAccess = /NoFreeBusyAccess|AccessDenied/i;

const whyUnreadable = (code: string): Unreadable['why'] => {
  if (noMailbox.test(code)) return 'no-mailbox';
  return noAccess.test(code) ? 'no-access' : 'other';
};

/** What one piece of the window says about somebody. */
export const answerOf = (told: GraphSchedule | undefined, piece: Interval): ScheduleAnswer => {
  if (told === undefined) return unreadable('other');
  if (told.error) return unreadable(whyUnreadable(told.error.responseCode));
  const busy = busyIn(told.availabilityView, piece);
  if (busy === undefined) return unreadable('other');
  const { workingHours: hours, scheduleItems } = told;
  return {
    ...{ kind: 'read', busy, taken: takenBy(scheduleItems) },
    ...{ workingHours: workingHoursFrom(hours), timeZone: zoneOfHours(hours) },
  };
};
