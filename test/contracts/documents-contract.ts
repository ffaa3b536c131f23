import { asId } from '#core/shared/ids.ts';
import type { StorageUnderTest } from './storage-under-test.ts';

/** What every implementation of the port keeps to. */
export const documentsContract = (start: () => Promise<StorageUnderTest>): void => {
  describe('documents', () => {
    let under: StorageUnderTest;
    beforeAll(async () => void (under = await start()));

    test('what was never written is undefined', async () => {
      expect(await under.documents.read(under.tenant, 'nothing')).toBeUndefined();
    });

    test('a large document comes back as it was', async () => {
      const content = {
        people: Array.from({ length: 20_000 }, (_, n) => ({ id: n, words: ['é', '😀', `w${n}`] })),
      };
      await under.documents.write(under.tenant, 'round-1', content);
      expect(await under.documents.read(under.tenant, 'round-1')).toEqual(content);
    });

    test('written again, the last one is read', async () => {
      await under.documents.write(under.tenant, 'again', { n: 1 });
      await under.documents.write(under.tenant, 'again', { n: 2 });
      expect(await under.documents.read(under.tenant, 'again')).toEqual({ n: 2 });
    });

    test('names may hold any sign', async () => {
      const names = ['a#b', 'a?b', 'a%b', 'a b', 'é', 'a\\b'];
      for (const name of names) await under.documents.write(under.tenant, name, name);
      for (const name of names) expect(await under.documents.read(under.tenant, name)).toBe(name);
    });

    test('X5 another tenant does not read it', async () => {
      await under.documents.write(under.tenant, 'mine', {});
      expect(await under.documents.read(asId('another-tenant'), 'mine')).toBeUndefined();
    });

    test('erased it is gone; erasing again is no error', async () => {
      await under.documents.write(under.tenant, 'gone', {});
      await under.documents.erase(under.tenant, 'gone');
      await under.documents.erase(under.tenant, 'gone');
      expect(await under.documents.read(under.tenant, 'gone')).toBeUndefined();
    });
  });
};
