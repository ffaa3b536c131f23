import { makeApi } from './api.ts';
import { ApiProblem, problemOf, referenceOf } from './api-problem.ts';
import { NotSignedIn } from './sign-in.ts';

const problem = {
  type: '/problems/stale',
  title: 'Stale',
  status: 409,
  detail: 'The agreement has changed.',
};
/** The token at first, and in place of one that does not count. */
let tokens = { first: 'a-token', fresh: 'a-fresh-token' };
const token = jest.fn(({ fresh } = { fresh: false }) => Promise.resolve(fresh ? tokens.fresh : tokens.first));
const api = makeApi({
  baseUrl: 'https://api.example',
  language: 'fr',
  signIn: { token, consent: () => Promise.resolve() },
});
const network = jest.spyOn(globalThis, 'fetch');

const failureOf = async (path: string): Promise<unknown> => {
  try {
    return await api.read(path);
  } catch (error) {
    return error;
  }
};

const unknownToken = () =>
  Response.json({ ...problem, type: '/problems/sign-in', status: 401 }, { status: 401 });
const sentTokens = (): (string | null)[] =>
  network.mock.calls.map(([, init]) => new Headers(init?.headers).get('authorization'));

beforeEach(() => {
  network.mockReset();
});
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

  it('replaces a token that does not count any longer, once', async () => {
    network.mockResolvedValueOnce(unknownToken()).mockResolvedValueOnce(Response.json({ now: 'x' }));
    expect(await api.read('me')).toEqual({ now: 'x' });
    network.mockResolvedValueOnce(unknownToken()).mockResolvedValueOnce(unknownToken());
    expect(await failureOf('me')).toBeInstanceOf(ApiProblem);
    expect(sentTokens()).toEqual([1, 2].flatMap(() => ['Bearer a-token', 'Bearer a-fresh-token']));
  });

  it('does not show the same token twice', async () => {
    tokens = { first: 'a-token', fresh: 'a-token' };
    network.mockResolvedValueOnce(unknownToken());
    expect(await failureOf('me')).toBeInstanceOf(ApiProblem);
    expect(sentTokens()).toHaveLength(1);
  });

  it('knows that nobody was signed in, and asks nothing then', async () => {
    token.mockRejectedValueOnce(new Error('no'));
    expect(await failureOf('me')).toBeInstanceOf(NotSignedIn);
    expect(network).not.toHaveBeenCalled();
  });

  it('names each request by chance, and a failure by its request', async () => {
    const headers = { 'content-type': 'application/problem+json' };
    network.mockResolvedValueOnce(Response.json({ ...problem, status: 500 }, { status: 500, headers }));
    const error = await failureOf('me');
    const sent = new Headers(network.mock.calls.at(-1)?.[1]?.headers).get('traceparent') ?? '';
    expect(sent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(referenceOf(error)?.replaceAll('-', '')).toBe(sent.split('-')[1]);
    network.mockRejectedValueOnce(new TypeError('fetch failed'));
    const unanswered = referenceOf(await failureOf('me'));
    expect(unanswered).toMatch(/^[0-9a-f-]{36}$/);
    expect(unanswered).not.toBe(referenceOf(error));
  });

  it('needs no name for a refusal, whose words say it all', async () => {
    const headers = { 'content-type': 'application/problem+json' };
    network.mockResolvedValueOnce(Response.json(problem, { status: 409, headers }));
    expect(referenceOf(await failureOf('me'))).toBeUndefined();
  });

  it('knows an API that is not there from one that refuses', async () => {
    network.mockRejectedValueOnce(new TypeError('fetch failed'));
    const error = await failureOf('me');
    expect(error).toBeInstanceOf(Error);
    expect(problemOf(error)).toBeUndefined();
  });
});
