/** Public holidays, which nobody has to keep by hand. */
export interface Holidays {
  /**
   * Local dates of these years on which a whole country does not work, as `2026-07-14`, in order, each once. What only a part of it
   * keeps, and what is only remembered, does not count. `country` is ISO 3166-1, such as `FR`; none of a country that is unknown.
   */
  daysOff(country: string, years: readonly number[]): Promise<readonly string[]>;
}
