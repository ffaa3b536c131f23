/** Loaded into Azurite beforehand: when the process that started it is gone, it ends as if told to. */
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
});
