import { waysOfPairing, type WayOfPairing } from '#core/matching/way-of-pairing.ts';
import { quoted, Refusal } from '../solve/refusal.ts';
import { readCommandLine } from './command-line.ts';

export interface MatchOptions {
  /** A file, or `-` for standard input. */
  people: string;
  policy: string | undefined;
  way: WayOfPairing;
  /** In seconds. */
  timeLimit: number | undefined;
}

export const help = `Pairs people two by two, exactly, and prints pairs, reasons and proof as one JSON object.

  npm run -s match -- PEOPLE [--policy POLICY] [--way WAY] [--time-limit SECONDS]

  PEOPLE         a JSON file, or - for standard input: { "people": [{ "id": "ada" }, …], "seed", "date" };
                 of a person only the id is needed
  --policy       a JSON file: weights, tiers, minimumSharedMinutesPerWeek, circlesOfThree; what is missing is as by default
  --way          optimised, as by default: the best pairs for all
                 choice: where nobody has picks yet, a shortlist for everyone; else the best pairs among what was picked
                 hat: lots among all pairings that place most people
  --time-limit   when it is over the best so far is taken, with an honest gap
  --schema       prints the JSON Schema of PEOPLE, POLICY, RESULT and SHORTLISTS`;

const options = {
  policy: { type: 'string' },
  way: { type: 'string' },
  'time-limit': { type: 'string' },
  schema: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Optimised where nothing is said. Throws Refusal for a way there is not. */
export const wayFrom = (text = 'optimised'): WayOfPairing => {
  const way = waysOfPairing.find((one) => one === text);
  if (way === undefined)
    throw new Refusal(`--way is one of ${waysOfPairing.join(', ')}, not ${quoted(text)}.`);
  return way;
};

const seconds = (text: string | undefined): number | undefined => {
  if (text === undefined || /^\d{1,9}(\.\d{1,9})?$/.test(text))
    return text === undefined ? text : Number(text);
  throw new Refusal(`--time-limit is a number of seconds from 0 on, not ${quoted(text)}.`);
};

/** What the command line asks for. Throws Refusal. */
export const readOptions = (args: string[]): MatchOptions | 'help' | 'schema' => {
  const { files, has, valueOf } = readCommandLine(args, options);
  if (has('help')) return 'help';
  if (has('schema')) return 'schema';
  const [people, another] = files;
  if (people === undefined) throw new Refusal(`No PEOPLE were given.\n\n${help}`);
  if (another !== undefined) throw new Refusal(`One PEOPLE at a time: ${quoted(another)} is one too many.`);
  return {
    people,
    policy: valueOf('policy'),
    way: wayFrom(valueOf('way')),
    timeLimit: seconds(valueOf('time-limit')),
  };
};
