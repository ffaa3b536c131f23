import { contosoTenant, monday, theProgramme } from '#test/builders/named.ts';
import { addDays, addMinutes, type Instant } from '../shared/instant.ts';
import { recheckLifecycle, recordStep, watchPairs, type Recheck } from './recheck.ts';

const tomorrow = addDays(monday, 1);
const watched = watchPairs(undefined, theProgramme, monday);
const advance = (recheck: Recheck, now: Instant): Recheck =>
  recheckLifecycle.advance?.(recheck, now) ?? recheck;
const begun = advance(watched, tomorrow);
const effects = (before: Recheck, after: Recheck, now: Instant) =>
  recheckLifecycle.consequences({
    before,
    after,
    ref: { tenant: contosoTenant, kind: 'recheck', id: theProgramme },
    now,
  });

test('M15 from the day after a pair came to be it is looked at daily, at the same hour', () => {
  expect(recheckLifecycle.nextLookAt(watched)).toBe(tomorrow);
  expect(advance(watched, monday)).toBe(watched);
  expect(begun).toMatchObject({ runs: 1, nextAt: addDays(monday, 2) });
  expect(effects(watched, begun, tomorrow)).toMatchObject([
    { key: 'recheck|1|0', due: tomorrow, action: { kind: 'recheck-pairs', run: 1, step: 0 } },
  ]);
});

test('M15 a day that nobody looked is not made up for', () => {
  expect(advance(watched, addDays(monday, 9))).toMatchObject({ runs: 1, nextAt: addDays(monday, 10) });
});

test('M15 a large programme is looked at in parts, spread over time, and a part done twice is done once', () => {
  const part = { run: 1, step: 0, next: 'further', metLiving: true };
  const second = recordStep(begun, part, tomorrow);
  expect(second.step).toEqual({ number: 1, cursor: 'further', due: addMinutes(tomorrow, 2) });
  expect(recordStep(second, part, tomorrow)).toBe(second);
  expect(effects(begun, second, tomorrow).map(({ key }) => key)).toEqual(['recheck|1|1']);
  expect(recheckLifecycle.nextLookAt(second)).toBeUndefined();
  const done = recordStep(second, { run: 1, step: 1, next: undefined, metLiving: false }, tomorrow);
  expect(recheckLifecycle.nextLookAt(done)).toBe(addDays(monday, 2));
  expect(effects(second, done, tomorrow)).toEqual([]);
});

test('M15 without a living pair the watch sleeps, until there is one', () => {
  const last = { run: 1, step: 0, next: undefined, metLiving: false };
  const asleep = recordStep(begun, last, tomorrow);
  expect(recheckLifecycle.nextLookAt(asleep)).toBeUndefined();
  expect(recheckLifecycle.nextLookAt(watchPairs(asleep, theProgramme, tomorrow))).toBe(addDays(tomorrow, 1));
  const cameMeanwhile = recordStep(watchPairs(begun, theProgramme, tomorrow), last, tomorrow);
  expect(recheckLifecycle.nextLookAt(cameMeanwhile)).toBe(addDays(monday, 2));
});
