import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './build/root.ts';

/** Runs a tool of node_modules, given as package path, with the terminal as its own. Gives its exit code. */
export const runTool = async (
  script: string,
  args: readonly string[],
  nodeArgs: readonly string[] = [],
): Promise<number> => {
  const child = spawn(process.execPath, [...nodeArgs, join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
};
