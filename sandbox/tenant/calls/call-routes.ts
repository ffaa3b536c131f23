import type { Route } from '../wire/route.ts';

const path = '/_sandbox/calls';
const usual = 1000;
const most = 10_000;

/** What the tenant was asked, page by page: `after` is the `next` of the page before. */
const list: Route = {
  method: 'GET',
  path,
  handle: ({ url }, { calls }) => {
    const after = whole(url.searchParams.get('after'), 0);
    const limit = Math.min(whole(url.searchParams.get('limit'), usual), most);
    const page = calls.since(after, limit);
    return { status: 200, body: { calls: page, next: page.at(-1)?.n ?? Math.max(after, calls.last()) } };
  },
};

const clear: Route = {
  method: 'DELETE',
  path,
  handle: (_request, { calls }) => {
    calls.clear();
    return { status: 204 };
  },
};

function whole(text: string | null, otherwise: number): number {
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : otherwise;
}

export const callRoutes: readonly Route[] = [list, clear];
