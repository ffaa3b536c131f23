import { makeRespondWith } from './respond.ts';

/** I3: private and without blame. */
export const makeDecline = makeRespondWith('declined');
