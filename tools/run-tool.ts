import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { root } from './build/root.ts';

/** Starts a tool of node_modules, given as package path, with the terminal as its own. */
export const startTool = (
  script: string,
  args: readonly string[],
  nodeArgs: readonly string[] = [],
): ChildProcess =>
  spawn(process.execPath, [...nodeArgs, join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });

/** The exit code of a tool, once it has ended; 1 when it was killed. */
export const ended = async (tool: ChildProcess): Promise<number> => {
  const [code] = (await once(tool, 'exit')) as [number | null];
  return code ?? 1;
};

export interface Heard {
  code: number;
  words: string;
}

/** Runs a tool of node_modules to its end and keeps what it says, so that the words of two side by side do not mix. */
export const hearTool = async (script: string, args: readonly string[]): Promise<Heard> => {
  const tool = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, complaints, code] = await Promise.all([text(tool.stdout), text(tool.stderr), ended(tool)]);
  return { code, words: `${out}${complaints}` };
};
