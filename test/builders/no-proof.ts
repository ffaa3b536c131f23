import type { Proof } from '#core/matching/problem.ts';

/** For assignments that were made by hand. */
export const noProof: Proof = { claimScale: 0, learnerScale: 0, people: [], blossoms: [], standIns: [] };
