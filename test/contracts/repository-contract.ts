import { emptyInsights, type Insights } from '#core/growth/insights.ts';
import type { Effect } from '#core/effects/effect.ts';
import type { Commit, Repository } from '#core/ports/repository.ts';
import { asId, type ProgrammeId } from '#core/shared/ids.ts';
import { instant } from '#core/shared/instant.ts';
import type { StorageUnderTest } from './storage-under-test.ts';

const now = instant('2026-01-05T08:00:00Z');
const insights = (counts: number): Insights => ({ ...emptyInsights(asId<ProgrammeId>('p')), counts });
const effect = (key: string): Effect => ({ key, due: now, action: { kind: 'project' } });

/** What every implementation of the port keeps to. */
export const repositoryContract = (start: () => Promise<StorageUnderTest>): void => {
  describe('repository', () => {
    let under: StorageUnderTest;
    let repository: Repository<Insights>;
    beforeAll(async () => {
      under = await start();
      repository = under.aggregates.insights;
    });
    const commit = (id: string, counts: number, more: Partial<Commit<Insights>> = {}) =>
      repository.commit({ tenant: under.tenant, id, state: insights(counts), basedOn: undefined, ...more });
    const versionOf = async (id: string) => (await repository.find(under.tenant, id))?.version;

    test('what was never saved is not found', async () => {
      expect(await repository.find(under.tenant, 'nothing')).toBeUndefined();
    });

    test('what was saved is found again, by value', async () => {
      const state = insights(1);
      expect(await commit('saved', 1)).toBeDefined();
      expect((await repository.find(under.tenant, 'saved'))?.state).toEqual(state);
    });

    test('the version a save answers is the one that is read, and the next save may be based on it', async () => {
      const first = await commit('versions', 1);
      expect(await versionOf('versions')).toBe(first);
      const second = await commit('versions', 2, { basedOn: first });
      expect(second).not.toBe(first);
      expect(await versionOf('versions')).toBe(second);
    });

    test('X5 another tenant does not find it', async () => {
      await commit('mine', 1);
      expect(await repository.find(asId('another-tenant'), 'mine')).toBeUndefined();
    });

    test('another kind of aggregate under the same id is another', async () => {
      await commit('same-id', 1);
      expect(await under.aggregates.round.find(under.tenant, 'same-id')).toBeUndefined();
    });

    test('creating what is there already is a lost race', async () => {
      await commit('twice', 1);
      expect(await commit('twice', 2)).toBeUndefined();
      expect((await repository.find(under.tenant, 'twice'))?.state.counts).toBe(1);
    });

    test('of two who read the same version only the first saves', async () => {
      await commit('race', 1);
      const basedOn = await versionOf('race');
      expect(await commit('race', 2, { basedOn })).toBeDefined();
      expect(await commit('race', 3, { basedOn })).toBeUndefined();
      expect((await repository.find(under.tenant, 'race'))?.state.counts).toBe(2);
    });

    test('of many at the same moment exactly one saves', async () => {
      await commit('crowd', 1);
      const basedOn = await versionOf('crowd');
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, (_, n) => commit('crowd', n + 2, { basedOn })),
      );
      expect(outcomes.filter((one) => one !== undefined)).toHaveLength(1);
    });

    test('changing what has been erased is a lost race', async () => {
      await commit('gone', 1);
      const basedOn = await versionOf('gone');
      await repository.erase(under.tenant, 'gone');
      expect(await commit('gone', 2, { basedOn })).toBeUndefined();
    });

    test('a lost race saves neither effects nor audit', async () => {
      const ref = { tenant: under.tenant, kind: 'insights' as const, id: 'whole' };
      await commit('whole', 1);
      const audit = [{ at: now, by: 'system' as const, act: 'counted' }];
      expect(await commit('whole', 2, { effects: [effect('lost')], audit })).toBeUndefined();
      expect(await under.outbox.pending(ref, now)).toEqual([]);
      expect((await under.audit.page(ref, undefined)).rows).toEqual([]);
    });

    test('99 effects go with a state; one more is refused whole', async () => {
      const effects = Array.from({ length: 100 }, (_, n) => effect(`effect-${n}`));
      const ref = { tenant: under.tenant, kind: 'insights' as const, id: 'large-commit' };
      await expect(commit('large-commit', 1, { effects })).rejects.toThrow('too large');
      expect(await repository.find(under.tenant, 'large-commit')).toBeUndefined();
      expect(await commit('large-commit', 1, { effects: effects.slice(1) })).toBeDefined();
      expect(await under.outbox.pending(ref, now)).toHaveLength(99);
    });

    test('a state of many columns comes back as it was, letters of every script included', async () => {
      const comments = Array.from({ length: 4_000 }, (_, n) => `${n} – ${'é😀漢'.repeat(5)}“quoted”\n`);
      const state = { ...insights(1), snapshot: { comments } } as unknown as Insights;
      for (const shift of ['', 'x']) {
        const id = `large-state${shift}`;
        const shifted = { ...state, programme: asId<ProgrammeId>(`p${shift}`) };
        await repository.commit({ tenant: under.tenant, id, state: shifted, basedOn: undefined });
        expect((await repository.find(under.tenant, id))?.state).toEqual(shifted);
      }
    });

    test('ids may hold any sign', async () => {
      const ids = ['a/b', 'a\\b', 'a#b', 'a?b', 'a%b', 'a%2fb', "it's", 'a b', 'é', 'a\nb', 'a|b', 'a\tb'];
      for (const [index, id] of ids.entries()) expect(await commit(id, index)).toBeDefined();
      const found = await repository.findMany(under.tenant, ids);
      expect(found.map((one) => one?.state.counts)).toEqual(ids.map((_, index) => index));
    });

    test('many are read in the order asked for, with a gap where there is none', async () => {
      const ids = Array.from({ length: 40 }, (_, n) => `many-${n}`);
      await Promise.all(ids.map((id, n) => commit(id, n)));
      const found = await repository.findMany(under.tenant, [...ids, 'missing'].reverse());
      expect(found.map((one) => one?.state.counts)).toEqual([undefined, ...ids.map((_, n) => 39 - n)]);
    });

    test('erasing takes state, outbox and audit; erasing again is no error', async () => {
      const ref = { tenant: under.tenant, kind: 'insights' as const, id: 'erased' };
      const audit = [{ at: now, by: 'system' as const, act: 'counted' }];
      await commit('erased', 1, { effects: [effect('one'), effect('two')], audit });
      await repository.erase(under.tenant, 'erased');
      await repository.erase(under.tenant, 'erased');
      expect(await repository.find(under.tenant, 'erased')).toBeUndefined();
      expect(await under.outbox.pending(ref, now)).toEqual([]);
      expect((await under.audit.page(ref, undefined)).rows).toEqual([]);
    });

    test('each effect and each look at the clock has a marker', async () => {
      const later = instant('2026-02-01T08:00:00Z');
      await commit('marked', 1, { effects: [effect('one'), effect('two')], wakeAt: later });
      const ref = { tenant: under.tenant, kind: 'insights' as const, id: 'marked' };
      expect(await under.markers.see({ ref, due: now })).toMatchObject({ ref, due: now });
      expect(await under.markers.see({ ref, due: later })).toMatchObject({ ref, due: later });
    });

    test('an aggregate erased and made again starts afresh', async () => {
      await commit('again', 1);
      await repository.erase(under.tenant, 'again');
      expect(await commit('again', 2)).toBeDefined();
      expect((await repository.find(under.tenant, 'again'))?.state.counts).toBe(2);
    });
  });
};
