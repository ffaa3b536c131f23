/** Gives others a turn. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
