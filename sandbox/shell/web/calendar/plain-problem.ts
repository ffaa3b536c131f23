import { ControlProblem } from '../lib/controls.ts';

/** What Outlook's own words for a refusal mean. */
const meanings: Readonly<Record<string, string>> = {
  ErrorOccurrenceCrossingBoundary:
    'Outlook keeps the sessions of a series in their order: none may reach the one before or after it. Choose a time between the two, or move the whole series.',
  ErrorAccessDenied:
    'Only the organiser can move or cancel a meeting. You can answer it, or delete it from your own calendar.',
  ErrorItemNotFound: 'It is no longer on this calendar: somebody has moved or cancelled it meanwhile.',
  ErrorCalendarEndDateIsEarlierThanStartDate: 'It would end before it begins.',
  ErrorRecurrenceHasNoOccurrence: 'No session of the series would be left.',
};

/** The refusal in plain words, where it is one that people meet. */
export const plainProblem = (error: Error | null): Error | null => {
  const meaning = error instanceof ControlProblem && error.code !== undefined && meanings[error.code];
  return typeof meaning === 'string' ? new Error(meaning, { cause: error }) : error;
};
