import { z } from 'zod';

/** A string property holds 64 KiB, which is 32,768 UTF-16 units; the entity 1 MiB. */
const unitsPerColumn = 32_000;
const columnsAtMost = 15;

const stateRow = z.looseObject({ shape: z.literal(1), columns: z.int().min(1).max(columnsAtMost) });
const column = z.string();

/** Spreads a JSON text over as many string properties as it needs. Throws when it is too large for one entity. */
export const toColumns = (value: unknown): Record<string, string | number> => {
  const json = JSON.stringify(value);
  const columns = Math.max(1, Math.ceil(json.length / unitsPerColumn));
  if (columns > columnsAtMost)
    throw new Error(`A state of ${json.length} characters does not fit one entity.`);
  const parts = Array.from({ length: columns }, (_, index): [string, string] => [
    `json${index}`,
    json.slice(index * unitsPerColumn, (index + 1) * unitsPerColumn),
  ]);
  return { shape: 1, columns, ...Object.fromEntries(parts) };
};

export const fromColumns = (row: unknown): unknown => {
  const known = stateRow.parse(row);
  const parts = Array.from({ length: known.columns }, (_, index) => column.parse(known[`json${index}`]));
  return JSON.parse(parts.join('')) as unknown;
};
