import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeApi } from './api.ts';
import { problemOf } from './api-problem.ts';

const problem = {
  type: '/problems/stale',
  title: 'Stale',
  status: 409,
  detail: 'The agreement has changed.',
};
const seen: { method: string | undefined; key: unknown; token: unknown }[] = [];
let server: Server;
let baseUrl: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { 'idempotency-key': key, authorization: token } = request.headers;
    seen.push({ method: request.method, key, token });
    const refused = request.url?.endsWith('refused') === true;
    response.statusCode = refused ? 409 : 200;
    response.setHeader('content-type', refused ? 'application/problem+json' : 'application/json');
    response.end(JSON.stringify(refused ? problem : { now: 'x' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const api = () => makeApi({ baseUrl, token: async () => 'a-token' });

describe('the client of the API', () => {
  it('carries the token, and the key of the action it sends', async () => {
    await api().act({ method: 'PUT', path: 'me/locale', body: { locale: 'fr' }, key: 'k1' });
    expect(seen.at(-1)).toEqual({ method: 'PUT', key: 'k1', token: 'Bearer a-token' });
  });

  it('hands on the problem in the words of the API', async () => {
    const error: unknown = await api()
      .read('refused')
      .catch((refused: unknown) => refused);
    expect(problemOf(error)).toEqual(problem);
  });

  it('knows an API that is not there from one that refuses', async () => {
    const nobody = makeApi({ baseUrl: 'http://127.0.0.1:1', token: async () => 'a-token' });
    const error: unknown = await nobody.read('me').catch((failed: unknown) => failed);
    expect(error).toBeInstanceOf(Error);
    expect(problemOf(error)).toBeUndefined();
  });
});
