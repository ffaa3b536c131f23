import { parseArgs } from 'node:util';
import { checkCompanyName, UnknownCompany } from '#sandbox/companies/company-named.ts';

/** The ways to book of rule S4; the product's own words for them. */
export const waysToBook = ['app', 'delegated', 'file'] as const;
export type WayToBook = (typeof waysToBook)[number];

export type StartOptions = {
  port: number;
  company: string;
  seed: number;
  booking: WayToBook;
  reset: boolean;
  help: boolean;
};

/** A command line that means nothing here, in words for the terminal. */
export class WrongOption extends Error {}

export const helpText = `Binôme's sandbox: a Microsoft 365 in miniature with Binôme inside, on this machine only.

  npm start -- [options]

  --port N       the address to open is http://127.0.0.1:N; the six ports after it are used too (4280)
  --company NAME contoso, or generated:N for N made-up people (contoso)
  --seed N       the same seed gives the same people, calendars and first day (1)
  --booking WAY  who books sessions: app (the app itself), delegated (whoever taps), file (nobody: .ics) (app)
  --reset        throw away what is kept for this company and seed, and start anew
  --help         this text

Everything is kept under .binome/<company>-<seed>/ (with another way to book behind it) and goes on from there at the next start. It is kept
only by an orderly end (Ctrl-C): after a crash the next start begins anew, because storage and calendars
would not agree.`;

const largestPort = 65_535;
const portsInARow = 7;

/** Reads the command line of `npm start`. Throws `WrongOption`. */
export const readStartOptions = (args: readonly string[]): StartOptions => {
  const values = parsed(args);
  return {
    port: whole('--port', values.port, largestPort - portsInARow + 1),
    company: companyName(values.company),
    seed: whole('--seed', values.seed, Number.MAX_SAFE_INTEGER),
    booking: wayToBook(values.booking),
    reset: values.reset,
    help: values.help,
  };
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4280' },
        company: { type: 'string', default: 'contoso' },
        seed: { type: 'string', default: '1' },
        booking: { type: 'string', default: 'app' },
        reset: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (cause) {
    throw new WrongOption(cause instanceof Error ? cause.message : String(cause), { cause });
  }
};

const whole = (name: string, text: string, most: number): number => {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new WrongOption(`${name} is a whole number from 0 to ${most}, not "${text}".`);
};

const wayToBook = (name: string): WayToBook => {
  const way = waysToBook.find((one) => one === name);
  if (way !== undefined) return way;
  throw new WrongOption(`--booking is one of ${waysToBook.join(', ')}, not "${name}".`);
};

const companyName = (name: string): string => {
  try {
    checkCompanyName(name);
    return name;
  } catch (fault) {
    if (fault instanceof UnknownCompany) throw new WrongOption(fault.message, { cause: fault });
    throw fault;
  }
};
