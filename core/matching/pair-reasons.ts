import type { Message } from '../shared/message.ts';

/** Why these two, as one member reads it (M6, I1): made from the terms that scored the pair. */
export interface PairReasons {
  /** What I can give. */
  gives: readonly Message[];
  /** What I can get. */
  gets: readonly Message[];
  shares: readonly Message[];
  differs: readonly Message[];
  /** A first question to ask. */
  firstQuestion: Message;
  /** M13: in a circle of three, which of the two peers, in the order of the members, I teach; the other teaches me. */
  circle?: 0 | 1 | undefined;
}
