import { readFileSync } from 'node:fs';
import { TableClient } from '@azure/data-tables';
import { openDoors } from '#cli/journey/doors.ts';
import { startSandbox } from '#sandbox/start-sandbox.ts';

const reads = 300;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const medianMs = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let index = 0; index < reads; index += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return Math.round(median(times) * 100) / 100;
};

/** Resident megabytes of a process, from Linux; undefined elsewhere. */
const residentMB = (pid: number): number | undefined => {
  try {
    const kB = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kB === undefined ? undefined : Math.round(Number(kB) / 1024);
  } catch {
    return undefined;
  }
};

/** How long the sandbox takes to start, and one read of the API, beside one raw read of the same storage in the same run. */
const started = performance.now();
const sandbox = await startSandbox({
  company: 'contoso',
  seed: 1,
  port: 0,
  data: 'memory',
  build: true,
  // What V8 does not need it still keeps on a large machine: so limited, the figure says what the worker lives on.
  extra: { NODE_OPTIONS: '--max-old-space-size=256' },
});
const startSeconds = Math.round((performance.now() - started) / 100) / 10;
try {
  const doors = openDoors(sandbox.urls);
  const [somebody] = await doors.colleagues();
  if (somebody === undefined) throw new Error('The company is empty.');
  await doors.read(somebody, 'me');
  const table = TableClient.fromConnectionString(sandbox.connectionString, 'aggregates', {
    allowInsecureConnection: true,
  });
  await table.upsertEntity({ partitionKey: 'bench', rowKey: 'row', value: 1 });
  const apiReadMs = await medianMs(() => doors.read(somebody, 'me'));
  const yardstickMs = await medianMs(() => table.getEntity('bench', 'row'));
  const ratio = Math.round((apiReadMs / yardstickMs) * 10) / 10;
  const workerMB = residentMB(sandbox.pids().worker);
  console.log(JSON.stringify({ startSeconds, reads, apiReadMs, yardstickMs, ratio, workerMB }));
} finally {
  await sandbox.close();
}
