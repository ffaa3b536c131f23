import type { GasLevel } from '#core/pairs/goal.ts';

export type LevelKey = '-2' | '-1' | '0' | '1' | '2';

/** From the most to the least, as a ladder is read. */
export const levelKeys: readonly LevelKey[] = ['2', '1', '0', '-1', '-2'];

export const levelOf: Readonly<Record<LevelKey, GasLevel>> = { '-2': -2, '-1': -1, '0': 0, '1': 1, '2': 2 };
