import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createInterface } from 'node:readline';
import { root } from '#tools/build/root.ts';
import { NotStarted } from './not-started.ts';

/** What the sandbox serves and runs. */
const targets = ['api', 'tab', 'shell'] as const;

/** Builds what is stale, in a process of its own that gives its memory back; `onLine` hears of each target. Throws when one does not build. */
export const buildStale = async (onLine: (line: string) => void): Promise<void> => {
  const only = targets.flatMap((name) => ['--only', name]);
  const child = spawn(process.execPath, [join(root, 'tools/build.ts'), ...only], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  createInterface({ input: child.stdout }).on('line', onLine);
  const ended = once(child, 'close') as Promise<[number | null]>;
  const [complaint, [code]] = await Promise.all([text(child.stderr), ended]);
  if (code !== 0) throw new NotStarted(`The build failed.\n${complaint}`);
};
