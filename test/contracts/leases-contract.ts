import { setTimeout } from 'node:timers/promises';
import type { AggregateRef } from '#core/shared/aggregate-ref.ts';
import type { StorageUnderTest } from './storage-under-test.ts';

/** What every implementation of the port keeps to. */
export const leasesContract = (start: () => Promise<StorageUnderTest>): void => {
  describe('leases', () => {
    let under: StorageUnderTest;
    beforeAll(async () => void (under = await start()));
    const ref = (id: string): AggregateRef => ({ tenant: under.tenant, kind: 'pair', id });

    test('who went on holding it keeps others out', async () => {
      const held = await under.leases.take(ref('held'));
      expect(held).toBeDefined();
      expect(await under.leases.take(ref('held'))).toBeUndefined();
      await held?.release();
    });

    test('released it may be taken again', async () => {
      const first = await under.leases.take(ref('again'));
      await first?.release();
      const second = await under.leases.take(ref('again'));
      expect(second).toBeDefined();
      await second?.release();
    });

    test('a short wait is rewarded', async () => {
      const first = await under.leases.take(ref('wait'));
      const second = under.leases.take(ref('wait'));
      await setTimeout(60);
      await first?.release();
      const taken = await second;
      expect(taken).toBeDefined();
      await taken?.release();
    });

    test('of two at the same moment only one holds it at a time', async () => {
      let [inside, most] = [0, 0];
      const work = async (): Promise<void> => {
        const lease = await under.leases.take(ref('two'));
        if (lease === undefined) return;
        most = Math.max(most, (inside += 1));
        await setTimeout(10);
        inside -= 1;
        await lease.release();
      };
      await Promise.all([work(), work(), work()]);
      expect(most).toBe(1);
    });

    test('another aggregate is not held', async () => {
      const held = await under.leases.take(ref('this'));
      const other = await under.leases.take(ref('that'));
      expect(other).toBeDefined();
      await Promise.all([held?.release(), other?.release()]);
    });
  });
};
