import { UnknownCursor } from '#core/ports/lists.ts';
import type { SupportEntry } from '#core/ports/projections.ts';
import { asId } from '#core/shared/ids.ts';
import type { StorageUnderTest } from './storage-under-test.ts';

const row = (id: string, open = true): SupportEntry => ({ id: asId(id), to: asId('ada'), open });

/** What every implementation of the port keeps to. */
export const listContract = (start: () => Promise<StorageUnderTest>): void => {
  describe('list', () => {
    let under: StorageUnderTest;
    beforeAll(async () => void (under = await start()));
    const put = (owner: string, id: string, open = true) =>
      under.projections.supports.put(under.tenant, owner, id, row(id, open));
    const all = async (owner: string, tenant = under.tenant) => {
      const ids: string[] = [];
      for await (const one of under.projections.supports.all(tenant, owner)) ids.push(one.id);
      return ids.sort();
    };
    const allPages = async (owner: string, limit: number): Promise<string[][]> => {
      const pages: string[][] = [];
      let cursor: string | undefined;
      do {
        const page = await under.projections.supports.page(under.tenant, owner, cursor, limit);
        pages.push(page.rows.map(({ id }) => id));
        cursor = page.next;
      } while (cursor !== undefined);
      return pages;
    };

    test('an owner without rows has an empty page', async () => {
      expect(await under.projections.supports.page(under.tenant, 'nobody', undefined)).toEqual({
        rows: [],
        next: undefined,
      });
      expect(await all('nobody')).toEqual([]);
    });

    test('writing the same row twice is one row, the last', async () => {
      await put('once', 'a', true);
      await put('once', 'a', false);
      const { rows } = await under.projections.supports.page(under.tenant, 'once', undefined);
      expect(rows).toEqual([row('a', false)]);
    });

    test('pages hold every row once, whatever the size', async () => {
      const ids = Array.from({ length: 7 }, (_, n) => `row-${n}`);
      for (const id of ids) await put('paged', id);
      for (const limit of [1, 3, 7, 100]) {
        const pages = await allPages('paged', limit);
        expect(pages.every((page) => page.length <= limit)).toBe(true);
        expect(pages.flat().sort()).toEqual(ids);
      }
    });

    test('a page without a limit has at most 100 rows, and all rows are still read', async () => {
      const ids = Array.from({ length: 130 }, (_, n) => `many-${String(n).padStart(3, '0')}`);
      await Promise.all(ids.map((id) => put('many', id)));
      const page = await under.projections.supports.page(under.tenant, 'many', undefined);
      expect(page.rows).toHaveLength(100);
      expect(page.next).toBeDefined();
      expect(await all('many')).toEqual(ids);
    });

    test('rows may go while the pages are turned', async () => {
      for (const id of ['a', 'b', 'c', 'd']) await put('turning', id);
      const first = await under.projections.supports.page(under.tenant, 'turning', undefined, 2);
      await under.projections.supports.remove(under.tenant, 'turning', 'c');
      const second = await under.projections.supports.page(under.tenant, 'turning', first.next, 2);
      expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    });

    test('a cursor that was never handed out is refused', async () => {
      const page = under.projections.supports.page(under.tenant, 'paged', 'no cursor');
      await expect(page).rejects.toBeInstanceOf(UnknownCursor);
    });

    test('removing and clearing what is not there is no error', async () => {
      await under.projections.supports.remove(under.tenant, 'nobody', 'nothing');
      await under.projections.supports.clear(under.tenant, 'nobody');
      expect(await all('nobody')).toEqual([]);
    });

    test('clearing takes the rows of one owner only', async () => {
      await put('mine', 'a');
      await put('mine', 'b');
      await put('mine-too', 'c');
      await under.projections.supports.clear(under.tenant, 'mine');
      expect(await all('mine')).toEqual([]);
      expect(await all('mine-too')).toEqual(['c']);
    });

    test('X5 another tenant, and another list of the same owner, has no such row', async () => {
      await put('owner', 'a');
      expect(await all('owner', asId('another-tenant'))).toEqual([]);
      expect((await under.projections.pairs.page(under.tenant, 'owner', undefined)).rows).toEqual([]);
    });

    test('owners and rows may hold any sign', async () => {
      for (const id of ['a/b', 'a#b', 'a?b', 'a\\b', 'a%2fb', 'é', "it's"]) await put('o/w#n?e\\r', id);
      expect(await all('o/w#n?e\\r')).toHaveLength(7);
      await under.projections.supports.remove(under.tenant, 'o/w#n?e\\r', 'a/b');
      expect(await all('o/w#n?e\\r')).not.toContain('a/b');
    });
  });
};
