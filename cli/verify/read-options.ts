import type { WayOfPairing } from '#core/matching/way-of-pairing.ts';
import { readCommandLine } from '../match/command-line.ts';
import { wayFrom } from '../match/read-options.ts';
import { quoted, Refusal } from '../solve/refusal.ts';

export interface VerifyOptions {
  result: string;
  people: string;
  policy: string | undefined;
  /** Undefined for the way that the result tells. */
  way: WayOfPairing | undefined;
}

export const help = `Checks what “match” printed against the people it is for, by the rules alone and by looking at all pairs.

  npm run -s verify -- RESULT PEOPLE [--policy POLICY] [--way WAY]

  RESULT, PEOPLE   JSON files, or - for standard input for one of them
  --policy         the policy that was asked for; as by default if none is given
  --way            the way that was asked for; the one that RESULT tells if none is given

Prints { "verified", "pairsChecked", "flaws" }; ends with 0 when verified, 1 when not, 2 for what cannot be read.`;

const options = {
  policy: { type: 'string' },
  way: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What the command line asks for. Throws Refusal. */
export const readOptions = (args: string[]): VerifyOptions | 'help' => {
  const { files, has, valueOf } = readCommandLine(args, options);
  if (has('help')) return 'help';
  const [result, people, another] = files;
  const [policy, way] = [valueOf('policy'), valueOf('way')];
  if (result === undefined) throw new Refusal(`No RESULT was given.\n\n${help}`);
  if (people === undefined) throw new Refusal(`No PEOPLE were given.\n\n${help}`);
  if (another !== undefined)
    throw new Refusal(`RESULT and PEOPLE are all: ${quoted(another)} is one too many.`);
  if ([result, people, policy].filter((file) => file === '-').length > 1)
    throw new Refusal('Only one file at a time can be standard input.');
  return { result, people, policy, way: way === undefined ? way : wayFrom(way) };
};
