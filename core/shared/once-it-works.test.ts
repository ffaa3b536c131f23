import { onceItWorks } from './once-it-works.ts';

/** Fails so often, then gives its own count. */
const failing = (times: number) => {
  let asked = 0;
  return onceItWorks(() => {
    asked += 1;
    return asked > times ? Promise.resolve(asked) : Promise.reject(new Error('not yet'));
  });
};

test('what worked is made once, for all who ask', async () => {
  const made = failing(0);
  expect(await Promise.all([made(), made()])).toEqual([1, 1]);
  expect(await made()).toBe(1);
});

test('a failure is told to all who waited, and the next to ask tries again', async () => {
  const made = failing(1);
  const waiting = await Promise.allSettled([made(), made()]);
  expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await made()).toBe(2);
});
