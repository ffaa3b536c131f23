/** What stands in the way, as one of the members is told. */
export interface TroubleSaid<Kind> {
  kind: Kind;
  /** Names of those who cannot come. */
  names: readonly string[];
  /** It is the reader who cannot come. */
  mine: boolean;
}
