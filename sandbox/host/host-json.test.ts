import { parseHostJson } from './host-json.ts';

test('what host.json leaves out has the defaults of Azure', () => {
  expect(parseHostJson('{"version":"2.0"}')).toEqual({
    routePrefix: 'api',
    queues: { batchSize: 16, maxDequeueCount: 5, retryAfterMs: 0, messageEncoding: 'base64' },
  });
});

test('time spans are read as milliseconds', () => {
  const text = '{"version":"2.0","extensions":{"queues":{"visibilityTimeout":"00:01:30"}}}';
  expect(parseHostJson(text).queues.retryAfterMs).toBe(90_000);
});

test('a batch larger than a storage queue can hand out is refused', () => {
  expect(() => parseHostJson('{"version":"2.0","extensions":{"queues":{"batchSize":33}}}')).toThrow();
});
