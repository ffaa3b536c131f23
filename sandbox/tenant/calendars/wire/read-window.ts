import type { Window } from '../events/timeline.ts';
import { refusal, type Refusal } from './refusal.ts';

const longestDays = 1825;
const dayMillis = 86_400_000;

/** `startDateTime` and `endDateTime` of the query; without an offset they are UTC. */
export function readWindow(url: URL): Window | Refusal {
  const start = url.searchParams.get('startDateTime');
  const end = url.searchParams.get('endDateTime');
  if (start === null || end === null) return lacking;
  const [from, to] = [instant(start), instant(end)];
  if (Number.isNaN(from) || Number.isNaN(to)) return badWindow;
  if (to < from) return reversed;
  return to - from > longestDays * dayMillis ? tooLong : { from, to };
}

// A plus sign that nobody escaped arrives as a space.
function instant(text: string): number {
  const given = text.replace(' ', '+');
  return Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(given) || !given.includes('T') ? given : `${given}Z`);
}

const lacking = refusal(
  400,
  'ErrorInvalidParameter',
  'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
);
const badWindow = refusal(
  400,
  'ErrorInvalidParameter',
  'StartDateTime or EndDateTime is not a date and time.',
);
const reversed = refusal(400, 'ErrorInvalidParameter', 'StartDateTime must not be later than EndDateTime.');
const tooLong = refusal(
  400,
  'ErrorCalendarViewRangeTooBig',
  `The calendar view may be no longer than ${longestDays} days.`,
);
