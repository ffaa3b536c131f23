import type { OutsideHours } from './slot-search.ts';
import { holds, type Span } from './span.ts';

export interface OutOfHours {
  side: OutsideHours['side'];
  /** By how much, in seconds. */
  far: number;
}

/** How many of the spans, sorted and apart, begin before this. */
const beginBefore = (spans: readonly Span[], moment: number): number => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.from ?? Infinity) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** On which side of somebody's hours a session lies that is not within them: by the hours that are nearer. */
export const outOfHours = (atWork: readonly Span[], session: Span): OutOfHours | undefined => {
  if (holds(atWork, session)) return undefined;
  const next = atWork[beginBefore(atWork, session.from)]?.from ?? Infinity;
  const before = atWork[beginBefore(atWork, session.to) - 1];
  const last = before === undefined ? -Infinity : before.to < session.to ? before.to : -Infinity;
  const [early, late] = [next - session.from, session.to - last];
  return early <= late ? { side: 'early', far: early } : { side: 'late', far: late };
};
