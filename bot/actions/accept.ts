import { makeRespondWith } from './respond.ts';

/** I1, I3 */
export const makeAccept = makeRespondWith('accepted');
