import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

jest.setTimeout(60_000);

const start = async (...args: string[]): Promise<{ code: number | null; out: string; err: string }> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
};

test('--help says what there is, and what is kept', async () => {
  const { code, out } = await start('--help');
  expect(code).toBe(0);
  for (const word of ['--port', '--company', '--seed', '--reset', '.binome/', 'orderly end']) {
    expect(out).toContain(word);
  }
});

test('an unknown option is told with the help', async () => {
  const { code, err } = await start('--prot', '1');
  expect(code).toBe(2);
  expect(err).toMatch(/--prot[^]*npm start --/);
});

test('a busy port is named, without a stack', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const { code, err } = await start('--port', String(port), '--company', 'generated:2', '--seed', '424242');
  taken.close();
  expect(code).toBe(1);
  expect(err.trim()).toBe(`Port ${port} (shell) is in use. Choose others with --port.`);
});
