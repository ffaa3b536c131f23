import { contosoTenant, monday, theProgramme } from '#test/builders/named.ts';
import { addDays, type Instant } from '../shared/instant.ts';
import { beginFreshness, isAsking, type Freshness } from './freshness.ts';
import { freshnessLifecycle } from './freshness-lifecycle.ts';

const begin = (known: Freshness | undefined, request: string, now: Instant = monday) =>
  beginFreshness(known, { programme: theProgramme, request, now });
const must = (result: ReturnType<typeof begin>): Freshness => {
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
};
const first = must(begin(undefined, 'a'));
const at = (days: number): Freshness => freshnessLifecycle.advance?.(first, addDays(monday, days)) ?? first;
const effects = (before: Freshness | undefined, after: Freshness) =>
  freshnessLifecycle.consequences({
    before,
    after,
    ref: { tenant: contosoTenant, kind: 'freshness', id: theProgramme },
    now: monday,
  });

test('M9 asks at once, reminds after three days, closes after seven', () => {
  expect(effects(undefined, first)).toMatchObject([{ action: { kind: 'ask-around', check: 1, act: 'ask' } }]);
  expect(freshnessLifecycle.nextLookAt(first)).toBe(addDays(monday, 3));
  expect(at(2)).toBe(first);
  expect(effects(first, at(3))).toMatchObject([{ action: { act: 'remind' } }]);
  expect(freshnessLifecycle.nextLookAt(at(3))).toBe(addDays(monday, 7));
  expect(effects(first, at(7))).toMatchObject([{ action: { act: 'close' } }]);
  expect(freshnessLifecycle.nextLookAt(at(7))).toBeUndefined();
});

test('M9 one check at a time; the same request again is the same check', () => {
  expect(must(begin(first, 'a'))).toBe(first);
  expect(begin(first, 'b')).toEqual({ ok: false, refusal: { kind: 'freshness-open' } });
  expect(must(begin(at(7), 'b')).check).toBe(2);
  expect([isAsking(undefined), isAsking(first), isAsking(at(7))]).toEqual([false, true, false]);
});
