import { usualQuietHours, type QuietHours } from '../checkins/quiet-hours.ts';

/** A2: when the card before a session comes. */
export const reminders = ['none', 'two-days', 'one-day', 'two-hours'] as const;
export type Reminder = (typeof reminders)[number];

/** A2: what the app does for a pair as its agreement says; what they have not spoken of is as usual. */
export interface Customs {
  reminder?: Reminder | undefined;
  /** Nothing about the pair comes to a member within these hours of their own day. */
  quietHours?: QuietHours | undefined;
}

export const usualReminder: Reminder = 'one-day';

export const reminderOf = ({ reminder = usualReminder }: Customs = {}): Reminder => reminder;
export const quietHoursOf = ({ quietHours = usualQuietHours }: Customs = {}): QuietHours => quietHours;
