import { makeApi } from './api.ts';
import { problemOf } from './api-problem.ts';

const problem = {
  type: '/problems/stale',
  title: 'Stale',
  status: 409,
  detail: 'The agreement has changed.',
};
const api = makeApi({
  baseUrl: 'https://api.example',
  language: 'fr',
  token: () => Promise.resolve('a-token'),
  consent: () => Promise.resolve(),
});
const network = jest.spyOn(globalThis, 'fetch');

const failureOf = async (path: string): Promise<unknown> => {
  try {
    return await api.read(path);
  } catch (error) {
    return error;
  }
};

afterAll(() => {
  network.mockRestore();
});

describe('the client of the API', () => {
  it('carries the token, and the key of the action it sends', async () => {
    network.mockResolvedValueOnce(Response.json({ now: 'x' }));
    await api.act({ method: 'PUT', path: 'me/locale', body: { locale: 'fr' }, key: 'k1' });
    const [address, init] = network.mock.calls.at(-1) ?? [];
    const headers = new Headers(init?.headers);
    expect(address).toBe('https://api.example/api/me/locale');
    expect(headers.get('authorization')).toBe('Bearer a-token');
    expect(headers.get('idempotency-key')).toBe('k1');
  });

  it('asks in the language of Teams, not of the browser', async () => {
    network.mockResolvedValueOnce(Response.json({}));
    await api.read('me');
    expect(new Headers(network.mock.calls.at(-1)?.[1]?.headers).get('accept-language')).toBe('fr');
  });

  it('hands on the problem in the words of the API', async () => {
    const headers = { 'content-type': 'application/problem+json' };
    network.mockResolvedValueOnce(Response.json(problem, { status: 409, headers }));
    expect(problemOf(await failureOf('me'))).toEqual(problem);
  });

  it('knows an API that is not there from one that refuses', async () => {
    network.mockRejectedValueOnce(new TypeError('fetch failed'));
    const error = await failureOf('me');
    expect(error).toBeInstanceOf(Error);
    expect(problemOf(error)).toBeUndefined();
  });
});
