/** What a child process of the supervisor tells it. */
export type FromChild = { kind: 'ready'; addresses: Record<string, string> };

/** Tells the supervisor, if there is one, that this process serves. */
export const sayReady = (addresses: Record<string, string>): void => {
  const word: FromChild = { kind: 'ready', addresses };
  process.send?.(word);
};

/** Runs `stop` once, on SIGTERM or SIGINT or when the supervisor has gone, and then ends the process. */
export const stopWhenTold = (stop: () => Promise<void>): void => {
  let isStopping = false;
  const end = () => {
    if (isStopping) return;
    isStopping = true;
    stop().then(
      () => process.exit(0),
      (fault: unknown) => {
        console.error(fault);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, end);
  process.on('disconnect', end);
};
