import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { UnknownCursor, type Page } from '#core/ports/lists.ts';
import { isRefused } from './storage-error.ts';

type Entities = ReturnType<TableClient['listEntities']>;

interface Wanted<Row> {
  /** A continuation token of Table Storage: base64 of JSON. */
  cursor: string | undefined;
  limit: number;
  read: (row: unknown) => Row;
}

const decoded = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
const token = z
  .string()
  .transform(decoded)
  .pipe(z.object({ nextPartitionKey: z.string(), nextRowKey: z.string().optional() }));

/** One page of a query that names its partition, so that no cursor leads out of it. Throws UnknownCursor. */
export const pageOf = async <Row>(
  entities: Entities,
  { cursor, limit, read }: Wanted<Row>,
): Promise<Page<Row>> => {
  if (cursor !== undefined && !token.safeParse(cursor).success) throw new UnknownCursor('This is no cursor.');
  const from = cursor === undefined ? {} : { continuationToken: cursor };
  try {
    const first = await entities.byPage({ maxPageSize: limit, ...from }).next();
    if (first.done === true) return { rows: [], next: undefined };
    return { rows: first.value.map(read), next: first.value.continuationToken };
  } catch (error) {
    if (cursor !== undefined && isRefused(error))
      throw new UnknownCursor('Storage does not know it.', { cause: error });
    throw error;
  }
};
