import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildFixture } from './host/fixture/build-fixture.ts';
import { startSandbox, type RunningSandbox, type SandboxOptions } from './start-sandbox.ts';
import { DirectoryInUse } from './supervisor/kept-data.ts';
import { BusyPort } from './supervisor/ports.ts';

jest.setTimeout(240_000);

const storageConnection = process.env['TEST_STORAGE_CONNECTION'] ?? '';
const started: Promise<RunningSandbox>[] = [];
let functions: Awaited<ReturnType<typeof buildFixture>>;

beforeAll(async () => {
  functions = await buildFixture({ queuePrefix: 'sandbox', storageConnection });
});
afterAll(async () => {
  for (const one of await Promise.allSettled(started))
    if (one.status === 'fulfilled') await one.value.close();
});

const start = (options: Partial<SandboxOptions> = {}): Promise<RunningSandbox> => {
  const usual = { company: 'contoso', seed: 1, port: 0, data: 'memory', build: false } as const;
  const starting = startSandbox({ ...usual, functions, ...options });
  started.push(starting);
  return starting;
};

const json = async (url: string): Promise<Record<string, unknown>> =>
  (await (await fetch(url)).json()) as Record<string, unknown>;
const move = (tenant: string): Promise<Response> =>
  fetch(`${tenant}/_sandbox/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance: { hours: 1 } }),
  });
const nowOf = async ({ urls }: RunningSandbox): Promise<unknown> =>
  (await json(`${urls.tenant}/_sandbox/clock`))['now'];
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a sandbox in memory', () => {
  const onEnd = jest.fn();
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    sandbox = await start({ onEnd });
  });

  test('stands on free ports, and its parts know each other', async () => {
    const { urls, registration } = sandbox;
    expect(await json(`${urls.api}/_host/health`)).toMatchObject({ status: 'running' });
    expect(await json(`${urls.shell}/settings.json`)).toMatchObject({
      tenantUrl: urls.tenant,
      tabUrl: urls.tab,
    });
    expect(await json(`${urls.tab}/config.json`)).toMatchObject({
      apiBaseUrl: urls.api,
      clientId: registration.clientId,
    });
    expect(await json(`${urls.tenant}/_sandbox/clock`)).toMatchObject({ now: '2026-01-12T06:00:00.000Z' });
    expect(await (await move(urls.tenant)).json()).toMatchObject({ hours: 1, fired: { hourly: 1 } });
  });

  test('a worker that was killed is gone, and serves again at the same address after a restart', async () => {
    const { urls } = sandbox;
    const { worker } = sandbox.pids();
    await sandbox.killWorker();
    expect(isAlive(worker)).toBe(false);
    await expect(fetch(`${urls.api}/api/seen`)).rejects.toThrow();
    expect((await move(urls.tenant)).status).toBe(502);
    await sandbox.restartWorker();
    expect((await fetch(`${urls.api}/api/seen`)).status).toBe(200);
    expect((await move(urls.tenant)).status).toBe(200);
    expect(onEnd).not.toHaveBeenCalled();
  });

  test('a port that another sandbox uses is named', async () => {
    const port = Number(new URL(sandbox.urls.shell).port);
    const refused = startSandbox({
      company: 'contoso',
      seed: 1,
      port,
      data: 'memory',
      build: false,
      functions,
    });
    await expect(refused).rejects.toThrow(BusyPort);
    await expect(refused).rejects.toThrow(`Port ${port} (shell) is in use. Choose others with --port.`);
  });

  test('a part that ends by itself is told', async () => {
    process.kill(sandbox.pids().worker, 'SIGKILL');
    while (onEnd.mock.calls.length === 0) await wait(20);
    expect(onEnd).toHaveBeenCalledWith('worker', expect.objectContaining({ how: 'was ended by SIGKILL' }));
  });

  test('closing leaves no process behind', async () => {
    const pids = Object.values(sandbox.pids());
    expect(pids.filter(isAlive)).toHaveLength(2);
    await sandbox.close();
    expect(pids.filter(isAlive)).toHaveLength(0);
  });
});

test('functions that do not start are told with their last words', async () => {
  const broken = { ...functions, bundlePath: join(tmpdir(), 'no-such-bundle.cjs') };
  await expect(start({ functions: broken })).rejects.toThrow(/The worker did not start[^]*no-such-bundle/);
});

test('what is kept goes on after an orderly end, and begins anew after any other', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'binome-kept-'));
  const first = await start({ data: { directory } });
  await move(first.urls.tenant);
  await expect(start({ data: { directory } })).rejects.toThrow(DirectoryInUse);
  await first.close();

  const second = await start({ data: { directory } });
  expect(second.isContinued).toBe(true);
  expect(second.registration.clientSecret).toBe(first.registration.clientSecret);
  expect(await nowOf(second)).toBe('2026-01-12T07:00:00.000Z');
  process.kill(second.pids().tenant, 'SIGKILL');
  await second.close();

  const third = await start({ data: { directory } });
  expect(third).toMatchObject({ isContinued: false, wasBroken: true });
  expect(await nowOf(third)).toBe('2026-01-12T06:00:00.000Z');
  await third.close();
  rmSync(directory, { recursive: true });
});
