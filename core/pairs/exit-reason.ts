/** E1: fixed list after Eby et al. 2004, shown only in aggregates. */
export const exitReasons = [
  'mismatch',
  'distancing',
  'lack-of-expertise',
  'manipulation',
  'general-dysfunction',
  'no-time',
  'goals-reached',
  'left-company',
  'other',
] as const;

export type ExitReason = (typeof exitReasons)[number];
