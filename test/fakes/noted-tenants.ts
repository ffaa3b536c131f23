import type { Ports } from '#core/ports/ports.ts';
import type { TenantId } from '#core/shared/ids.ts';

type Call = (...args: readonly unknown[]) => unknown;

const watched = <Port>(
  port: Port,
  name: string,
  isTold: (args: readonly unknown[], name: string) => void,
): Port =>
  Object.fromEntries(
    Object.entries(port as object).map(([key, value]: [string, unknown]) => {
      const path = `${name}.${key}`;
      if (typeof value === 'object' && value !== null) return [key, watched(value, path, isTold)];
      if (typeof value !== 'function') return [key, value];
      const call = value as Call;
      return [
        key,
        (...args: readonly unknown[]) => {
          isTold(args, path);
          return call(...args);
        },
      ];
    }),
  ) as Port;

/** The same ports, and every call in which a tenant is named: to read, to write, to tell or to wake. */
export const noteTenant = (ports: Ports, tenant: TenantId): { ports: Ports; calls: string[] } => {
  const calls: string[] = [];
  const note = (args: readonly unknown[], path: string): void => {
    if (JSON.stringify(args).includes(tenant)) calls.push(path);
  };
  return { ports: watched(ports, 'ports', note), calls };
};
