import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export type Ran =
  { status: 'done'; output: string } | { status: 'failed'; why: string } | { status: 'too-long' };

export interface RunOptions {
  input?: string;
  seconds?: number;
}

/** Runs a program to its end, or for so many seconds. One that is not there has failed. */
export const runProgram = async (
  program: string,
  args: readonly string[],
  { input = '', seconds = 3600 }: RunOptions = {},
): Promise<Ran> => {
  const child = spawn(program, args);
  // Not spawn's own timeout: it goes on waiting for a program that is not there.
  const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
  const ended = new Promise<Ran | undefined>((resolve) => {
    child.on('error', (fault) => resolve({ status: 'failed', why: fault.message }));
    child.on('close', (code, signal) =>
      resolve(
        child.killed
          ? { status: 'too-long' }
          : code === 0
            ? undefined
            : { status: 'failed', why: `exit code ${code ?? signal ?? ''}` },
      ),
    );
  });
  // A program that ends early does not read all it is told.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [output, complaint, fault] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  clearTimeout(timer);
  if (fault === undefined) return { status: 'done', output };
  return fault.status === 'failed' && complaint !== '' ? { ...fault, why: complaint.trim() } : fault;
};
