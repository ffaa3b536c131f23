import type { SlotSearch } from './slot-search.ts';
import { merged, secondsOf, spanOf, type Span } from './span.ts';

const daySeconds = 86_400;
const longestStep: Record<SlotSearch['cadence'], number> = { weekly: 7, 'every-two-weeks': 14, monthly: 35 };

/** Of a series at most every third session may be at another hour than the others, or a week without any. */
export const exceptionsFor = (sessions: number): number => Math.floor(sessions / 3);

export const breakSpans = ({ breaks = [] }: Pick<SlotSearch, 'breaks'>): Span[] => merged(breaks.map(spanOf));

/** How many occurrences to look at for so many sessions: those in a break are none, and some may be skipped. */
export const occurrencesFor = (search: Omit<SlotSearch, 'people'>): number => {
  const weeksOff = breakSpans(search).reduce(
    (sum, { from, to }) => sum + Math.ceil((to - from) / (7 * daySeconds)),
    0,
  );
  return search.sessions + exceptionsFor(search.sessions) + weeksOff;
};

/** From the first possible start to the end of the last possible session: what calendars are read for. */
export const searchWindow = (search: Omit<SlotSearch, 'people'>): Span => ({
  from: secondsOf(search.earliest),
  to:
    secondsOf(search.latest) +
    ((occurrencesFor(search) - 1) * longestStep[search.cadence] + 8) * daySeconds +
    search.durationMinutes * 60,
});
