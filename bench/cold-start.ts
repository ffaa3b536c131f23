import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { dist, root } from '#tools/build/root.ts';
import { runBuild } from '#tools/build/run-build.ts';
import { startEmptyStorage } from './cold-start/empty-storage.ts';

interface Start {
  importedMs: number;
  answeredMs: number;
  /** Of all threads, so that it tells something on a busy machine too. */
  processorMs: number;
}

const { values } = parseArgs({ options: { times: { type: 'string', default: '9' } } });
const id = '11111111-1111-4111-8111-111111111111';
const settings = (storage: string): Record<string, string> => ({
  AzureWebJobsStorage: storage,
  TENANT_IDS: id,
  CLIENT_ID: id,
  CLIENT_SECRET: 'secret',
  APP_ID_URI: `api://tab.example/${id}`,
  BOT_ID: id,
  BOT_SECRET: 'secret',
  BOT_TENANT_ID: id,
  TEAMS_APP_EXTERNAL_ID: id,
  TAB_ORIGIN: 'https://tab.example',
  API_URL: 'https://api.example',
});

const median = (numbers: number[]): number =>
  Math.round([...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN);
const kBOf = (file: string): number => Math.round(statSync(file).size / 1000);

/** How long somebody waits whose request wakes a new instance, from the import of the API bundle to its first answer; and whoever asks for its health, which opens all of storage. */
await runBuild(['api'], () => undefined);
// Away from node_modules, as it is delivered.
const directory = mkdtempSync(join(tmpdir(), 'binome-cold-start-'));
const storage = await startEmptyStorage();
try {
  cpSync(join(dist, 'api'), directory, { recursive: true, filter: (file) => !file.endsWith('.map') });
  const start = async (door: string, status: number): Promise<Start> => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(root, 'bench/cold-start/first-answer.ts'), join(directory, 'main.cjs'), door, String(status)],
      { env: { PATH: process.env['PATH'], ...settings(storage.connection) } },
    );
    return JSON.parse(stdout) as Start;
  };
  const starts: Start[] = [];
  const ofHealth: Start[] = [];
  for (let time = 0; time < Number(values.times); time += 1) {
    starts.push(await start('read-me', 401));
    ofHealth.push(await start('health', 200));
  }
  const parts = readdirSync(join(directory, 'parts')).filter((file) => file.endsWith('.cjs'));
  console.log(
    JSON.stringify({
      firstAnswerMs: median(starts.map(({ answeredMs }) => answeredMs)),
      mostMs: 700,
      importMs: median(starts.map(({ importedMs }) => importedMs)),
      processorMs: median(starts.map(({ processorMs }) => processorMs)),
      ofHealth: {
        firstAnswerMs: median(ofHealth.map(({ answeredMs }) => answeredMs)),
        processorMs: median(ofHealth.map(({ processorMs }) => processorMs)),
      },
      slowestMs: Math.round(Math.max(...starts.map(({ answeredMs }) => answeredMs))),
      starts: starts.length,
      mainKB: kBOf(join(directory, 'main.cjs')),
      readWhenNeededKB: Object.fromEntries(parts.map((part) => [part, kBOf(join(directory, 'parts', part))])),
    }),
  );
} finally {
  storage.close();
  rmSync(directory, { recursive: true });
}
