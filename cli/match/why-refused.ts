import type { z } from 'zod';
import { quoted } from '../solve/refusal.ts';

type Path = readonly PropertyKey[];

const step = (name: PropertyKey): string => {
  if (typeof name === 'number') return `[${name}]`;
  return /^\w{1,40}$/.test(String(name)) ? `.${String(name)}` : `[${quoted(String(name))}]`;
};

/** As one would write it in code: `people[3].wants[0].today`. */
const written = (path: Path): string => path.map(step).join('').replace(/^\./, '');

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

const valueAt = (whole: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), whole);

const shown = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return isRecord(value) ? 'an object' : String(value);
};

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a finite number',
  object: 'an object',
  string: 'a text',
  tuple: 'a list',
};

const counted = (origin: string, most: boolean, bound: string): string => {
  const least = most ? 'at most' : 'at least';
  return origin === 'array' ? `have ${least} ${bound} entries` : `be ${least} ${bound}`;
};

const ruleOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `must ${counted(issue.origin, false, issue.minimum.toString())}`;
    case 'too_big':
      return `must ${counted(issue.origin, true, issue.maximum.toString())}`;
    case 'unrecognized_keys':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.message;
  }
};

/** One sentence that names the first field that cannot be used, and its value. */
export const whyRefused = (name: string, whole: unknown, issue: z.core.$ZodIssue): string => {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const value = shown(valueAt(whole, [...path, key]));
    return `In ${name}, ${written([...path, key])} is ${value}, but there is no such field.`;
  }
  if (path.length === 0) return `${name} is ${shown(whole)}, but ${ruleOf(issue)}.`;
  const value = valueAt(whole, path);
  return value === undefined
    ? `In ${name}, ${written(path)} is missing; it ${ruleOf(issue)}.`
    : `In ${name}, ${written(path)} is ${shown(value)}, but ${ruleOf(issue)}.`;
};
