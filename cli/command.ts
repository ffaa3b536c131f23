import { Refusal } from './solve/refusal.ts';

/** What a command prints on standard output, and the code it ends with. */
export interface Said {
  text: string;
  status: number;
}

/** From the arguments after its name. Throws Refusal for what it cannot use. */
export type Command = (args: string[]) => Promise<Said>;

export interface Answer {
  status: number;
  stdout: string;
  stderr: string;
}

const refusedStatus = 2;

/** A fault ends with `faultStatus`, a refusal with 2 and its one sentence. */
export const answerOf = async (command: Command, args: string[], faultStatus = 1): Promise<Answer> => {
  try {
    const { text, status } = await command(args);
    return { status, stdout: `${text}\n`, stderr: '' };
  } catch (fault) {
    const status = fault instanceof Refusal ? refusedStatus : faultStatus;
    return { status, stdout: '', stderr: `${fault instanceof Error ? fault.message : String(fault)}\n` };
  }
};

/** Runs a command as this process. */
export const runCommand = async (command: Command, faultStatus = 1): Promise<void> => {
  const { status, stdout, stderr } = await answerOf(command, process.argv.slice(2), faultStatus);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
};
