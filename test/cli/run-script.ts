import { spawnSync } from 'node:child_process';
import type { Answer } from '#cli/command.ts';
import { root } from '#tools/build/root.ts';

const maxBuffer = 2 ** 26;

/** Runs a script of package.json as anybody does, in a process of its own: for what only a process can show. */
export const runScript = (script: string, args: readonly string[], stdin: string | number = ''): Answer => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', script, '--', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer,
    shell: process.platform === 'win32',
    ...(typeof stdin === 'number' ? { stdio: [stdin, 'pipe', 'pipe'] } : { input: stdin }),
  });
  return { status: status ?? -1, stdout, stderr };
};
