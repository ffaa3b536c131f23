import { parseArgs, type ParseArgsConfig } from 'node:util';
import { quoted, Refusal } from '../solve/refusal.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface CommandLine {
  files: string[];
  has: (name: string) => boolean;
  valueOf: (name: string) => string | undefined;
}

/** Files and options, each option at most once. Throws Refusal for an option there is not, or a value too many or too few. */
export const readCommandLine = (args: string[], options: Options): CommandLine => {
  const { tokens, positionals } = parseArgs({
    args,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const takesValue = options[name]?.type === 'string';
    if (!Object.hasOwn(options, name)) throw new Refusal(`There is no option ${quoted(rawName)}.`);
    if (given.has(name)) throw new Refusal(`The option ${rawName} is given twice.`);
    if (takesValue && (value === undefined || value.startsWith('--')))
      throw new Refusal(`The option ${rawName} needs a value.`);
    if (!takesValue && value !== undefined)
      throw new Refusal(`The option ${rawName} takes no value, not even ${quoted(value)}.`);
    given.set(name, value);
  }
  return { files: positionals, has: (name) => given.has(name), valueOf: (name) => given.get(name) };
};
