import { randomUUID } from 'node:crypto';
import { TableClient } from '@azure/data-tables';
import { asId, type TenantId } from '#core/shared/ids.ts';
import { UnknownCursor } from '#core/ports/lists.ts';
import { makeTableList } from './table-list.ts';

const tenant = asId<TenantId>('11111111-1111-4111-8111-111111111111');
const table = TableClient.fromConnectionString(
  process.env['TEST_STORAGE_CONNECTION'] ?? '',
  `pages${randomUUID().slice(0, 8)}`,
  { allowInsecureConnection: true },
);
const list = makeTableList<{ n: number }>(table, 'numbers');

beforeAll(async () => {
  await table.createTable();
  for (let n = 0; n < 5; n += 1) await list.put(tenant, 'mine', `row-${n}`, { n });
  for (let n = 5; n < 9; n += 1) await list.put(tenant, 'other', `row-${n}`, { n });
});

test('a list is read a page at a time, each row once', async () => {
  const seen: number[] = [];
  let cursor: string | undefined;
  do {
    const page = await list.page(tenant, 'mine', cursor, 2);
    expect(page.rows.length).toBeLessThanOrEqual(2);
    seen.push(...page.rows.map(({ n }) => n));
    cursor = page.next;
  } while (cursor !== undefined);
  expect(seen).toEqual([0, 1, 2, 3, 4]);
});

const base64 = (text: string): string => Buffer.from(text).toString('base64');

test.each(['', 'x', base64('[]'), base64('{"nextRowKey":"row-1"}'), base64('{"nextPartitionKey":7}')])(
  'a cursor that was never handed out is refused: %s',
  async (cursor) => {
    await expect(list.page(tenant, 'mine', cursor)).rejects.toBeInstanceOf(UnknownCursor);
  },
);

test('X5 a forged cursor leads to no other list', async () => {
  const { next = '' } = await list.page(tenant, 'other', undefined, 1);
  const { rows } = await list.page(tenant, 'mine', next);
  expect(rows.every(({ n }) => n < 5)).toBe(true);
});
