import type { Person } from '../../company/person.ts';
import { filterTokens, type FilterToken } from './filter-tokens.ts';

export type Keeps = (person: Person) => boolean;

interface Reading {
  tokens: FilterToken[];
  /** How many comparisons were read. */
  clauses: number;
}

const mostClauses = 15;
const values: Readonly<Record<string, (person: Person) => string>> = {
  id: ({ id }) => id,
  mail: ({ mail }) => mail,
  userPrincipalName: ({ userPrincipalName }) => userPrincipalName,
  accountEnabled: ({ accountEnabled }) => String(accountEnabled),
  userType: ({ userType }) => userType,
  department: ({ department }) => department,
};

/** Whom a filter keeps, or a text: why Entra would not take it. It knows `eq`, `in`, `and`, `or` and brackets. */
export function userFilter(filter: string): Keeps | string {
  const tokens = filterTokens(filter);
  if (tokens === undefined) return 'Invalid filter clause.';
  const reading: Reading = { tokens, clauses: 0 };
  const keeps = either(reading);
  if (keeps === undefined || reading.tokens.length > 0) return 'Invalid filter clause.';
  return reading.clauses > mostClauses
    ? `Too many child clauses specified in search filter expression containing 'OR' operators: ${reading.clauses}. Max allowed: ${mostClauses}.`
    : keeps;
}

function either(reading: Reading): Keeps | undefined {
  let keeps = both(reading);
  while (keeps !== undefined && takes(reading, 'or')) {
    const [one, other] = [keeps, both(reading)];
    keeps = other && ((person) => one(person) || other(person));
  }
  return keeps;
}

function both(reading: Reading): Keeps | undefined {
  let keeps = comparison(reading);
  while (keeps !== undefined && takes(reading, 'and')) {
    const [one, other] = [keeps, comparison(reading)];
    keeps = other && ((person) => one(person) && other(person));
  }
  return keeps;
}

function comparison(reading: Reading): Keeps | undefined {
  if (takes(reading, '(')) {
    const inner = either(reading);
    return takes(reading, ')') ? inner : undefined;
  }
  const name = reading.tokens.shift();
  const value = name?.kind === 'word' && Object.hasOwn(values, name.value) ? values[name.value] : undefined;
  const wanted = takes(reading, 'eq') ? one(reading) : takes(reading, 'in') ? several(reading) : undefined;
  if (value === undefined || wanted === undefined) return undefined;
  reading.clauses += wanted.length;
  const set = new Set(wanted.map((text) => text.toLowerCase()));
  return (person) => set.has(value(person).toLowerCase());
}

function one({ tokens }: Reading): string[] | undefined {
  const token = tokens.shift();
  if (token === undefined) return undefined;
  return token.kind === 'text' || /^(true|false)$/.test(token.value) ? [token.value] : undefined;
}

function several(reading: Reading): string[] | undefined {
  if (!takes(reading, '(')) return undefined;
  const all: string[] = [];
  do {
    const value = one(reading);
    if (value === undefined) return undefined;
    all.push(...value);
  } while (takes(reading, ','));
  return takes(reading, ')') ? all : undefined;
}

function takes({ tokens }: Reading, word: string): boolean {
  const [first] = tokens;
  const fits = first?.kind === 'word' && first.value === word;
  if (fits) tokens.shift();
  return fits;
}
