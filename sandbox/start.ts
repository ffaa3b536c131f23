import { relative, join } from 'node:path';
import { inspect } from 'node:util';
import { root } from '#tools/build/root.ts';
import { startSandbox, type RunningSandbox, type SandboxPart } from './start-sandbox.ts';
import type { Ended } from './supervisor/ended.ts';
import { dataDirectory } from './supervisor/data-directory.ts';
import { DirectoryInUse, resetKeptData } from './supervisor/kept-data.ts';
import { NotStarted } from './supervisor/not-started.ts';
import { BusyPort } from './supervisor/ports.ts';
import { helpText, readStartOptions, WrongOption, type StartOptions } from './supervisor/start-options.ts';
import { complain, say, sayStep, seconds } from './supervisor/terminal.ts';

const WRONG_USE = 2;
const began = performance.now();

const main = async (): Promise<void> => {
  const options = readStartOptions(process.argv.slice(2));
  if (options.help) {
    say(helpText);
    return;
  }
  const directory = dataDirectory(root, options);
  if (options.reset) {
    resetKeptData(directory);
    say(`Threw away ${relative(root, directory)}.`);
  }
  await run(options, directory);
};

const run = async ({ company, seed, booking, port }: StartOptions, directory: string): Promise<void> => {
  const running: { sandbox?: RunningSandbox } = {};
  const stopWith = stopper(() => running.sandbox);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopWith(0));
  const sandbox = await startSandbox({
    company,
    seed,
    booking,
    port,
    data: { directory },
    build: true,
    onStep: sayStep,
    onEnd: (part, ended) => {
      sayEnd(part, ended, directory);
      stopWith(1);
    },
  });
  running.sandbox = sandbox;
  if (sandbox.isContinued) say('Going on from where the last run ended.');
  if (sandbox.wasBroken) say('The last run was not ended in order: beginning anew.');
  say(`\nReady after ${seconds(performance.now() - began)}. Open ${sandbox.urls.shell}\nCtrl-C ends it.`);
};

/** Ends everything once; when told again, at once. */
const stopper = (sandbox: () => RunningSandbox | undefined) => {
  let isStopping = false;
  return (code: number): void => {
    const running = sandbox();
    if (isStopping || running === undefined) process.exit(code === 0 ? 130 : code);
    isStopping = true;
    const from = performance.now();
    running.close().then(
      () => {
        say(`\nEnded in order after ${seconds(performance.now() - from)}.`);
        process.exit(code);
      },
      (fault: unknown) => endWith(fault),
    );
  };
};

const sayEnd = (part: SandboxPart, { how, lastLines }: Ended, directory: string): void => {
  complain(`\nThe ${part} ${how}, though nobody asked it to. Ending the others.`);
  for (const line of lastLines) complain(`  ${line}`);
  complain(`Its log: ${relative(root, join(directory, `${part}.log`))}`);
};

const endWith = (fault: unknown): never => {
  if (fault instanceof WrongOption) {
    complain(`${fault.message}\n\n${helpText}`);
    process.exit(WRONG_USE);
  }
  const isPlain = [BusyPort, DirectoryInUse, NotStarted].some((kind) => fault instanceof kind);
  complain(isPlain && fault instanceof Error ? fault.message : inspect(fault));
  process.exit(1);
};

main().catch(endWith);
