import fc from 'fast-check';
import { makeTeams } from '../../teams/state/make-teams.ts';
import { throttled } from './throttled.ts';
import { sendWindows, waitMillis } from './windows.ts';

const calls = (times: readonly number[]) => {
  const state = makeTeams({ people: [] });
  return times.map((wallNow) => throttled(state, { key: 'chat', windows: sendWindows, wallNow }));
};

test('the eighth message of a second waits for the next', () => {
  const replies = calls([0, 100, 200, 300, 400, 500, 600, 700]);
  expect(replies.slice(0, 7)).toEqual(Array.from({ length: 7 }));
  expect(replies[7]).toMatchObject({ status: 429, headers: { 'Retry-After': '1' } });
});

test('the ninth message of two seconds waits', () => {
  const replies = calls([0, 100, 200, 300, 400, 500, 600, 1500, 1600]);
  expect(replies.map((reply) => reply?.status)).toEqual([...Array.from({ length: 8 }), 429]);
});

test('who waits as told is served', () => {
  const replies = calls([0, 1, 2, 3, 4, 5, 6, 7, 1007]);
  expect(replies.at(-1)).toBeUndefined();
});

test('conversations do not slow each other down', () => {
  const state = makeTeams({ people: [] });
  const send = (key: string) => throttled(state, { key, windows: sendWindows, wallNow: 0 });
  for (let n = 0; n < 7; n++) send('one');
  expect(send('one')?.status).toBe(429);
  expect(send('two')).toBeUndefined();
});

test('no window ever lets more through than it holds', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 200 });
  fc.assert(
    fc.property(gaps, (waits) => {
      const served: number[] = [];
      let now = 0;
      for (const wait of waits) {
        now += wait;
        if (waitMillis(served, now, sendWindows) === 0) served.push(now);
      }
      for (const { calls, millis } of sendWindows) {
        const crowded = served.some((time, at) => (served[at + calls] ?? Infinity) < time + millis);
        expect(crowded).toBe(false);
      }
    }),
  );
});
