import { emptyInsights } from '#core/growth/insights.ts';
import { UnknownCursor } from '#core/ports/lists.ts';
import type { AuditEntry } from '#core/privacy/audit-entry.ts';
import type { AggregateRef } from '#core/shared/aggregate-ref.ts';
import { asId } from '#core/shared/ids.ts';
import { addMinutes, instant } from '#core/shared/instant.ts';
import type { StorageUnderTest } from './storage-under-test.ts';

const nine = instant('2026-01-05T09:00:00Z');
const entry = (act: string, minutes = 0): AuditEntry => ({
  at: addMinutes(nine, minutes),
  by: asId('ada'),
  act,
  before: 'a “draft”',
  after: 'é/#?\\',
});

/** What every implementation of the port keeps to. */
export const auditLogContract = (start: () => Promise<StorageUnderTest>): void => {
  describe('audit log', () => {
    let under: StorageUnderTest;
    beforeAll(async () => void (under = await start()));
    const refOf = (id: string): AggregateRef => ({ tenant: under.tenant, kind: 'insights', id });
    const commit = async (id: string, ...audit: readonly AuditEntry[]): Promise<void> => {
      const known = await under.aggregates.insights.find(under.tenant, id);
      const state = emptyInsights(asId('p'));
      const change = { tenant: under.tenant, id, state, basedOn: known?.version, audit };
      expect(await under.aggregates.insights.commit(change)).toBeDefined();
    };
    const actsOf = async (id: string) =>
      (await under.audit.page(refOf(id), undefined)).rows.map(({ act }) => act);

    test('D3 entries come newest first and whole', async () => {
      await commit('order', entry('first', 0));
      await commit('order', entry('second', 1));
      expect((await under.audit.page(refOf('order'), undefined)).rows).toEqual([
        entry('second', 1),
        entry('first', 0),
      ]);
    });

    test('D3 what one person does twice in one second is two entries, the later first', async () => {
      await commit('second', entry('redesigned'));
      await commit('second', entry('redesigned'));
      await commit('second', entry('opened'), entry('told'));
      expect(await actsOf('second')).toEqual(['told', 'opened', 'redesigned', 'redesigned']);
    });

    test('D3 50 entries a page, every entry once', async () => {
      for (let minute = 0; minute < 60; minute += 1) await commit('long', entry(`act-${minute}`, minute));
      const first = await under.audit.page(refOf('long'), undefined);
      const second = await under.audit.page(refOf('long'), first.next);
      expect(first.rows).toHaveLength(50);
      expect(second.next).toBeUndefined();
      const acts = [...first.rows, ...second.rows].map(({ act }) => act);
      expect(acts).toEqual(Array.from({ length: 60 }, (_, n) => `act-${59 - n}`));
    });

    test('an aggregate without audit has an empty page', async () => {
      expect(await under.audit.page(refOf('nothing'), undefined)).toEqual({ rows: [], next: undefined });
    });

    test('a cursor that was never handed out is refused', async () => {
      await expect(under.audit.page(refOf('order'), 'no cursor')).rejects.toBeInstanceOf(UnknownCursor);
    });
  });
};
