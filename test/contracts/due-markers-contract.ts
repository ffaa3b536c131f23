import type { DueMarker, DueMarkers } from '#core/ports/outbox.ts';
import { asId } from '#core/shared/ids.ts';
import { addMinutes, instant, type Instant } from '#core/shared/instant.ts';
import type { StorageUnderTest } from './storage-under-test.ts';

const nine = instant('2026-01-05T09:00:00Z');

/** What every implementation of the port keeps to. */
export const dueMarkersContract = (start: () => Promise<StorageUnderTest>): void => {
  describe('due markers', () => {
    let markers: DueMarkers;
    beforeEach(async () => void ({ markers } = await start()));

    const marker = (id: string, due: Instant = nine): DueMarker => ({
      ref: { tenant: asId('tenant'), kind: 'pair', id },
      due,
    });
    const idsOf = async (now: Instant, limit = 1_000) =>
      (await markers.due(now, limit)).map(({ ref }) => ref.id);

    test('what is due at this very second is due, a second later is not', async () => {
      await markers.set(marker('now'));
      await markers.set(marker('later', instant('2026-01-05T09:00:01Z')));
      expect(await markers.due(nine, 10)).toEqual([marker('now')]);
    });

    test('the earliest come first', async () => {
      const minutes = [7, 3, 9, 1, 5, 8, 2, 6, 4, 0];
      for (const at of minutes) await markers.set(marker(`m${at}`, addMinutes(nine, at)));
      const sorted = [...minutes].sort((a, b) => a - b).map((at) => `m${at}`);
      expect(await idsOf(addMinutes(nine, 60))).toEqual(sorted);
    });

    test('when there are more than asked for, the earliest are given', async () => {
      const minutes = Array.from({ length: 40 }, (_, n) => (n * 17) % 40);
      for (const at of minutes) await markers.set(marker(`m${at}`, addMinutes(nine, at)));
      expect(await idsOf(addMinutes(nine, 60), 5)).toEqual(['m0', 'm1', 'm2', 'm3', 'm4']);
    });

    test('a marker set twice is one', async () => {
      await markers.set(marker('twice'));
      await markers.set(marker('twice'));
      expect(await idsOf(nine)).toEqual(['twice']);
    });

    test('a marker that was seen and cleared is gone; clearing it again is no error', async () => {
      await markers.set(marker('seen'));
      const seen = await markers.see(marker('seen'));
      if (seen === undefined) throw new Error('It was just set.');
      await markers.clear(seen);
      await markers.clear(seen);
      expect(await idsOf(nine)).toEqual([]);
      expect(await markers.see(marker('seen'))).toBeUndefined();
    });

    test('a marker written anew while somebody worked stays', async () => {
      await markers.set(marker('busy'));
      const seen = await markers.see(marker('busy'));
      await markers.set(marker('busy'));
      if (seen === undefined) throw new Error('It was just set.');
      await markers.clear(seen);
      expect(await idsOf(nine)).toEqual(['busy']);
    });

    test('two due times of one aggregate are two markers', async () => {
      await markers.set(marker('both'));
      await markers.set(marker('both', addMinutes(nine, 5)));
      const seen = await markers.see(marker('both'));
      if (seen === undefined) throw new Error('It was just set.');
      await markers.clear(seen);
      expect(await markers.due(addMinutes(nine, 5), 10)).toEqual([marker('both', addMinutes(nine, 5))]);
    });

    test('ids may hold any sign', async () => {
      const ids = ['a#b', 'a/b', 'a?b', 'a\\b', 'a%b', 'é', "it's"];
      for (const id of ids) await markers.set(marker(id));
      expect((await idsOf(nine)).sort()).toEqual([...ids].sort());
    });
  });
};
