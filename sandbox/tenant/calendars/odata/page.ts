import { refusal, type Refusal } from '../wire/refusal.ts';

interface Page<T> {
  items: readonly T[];
  /** Where the next page is; `undefined` on the last. */
  nextLink: string | undefined;
}

const usual = 10;
const most = 1000;

/** One page of `items` by `$top` and `$skip`. */
export function pageOf<T>(items: readonly T[], url: URL): Page<T> | Refusal {
  const top = whole(url, '$top', usual);
  const skip = whole(url, '$skip', 0);
  if (top === undefined || skip === undefined) return badNumber;
  if (top === 0 || top > most) return badTop;
  const end = skip + top;
  return { items: items.slice(skip, end), nextLink: end < items.length ? linkTo(url, end) : undefined };
}

function whole(url: URL, name: string, otherwise: number): number | undefined {
  const text = url.searchParams.get(name);
  if (text === null) return otherwise;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function linkTo(url: URL, skip: number): string {
  const next = new URL(url.pathname + url.search, 'https://graph.microsoft.com');
  next.searchParams.set('$skip', String(skip));
  return next.href;
}

const badNumber = refusal(400, 'BadRequest', 'Invalid value for $top or $skip.');
const badTop = refusal(400, 'BadRequest', `The value of $top must be between 1 and ${most}.`);
