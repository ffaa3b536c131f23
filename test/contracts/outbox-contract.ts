import type { Effect } from '#core/effects/effect.ts';
import { emptyInsights } from '#core/growth/insights.ts';
import type { AggregateRef } from '#core/shared/aggregate-ref.ts';
import { asId } from '#core/shared/ids.ts';
import { instant, type Instant } from '#core/shared/instant.ts';
import type { StorageUnderTest } from './storage-under-test.ts';

const nine = instant('2026-01-05T09:00:00Z');
const ten = instant('2026-01-05T10:00:00Z');

/** What every implementation of the port keeps to. */
export const outboxContract = (start: () => Promise<StorageUnderTest>): void => {
  describe('outbox', () => {
    let under: StorageUnderTest;
    beforeAll(async () => void (under = await start()));

    const effect = (key: string, due: Instant = nine): Effect => ({ key, due, action: { kind: 'project' } });
    const saved = async (id: string, ...effects: readonly Effect[]): Promise<AggregateRef> => {
      const state = emptyInsights(asId('p'));
      const known = await under.aggregates.insights.find(under.tenant, id);
      await under.aggregates.insights.commit({
        tenant: under.tenant,
        id,
        state,
        basedOn: known?.version,
        effects,
      });
      return { tenant: under.tenant, kind: 'insights', id };
    };
    const keysOf = async (ref: AggregateRef, now: Instant) =>
      (await under.outbox.pending(ref, now)).map(({ key }) => key);

    test('what is due comes by due time, then by key; what is not due stays', async () => {
      const ref = await saved('order', effect('z'), effect('later', ten), effect('a'));
      expect(await keysOf(ref, nine)).toEqual(['a', 'z']);
      expect(await keysOf(ref, ten)).toEqual(['a', 'z', 'later']);
      expect(await keysOf(ref, instant('2026-01-05T08:59:59Z'))).toEqual([]);
    });

    test('what is done is gone, and done twice is no error', async () => {
      const ref = await saved('done', effect('one'), effect('two'));
      await under.outbox.done(ref, effect('one'));
      await under.outbox.done(ref, effect('one'));
      expect(await keysOf(ref, nine)).toEqual(['two']);
    });

    test('the same effect written twice is one, in one commit and in two', async () => {
      const ref = await saved('once', effect('same'), effect('same'));
      await saved('once', effect('same'));
      expect(await keysOf(ref, nine)).toEqual(['same']);
    });

    test('an effect comes back as it was written', async () => {
      const told: Effect = {
        key: "tell|it's/#?\\%|é",
        due: nine,
        action: {
          kind: 'tell',
          person: asId('ada'),
          messageKey: 'm/1',
          class: 'nudge',
          announcement: { kind: 'welcome' },
          expiresAt: ten,
          reportTo: { tenant: under.tenant, kind: 'pair', id: 'p' },
        },
      };
      const ref = await saved('whole', told);
      expect(await under.outbox.pending(ref, nine)).toEqual([told]);
      await under.outbox.done(ref, told);
      expect(await under.outbox.pending(ref, nine)).toEqual([]);
    });

    test('one is put beside those of a commit, and put twice it is one', async () => {
      const ref = await saved('put', effect('one'));
      await under.outbox.put(ref, effect('two', ten));
      await under.outbox.put(ref, effect('two', ten));
      expect(await keysOf(ref, nine)).toEqual(['one']);
      expect(await keysOf(ref, ten)).toEqual(['one', 'two']);
    });

    test('the outbox of another aggregate is another', async () => {
      await saved('mine', effect('mine'));
      expect(await keysOf({ tenant: under.tenant, kind: 'insights', id: 'min' }, nine)).toEqual([]);
      expect(await keysOf({ tenant: asId('other'), kind: 'insights', id: 'mine' }, nine)).toEqual([]);
    });
  });
};
