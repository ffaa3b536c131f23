export type AzuriteOptions = {
  /** A folder where data is kept, or `memory`. */
  data: 'memory' | { directory: string };
  /** 0 = any free port. */
  ports?: { blob: number; queue: number; table: number };
};

const anyFree = { blob: 0, queue: 0, table: 0 };

export const azuriteArguments = ({ data, ports = anyFree }: AzuriteOptions): string[] => [
  ...['--blobHost', '127.0.0.1', '--blobPort', String(ports.blob)],
  ...['--queueHost', '127.0.0.1', '--queuePort', String(ports.queue)],
  ...['--tableHost', '127.0.0.1', '--tablePort', String(ports.table)],
  ...['--silent', '--disableTelemetry', '--skipApiVersionCheck'],
  ...(data === 'memory' ? ['--inMemoryPersistence'] : ['--location', data.directory]),
];
