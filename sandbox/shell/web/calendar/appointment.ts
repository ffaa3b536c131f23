import { Temporal } from 'temporal-polyfill';

export type ShowAs = 'busy' | 'oof' | 'tentative' | 'free';

export const showAsNames = [
  ['busy', 'Busy'],
  ['oof', 'Out of office'],
  ['tentative', 'Tentative'],
  ['free', 'Free'],
] as const satisfies readonly (readonly [ShowAs, string])[];

/** What stands in the form; a field that was emptied is ''. */
export interface AppointmentDraft {
  title: string;
  showAs: ShowAs;
  isAllDay: boolean;
  firstDay: string;
  /** The last of whole days. */
  lastDay: string;
  from: string;
  to: string;
}

/** As the sandbox takes it: on the owner's clock, whole days ending at the midnight after the last. */
export interface Appointment {
  title: string;
  showAs: ShowAs;
  isAllDay: boolean;
  start: string;
  end: string;
}

/** `undefined` while something is missing, or ends before it begins. */
export const appointmentOf = (draft: AppointmentDraft): Appointment | undefined => {
  const { showAs, isAllDay, firstDay, lastDay, from, to } = draft;
  const title = draft.title.trim();
  if (title === '' || firstDay === '') return undefined;
  if (!isAllDay) {
    const isInOrder = from !== '' && to > from;
    return isInOrder
      ? { title, showAs, isAllDay, start: `${firstDay}T${from}`, end: `${firstDay}T${to}` }
      : undefined;
  }
  if (lastDay < firstDay) return undefined;
  const after = Temporal.PlainDate.from(lastDay).add({ days: 1 }).toString();
  return { title, showAs, isAllDay, start: `${firstDay}T00:00`, end: `${after}T00:00` };
};
