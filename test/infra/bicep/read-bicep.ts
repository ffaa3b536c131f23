import { bicepTokens, type Token } from './bicep-tokens.ts';

const kinds = ['targetScope', 'param', 'var', 'resource', 'module', 'output'] as const;
const words = new Set(['for', 'in', 'if', 'existing', 'true', 'false', 'null']);

export interface Declaration {
  kind: (typeof kinds)[number];
  name: string;
  /** Of a resource its type and version, of a module its path, of a parameter or output its type. */
  type: string;
  hasDefault: boolean;
  tokens: Token[];
}

export interface BicepFile {
  declarations: Declaration[];
  /** Every name that is used, each once. */
  used: Set<string>;
  /** `module.outputs.name`, wherever it is read. */
  outputsUsed: { module: string; output: string }[];
}

const kindOf = ({ kind, value, beginsLine }: Token): Declaration['kind'] | undefined =>
  kind === 'word' && beginsLine ? kinds.find((known) => known === value) : undefined;

const depths = (tokens: readonly Token[]): number[] => {
  let depth = 0;
  return tokens.map(({ kind, value }) => {
    if (kind === 'mark' && '}])'.includes(value)) depth -= 1;
    const own = depth;
    if (kind === 'mark' && '{[('.includes(value)) depth += 1;
    return own;
  });
};

/** The names of the members of the first object in the tokens, or of the object that the key leads to. */
export const keysIn = (tokens: readonly Token[], key?: string): string[] => {
  const from = tokens.findIndex(({ value, beginsLine }, place) =>
    key === undefined
      ? value === '{'
      : value === key &&
        beginsLine &&
        tokens
          .slice(place + 1, place + 3)
          .map((one) => one.value)
          .join('') === ':{',
  );
  const inside = tokens.slice(from);
  const all = depths(inside);
  const start = all[inside.findIndex(({ value }) => value === '{')] ?? 0;
  const end = inside.findIndex(({ value }, place) => value === '}' && all[place] === start);
  return inside
    .slice(0, end)
    .filter((token, place) => all[place] === start + 1 && token.beginsLine && token.kind !== 'mark')
    .map(({ value }) => value);
};

const declarationsIn = (tokens: readonly Token[]): Declaration[] => {
  const all = depths(tokens);
  const isOutermost = (place: number): boolean => all[place] === 0;
  const starts = tokens.flatMap((token, place) => {
    const kind = kindOf(token);
    const isOne = kind !== undefined && (isOutermost(place) || kind === 'resource');
    return isOne && tokens[place + 1]?.kind !== 'mark' ? [{ kind, place }] : [];
  });
  const beginsAnother = (token: Token, place: number): boolean =>
    token.beginsLine && isOutermost(place) && (kindOf(token) !== undefined || token.value === '@');
  return starts.map(({ kind, place }) => {
    const next = tokens.findIndex((token, other) => other > place && beginsAnother(token, other));
    const own = tokens.slice(place, next === -1 ? undefined : next);
    return {
      kind,
      name: own[1]?.value ?? '',
      type: own[2]?.value ?? '',
      hasDefault: own[3]?.value === '=',
      tokens: own,
    };
  });
};

const isUse = (tokens: readonly Token[], place: number): boolean => {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (token?.kind !== 'word' || words.has(token.value) || /^\d/.test(token.value)) return false;
  const isKey = token.beginsLine && after?.value === ':';
  return !isKey && before?.value !== '.' && after?.value !== '(' && kindOf(token) === undefined;
};

/** Names that are declared, or follow `for`, or say a type. */
const isDeclaring = (tokens: readonly Token[], place: number): boolean => {
  const [first, second] = [tokens[place - 2], tokens[place - 1]];
  const isTyped = first !== undefined && ['param', 'output'].includes(kindOf(first) ?? '');
  return isTyped || (second !== undefined && (kindOf(second) !== undefined || second.value === 'for'));
};

/** The structure of a Bicep file: what is declared and what is used. It knows nothing of Azure's types. */
export const readBicep = (text: string): BicepFile => {
  const tokens = bicepTokens(text);
  const loops = tokens.filter((_, place) => tokens[place - 1]?.value === 'for').map(({ value }) => value);
  const used = tokens.filter((_, place) => isUse(tokens, place) && !isDeclaring(tokens, place));
  const outputsUsed = tokens.flatMap(({ value }, place) =>
    tokens
      .slice(place + 1, place + 4)
      .map((one) => one.value)
      .join('') === '.outputs.'
      ? [{ module: value, output: tokens[place + 4]?.value ?? '' }]
      : [],
  );
  return {
    declarations: declarationsIn(tokens),
    used: new Set(used.map(({ value }) => value).filter((name) => !loops.includes(name))),
    outputsUsed,
  };
};
