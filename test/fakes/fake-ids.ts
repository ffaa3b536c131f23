import type { Ids } from '#core/ports/ids.ts';

/** Guids that count up: the same in every run. */
export const makeFakeIds = (): Ids => {
  let given = 0;
  return { next: () => `00000000-0000-4000-8000-${String((given += 1)).padStart(12, '0')}` };
};
