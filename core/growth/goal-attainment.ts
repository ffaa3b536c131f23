/** The correlation between goals that Kiresuk and Sherman assume (1968). */
const rho = 0.3;

export interface ScaledGoal {
  weight: number;
  /** −2…+2, 0 as expected. */
  level: number;
}

/**
 * The T-score of one person's goals (L4, G2): 50 is as expected, 10 is one standard deviation.
 * T = 50 + 10 Σwx / √((1 − ρ) Σw² + ρ (Σw)²). Needs one goal at least.
 */
export const goalAttainmentT = (goals: readonly ScaledGoal[]): number => {
  const weighted = goals.reduce((sum, { weight, level }) => sum + weight * level, 0);
  const weights = goals.reduce((sum, { weight }) => sum + weight, 0);
  const squares = goals.reduce((sum, { weight }) => sum + weight ** 2, 0);
  return 50 + (10 * weighted) / Math.sqrt((1 - rho) * squares + rho * weights ** 2);
};
