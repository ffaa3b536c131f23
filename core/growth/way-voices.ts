import type { PreferableWay, WayFound, WayOfPairing } from '../matching/way-of-pairing.ts';
import type { RoundId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Ballot, Tally } from './tally.ts';

/** A published round, and the way its pairs came about. */
export interface RoundOfWay {
  round: RoundId;
  way: WayOfPairing;
  publishedAt: Instant;
}

/** Frozen, like all figures: what people would like best, and whether the way of each round was right for them (M7). */
export interface WayVoices {
  preferred: Tally<PreferableWay> | undefined;
  /** The latest first; only rounds of which something may be told. */
  found: readonly (RoundOfWay & { tally: Tally<WayFound> })[];
}

export interface WayBallots {
  /** Of everybody who takes part. */
  preferred: readonly Ballot<PreferableWay>[];
  /** Of everybody who was asked. */
  found: readonly (RoundOfWay & { ballots: readonly Ballot<WayFound>[] })[];
}
