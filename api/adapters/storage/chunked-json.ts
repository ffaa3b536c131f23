import { z } from 'zod';

/** A string property holds 64 KiB, which is 32,768 UTF-16 units; the entity 1 MiB. */
const unitsPerColumn = 32_000;
const columnsAtMost = 15;

/** An emoji is two units: cut between them, neither half survives the way there and back. */
const endOf = (json: string, start: number): number => {
  const end = start + unitsPerColumn;
  return /^[\uD800-\uDBFF]$/.test(json.charAt(end - 1)) ? end - 1 : end;
};

const partsOf = (json: string): string[] => {
  const parts: string[] = [];
  for (let start = 0; start < json.length; start = endOf(json, start))
    parts.push(json.slice(start, endOf(json, start)));
  return parts;
};

const stateRow = z.looseObject({ shape: z.literal(1), columns: z.int().min(1).max(columnsAtMost) });
const column = z.string();

/** Spreads a JSON text over as many string properties as it needs. Throws when it is too large for one entity. */
export const toColumns = (value: unknown): Record<string, string | number> => {
  const json = JSON.stringify(value);
  const parts = partsOf(json);
  if (parts.length > columnsAtMost)
    throw new Error(`A state of ${json.length} characters does not fit one entity.`);
  const named = parts.map((part, index): [string, string] => [`json${index}`, part]);
  return { shape: 1, columns: parts.length, ...Object.fromEntries(named) };
};
export const fromColumns = (row: unknown): unknown => {
  const known = stateRow.parse(row);
  const parts = Array.from({ length: known.columns }, (_, index) => column.parse(known[`json${index}`]));
  return JSON.parse(parts.join('')) as unknown;
};
