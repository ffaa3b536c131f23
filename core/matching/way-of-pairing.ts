/** M7: the best pairs for all, the best pairs among stated wishes, or a draw from the hat. */
export const waysOfPairing = ['optimised', 'choice', 'hat'] as const;

export type WayOfPairing = (typeof waysOfPairing)[number];

/** M7: what somebody would like best; to have no preference is an answer too. */
export const preferableWays = [...waysOfPairing, 'any'] as const;

export type PreferableWay = (typeof preferableWays)[number];

/** M7: whether a way was right for somebody, as they see it afterwards. */
export const waysFound = ['right', 'not-right', 'not-sure'] as const;

export type WayFound = (typeof waysFound)[number];

/** Designs and rounds from before there was a choice were all optimised. */
export const wayOf = ({ way }: { way?: WayOfPairing }): WayOfPairing => way ?? 'optimised';

/** A weekly small round asks nobody first: those who are free are few, and wait. */
export const wayOfSmallRound = (design: { way?: WayOfPairing }): WayOfPairing =>
  wayOf(design) === 'hat' ? 'hat' : 'optimised';
