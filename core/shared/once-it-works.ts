/**
 * Makes something when it is first asked for; whoever asks meanwhile waits for the same. A failure is that of all who
 * waited, and the next to ask tries again.
 */
export const onceItWorks = <Made>(make: () => Promise<Made>): (() => Promise<Made>) => {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
};
