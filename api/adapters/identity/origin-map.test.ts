import fc from 'fast-check';
import { mapOrigins } from './origin-map.ts';

const recording = (): { seen: string[]; send: typeof fetch } => {
  const seen: string[] = [];
  const send: typeof fetch = (input) => {
    seen.push(input instanceof Request ? input.url : String(input));
    return Promise.resolve(new Response('{}'));
  };
  return { seen, send };
};

describe('the origin map', () => {
  test('path and query survive whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webPath(), fc.webQueryParameters(), async (path, query) => {
        const { seen, send } = recording();
        const mapped = mapOrigins({ 'https://graph.microsoft.com': 'http://127.0.0.1:7071' }, send);
        const url = new URL(`https://graph.microsoft.com${path}?${query}`);
        await mapped(url);
        expect(seen).toEqual([`http://127.0.0.1:7071${url.pathname}${url.search}`]);
      }),
    );
  });

  test('an origin that is not in the map is left alone', async () => {
    const { seen, send } = recording();
    const mapped = mapOrigins({ 'https://graph.microsoft.com': 'http://localhost:7071' }, send);
    await mapped('https://graph.microsoft.com.example/v1.0/users');
    expect(seen).toEqual(['https://graph.microsoft.com.example/v1.0/users']);
  });

  test('a request keeps its method and headers', async () => {
    const sent: Request[] = [];
    const mapped = mapOrigins({ 'https://graph.microsoft.com': 'http://127.0.0.1:7071' }, (input) => {
      if (input instanceof Request) sent.push(input);
      return Promise.resolve(new Response('{}'));
    });
    await mapped(
      new Request('https://graph.microsoft.com/a', { method: 'DELETE', headers: { prefer: 'x' } }),
    );
    expect(sent.map(({ url, method }) => [url, method])).toEqual([['http://127.0.0.1:7071/a', 'DELETE']]);
    expect(sent[0]?.headers.get('prefer')).toBe('x');
  });

  test.each(['https://evil.example', 'http://127.0.0.1.evil.example', 'http://10.0.0.4:80', 'not a url'])(
    'a target off this machine is refused at once: %s',
    (target) => {
      expect(() => mapOrigins({ 'https://graph.microsoft.com': target })).toThrow();
    },
  );
});
