import { makeCheckIn } from './check-in.ts';

/** C1: why is asked, and only the pair sees it. */
export const makeNotMet = makeCheckIn(false);
