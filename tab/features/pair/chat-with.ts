import type { PairView } from '#core/contract/participant.ts';

/** The chat of a pair in Teams. */
export const chatWith = (pair: PairView): string =>
  `https://teams.microsoft.com/l/chat/0/0?users=${pair.peers.map(({ mail }) => encodeURIComponent(mail)).join(',')}`;
