import { parseArgs } from 'node:util';
import { quoted, Refusal } from './refusal.ts';

export interface SolveOptions {
  /** A file, or `-` for standard input. */
  graph: string;
  maxCardinality: boolean;
}

export const help = `Finds a matching of maximum weight on any graph, exactly, and prints it as one JSON object.

  npm run -s solve -- GRAPH [--max-cardinality]

  GRAPH               a file of lines “u v w”, or - for standard input: two vertices, which are integers
                      from 0 on, and a weight, an integer below 2^50 in size; # begins a comment
  --max-cardinality   among the matchings with most edges the heaviest`;

const options = {
  'max-cardinality': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What the command line asks for. Throws Refusal. */
export const readOptions = (args: string[]): SolveOptions | 'help' => {
  const { tokens, positionals, values } = parseArgs({
    args,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name))
      throw new Refusal(`There is no option ${quoted(token.rawName)}.`);
    if (token.value !== undefined)
      throw new Refusal(`The option ${token.rawName} takes no value, not even ${quoted(token.value)}.`);
  }
  if (values.help === true) return 'help';
  const [graph, another] = positionals;
  if (graph === undefined) throw new Refusal(`No GRAPH was given.\n\n${help}`);
  if (another !== undefined) throw new Refusal(`One GRAPH at a time: ${quoted(another)} is one too many.`);
  return { graph, maxCardinality: values['max-cardinality'] === true };
};
