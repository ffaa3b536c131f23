/** M7: the best pairs for all, the best pairs among stated wishes, or a draw from the hat. */
export const waysOfPairing = ['optimised', 'choice', 'hat'] as const;

export type WayOfPairing = (typeof waysOfPairing)[number];

/** Designs and rounds from before there was a choice were all optimised. */
export const wayOf = ({ way }: { way?: WayOfPairing }): WayOfPairing => way ?? 'optimised';

/** A weekly small round asks nobody first: those who are free are few, and wait. */
export const wayOfSmallRound = (design: { way?: WayOfPairing }): WayOfPairing =>
  wayOf(design) === 'hat' ? 'hat' : 'optimised';
