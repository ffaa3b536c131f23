/** What is being done; `done` is 0…1 within the phase. */
export interface MatchingStep {
  phase: 'candidates' | 'solving' | 'checking';
  done: number;
  /** How much more, in the weight of the tiers, any other pairing could have at most than the one just solved; once it is known. */
  bound?: number;
  /** Others are at it: there is nothing new before this resolves. */
  until?: Promise<void>;
}

/** Rows looked at before others get a turn. */
export const rowsAtOnce = 64;

/** Work in parts: which one somebody does, of how many. */
export interface Part {
  part: number;
  parts: number;
}
