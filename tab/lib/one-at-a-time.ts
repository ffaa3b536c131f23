/** Whoever asks while it is under way waits for the same answer: so there is one window, and one request. */
export const oneAtATime = <Answer>(ask: () => Promise<Answer>): (() => Promise<Answer>) => {
  let underWay: Promise<Answer> | undefined;
  return () =>
    (underWay ??= ask().finally(() => {
      underWay = undefined;
    }));
};
