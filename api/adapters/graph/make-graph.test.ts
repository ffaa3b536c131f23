import { asId } from '#core/shared/ids.ts';
import { scriptedGraph } from './fixtures/scripted-graph.ts';
import { makeGraph } from './make-graph.ts';
import type { GraphCall } from './wire/graph-call.ts';
import { pagesOf } from './wire/graph-pages.ts';

const tenant = asId<never>('tenant-1');
const get: GraphCall = { what: 'read a person', method: 'GET', path: '/something' };
const post: GraphCall = { what: 'book an event', method: 'POST', path: '/something', body: { name: 'x' } };
const failing = (status: number) => new Response('{}', { status, headers: { 'retry-after': '0' } });

describe('the way to Graph', () => {
  test('each tenant is asked with a token of its own, at the address of production', async () => {
    const { graph, sent } = scriptedGraph(() => Response.json({}));
    await graph.send(tenant, get);
    await graph.send(asId('tenant-2'), get);
    expect(sent.map(({ url }) => url.href)).toEqual(
      [1, 2].map(() => 'https://graph.microsoft.com/v1.0/something'),
    );
    const scope = 'https://graph.microsoft.com/.default';
    expect(sent.map(({ authorization }) => authorization)).toEqual([
      `Bearer tenant-1|${scope}`,
      `Bearer tenant-2|${scope}`,
    ]);
  });

  test('a page that leads away from Graph gets no token', async () => {
    const { graph, sent } = scriptedGraph(({ url }) =>
      url.host === 'graph.microsoft.com'
        ? Response.json({ value: [1], '@odata.nextLink': 'https://evil.example/v1.0/next?$skiptoken=1' })
        : Response.json({ value: [] }),
    );
    for await (const page of pagesOf(graph, tenant, get)) expect(page.length).toBeLessThan(2);
    expect(sent.map(({ url, authorization }) => [url.host, authorization === null])).toEqual([
      ['graph.microsoft.com', false],
      ['evil.example', true],
    ]);
  });

  test('pages that go in a circle end in a fault', async () => {
    const next = 'https://graph.microsoft.com/v1.0/something?$skiptoken=1';
    const { graph, sent } = scriptedGraph(() => Response.json({ value: [], '@odata.nextLink': next }));
    const all = async () => {
      for await (const page of pagesOf(graph, tenant, get)) expect(page).toEqual([]);
    };
    await expect(all()).rejects.toThrow('in a circle');
    expect(sent.length).toBe(2);
  });

  test.each([
    ['a read', 503, get, 4],
    ['a read', 429, get, 4],
    ['a write that may be repeated', 503, { ...post, repeatable: true }, 4],
    ['a write that may not', 503, post, 1],
    ['a write that may not', 504, post, 1],
    ['a write that was not begun', 429, post, 4],
    ['a read', 500, get, 1],
  ] as const)('%s after %i is sent so often', async (_, status, call, times) => {
    const { graph, sent } = scriptedGraph(() => failing(status));
    expect(await graph.send(tenant, call)).toMatchObject({ status, retryAfterSeconds: 0 });
    expect(sent).toHaveLength(times);
  });

  test('a lost connection is tried again for what may be repeated, and is a fault that keeps its cause', async () => {
    const lost = new TypeError('fetch failed', { cause: new Error('ECONNRESET') });
    const { graph, sent } = scriptedGraph(() => {
      throw lost;
    });
    const fault: unknown = await graph.send(tenant, get).catch((error: unknown) => error);
    expect(fault).toMatchObject({ kind: 'unanswered', cause: { cause: lost } });
    expect(sent).toHaveLength(2);
    await expect(graph.send(tenant, post)).rejects.toThrow('did not answer');
    expect(sent).toHaveLength(3);
  });

  test('without a token nothing is sent', async () => {
    const refusal = new Error('No app-only token.');
    let sent = 0;
    const graph = makeGraph({
      tokens: { tokenFor: () => Promise.reject(refusal) },
      fetch: () => Promise.resolve(Response.json({ sent: (sent += 1) })),
    });
    await expect(graph.send(tenant, get)).rejects.toMatchObject({ cause: { cause: refusal } });
    expect(sent).toBe(0);
  });

  test.each([
    ['no JSON', new Response('<html>', { headers: { 'content-type': 'application/json' } })],
    ['no list', Response.json({ value: 'all of them' })],
    ['nothing', new Response(null, { status: 204 })],
  ])('a list that is %s is a fault, not an empty list', async (_, response) => {
    const { graph } = scriptedGraph(() => response);
    await expect(pagesOf(graph, tenant, get).next()).rejects.toMatchObject({ kind: 'unreadable' });
  });

  test('what Graph says about people does not get into a fault', async () => {
    const error = { code: 'Request_BadRequest', message: 'ada@contoso.example is invalid' };
    const { graph } = scriptedGraph(() =>
      Response.json({ error }, { status: 400, headers: { 'request-id': 'abc' } }),
    );
    const fault = await pagesOf(graph, tenant, get)
      .next()
      .catch((thrown: unknown) => thrown);
    expect(String(fault)).toBe('GraphFault: Graph could not read a person: 400 Request_BadRequest.');
    expect(JSON.stringify(fault)).not.toContain('contoso');
  });
});
