import { createServer } from 'node:net';
import { once } from 'node:events';
import { BusyPort, choosePorts } from './ports.ts';

test('port 0 means seven different free ports', async () => {
  expect(new Set(Object.values(await choosePorts(0))).size).toBe(7);
});

test('a busy port is named, and what it is for', async () => {
  const { shell } = await choosePorts(0);
  const taken = createServer().listen(shell + 1, '127.0.0.1');
  await once(taken, 'listening');
  const refused = choosePorts(shell);
  await expect(refused).rejects.toThrow(BusyPort);
  await expect(refused).rejects.toThrow(`Port ${shell + 1} (tenant) is in use`);
  taken.close();
});

test('ports that were free are free again when one of them was not', async () => {
  const { shell } = await choosePorts(0);
  const taken = createServer().listen(shell + 1, '127.0.0.1');
  await once(taken, 'listening');
  await expect(choosePorts(shell)).rejects.toThrow(BusyPort);
  const other = createServer().listen(shell, '127.0.0.1');
  await once(other, 'listening');
  other.close();
  taken.close();
});
