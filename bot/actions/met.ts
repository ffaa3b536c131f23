import { makeCheckIn } from './check-in.ts';

/** C1 */
export const makeMet = makeCheckIn(true);
