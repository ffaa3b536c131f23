import type { WhatIf } from '#core/matching/what-if.ts';

const positions = [10, 50, 90];
const twoOthers = 2;

/** What was compared last, or else the two of three positions of the slider that lie furthest from the dry run's. */
export const othersThan = ([dryRun, ...compared]: readonly WhatIf[]): WhatIf[] => {
  if (compared.length > 0) return compared.map(({ slider, without }) => ({ slider, without }));
  const from = dryRun?.slider ?? 0;
  const furthest = positions.toSorted((a, b) => Math.abs(b - from) - Math.abs(a - from)).slice(0, twoOthers);
  return furthest.toSorted((a, b) => a - b).map((slider) => ({ slider, without: dryRun?.without ?? [] }));
};
