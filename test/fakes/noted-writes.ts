import type { Ports } from '#core/ports/ports.ts';

type Call = (...args: readonly unknown[]) => unknown;

/** Names of everything in a port that changes something, inside or outside. */
const changing = new Set([
  'commit',
  'erase',
  'put',
  'remove',
  'clear',
  'set',
  'done',
  'write',
  'wake',
  'install',
  'send',
  'update',
  'book',
  'cancel',
  'keepWatching',
  'stopWatching',
]);

const noting = (port: object, name: string, note: (what: string) => void): object =>
  Object.fromEntries(
    Object.entries(port).map(([key, value]: [string, unknown]) => {
      const path = `${name}.${key}`;
      if (typeof value === 'object' && value !== null) return [key, noting(value, path, note)];
      if (typeof value !== 'function' || !changing.has(key)) return [key, value];
      const call = value as Call;
      return [
        key,
        (...args: readonly unknown[]) => {
          note(path);
          return call(...args);
        },
      ];
    }),
  );

/** The same ports, and a list of every call that would have changed something. */
export const noteWrites = (ports: Ports): { ports: Ports; writes: string[] } => {
  const writes: string[] = [];
  return { ports: noting(ports, 'ports', (what) => writes.push(what)) as Ports, writes };
};
