import { makeClock } from './make-clock.ts';

const answering =
  (answer: () => Response): typeof fetch =>
  () =>
    Promise.resolve(answer());

describe('the clock', () => {
  test('programme time is asked for once for each call, to the second', async () => {
    let calls = 0;
    const fetch = answering(() => {
      calls += 1;
      return Response.json({ now: '2026-03-02T08:00:00.750Z', moving: false });
    });
    const clock = makeClock({ clockUrl: 'http://127.0.0.1:1/_sandbox/clock', fetch });
    expect(await clock.now()).toBe('2026-03-02T08:00:00Z');
    expect(calls).toBe(1);
  });

  test('without an address it is the time of the system', async () => {
    const before = new Date(Date.now() - 1000).toISOString();
    const now = await makeClock({ fetch }).now();
    expect(now >= before.slice(0, 19)).toBe(true);
    expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test.each([
    ['an error', () => new Response('', { status: 503 })],
    ['an answer without a time', () => Response.json({ now: 'soon' })],
  ])('%s is a fault, never a made-up time', async (_, answer) => {
    await expect(
      makeClock({ clockUrl: 'http://127.0.0.1:1/', fetch: answering(answer) }).now(),
    ).rejects.toThrow();
  });
});
