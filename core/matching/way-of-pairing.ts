/** M7: the best pairs for all, or a draw from the hat. */
export const waysOfPairing = ['optimised', 'hat'] as const;

export type WayOfPairing = (typeof waysOfPairing)[number];

/** Designs and rounds from before there was a choice were all optimised. */
export const wayOf = ({ way }: { way?: WayOfPairing }): WayOfPairing => way ?? 'optimised';
