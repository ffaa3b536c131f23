const PATIENCE_MS = 8_000;

/** Loaded into Azurite beforehand: when the process that started it lets go, it ends as if told to, whatever it waits for. */
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
});
