import { HttpRequest, InvocationContext } from '@azure/functions';
import { health } from './health.ts';

const ask = (reach: () => Promise<void>) =>
  health({ reach }).options.handler(
    new HttpRequest({ method: 'GET', url: 'https://api.example/api/health' }),
    new InvocationContext({ functionName: 'health', logHandler: () => undefined }),
  );

test('health says whether storage is there, and nothing else', async () => {
  expect(await ask(() => Promise.resolve())).toMatchObject({ status: 200, body: '{"status":"ok"}' });
  const answer = await ask(() => Promise.reject(new Error('no storage at 10.0.0.4')));
  expect(answer).toMatchObject({ status: 503, body: '{"status":"unavailable"}' });
});
