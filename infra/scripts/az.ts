import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Deed {
  /** What it does, for whoever decides whether it may. */
  says: string;
  args: readonly string[];
  /** What stands for its answer in a dry run. */
  asIf?: string;
}

/** Does one thing with the Azure CLI and gives its answer. */
export type Az = (deed: Deed) => Promise<string>;

const run = promisify(execFile);
const quoted = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

/** Says each deed before it is done; in a dry run it is only said. */
export const azOf =
  (dryRun: boolean): Az =>
  async ({ says, args, asIf = '' }) => {
    console.log(`${says}\n  ${['az', ...args].map(quoted).join(' ')}`);
    return dryRun ? asIf : (await run('az', [...args])).stdout.trim();
  };

export const sayDryRun = (dryRun: boolean): void => {
  if (dryRun) console.log('A dry run: nothing is changed.\n');
};
