import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

const names = ['shell', 'tenant', 'tab', 'api', 'blob', 'queue', 'table'] as const;
export type Ports = Record<(typeof names)[number], number>;

/** A port somebody else listens on, in words for the terminal. */
export class BusyPort extends Error {}

/** Seven ports from `base` on; seven free ones anywhere when `base` is 0. Throws `BusyPort` naming the first that is taken. */
export const choosePorts = async (base: number): Promise<Ports> => {
  const tried = await Promise.allSettled(
    names.map((name, index) => hold(name, base === 0 ? 0 : base + index)),
  );
  const held = tried.filter((one) => one.status === 'fulfilled').map(({ value }) => value);
  await Promise.all(held.map(({ release }) => release()));
  const refused = tried.find((one) => one.status === 'rejected');
  if (refused !== undefined) throw refused.reason;
  return Object.fromEntries(held.map(({ name, port }) => [name, port])) as Ports;
};

type Held = { name: string; port: number; release: () => Promise<void> };

const hold = (name: string, port: number): Promise<Held> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const isBusy = cause.code === 'EADDRINUSE' || cause.code === 'EACCES';
      reject(
        isBusy
          ? new BusyPort(`Port ${port} (${name}) is in use. Choose others with --port.`, { cause })
          : cause,
      );
    });
    server.listen(port, '127.0.0.1', () => {
      resolve({
        name,
        port: (server.address() as AddressInfo).port,
        release: () => new Promise((done) => server.close(() => done())),
      });
    });
  });
