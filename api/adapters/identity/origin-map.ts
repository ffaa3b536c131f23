const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

const originOf = (text: string): string => {
  const { origin, pathname, search } = new URL(text);
  if (pathname !== '/' || search !== '') throw new RangeError(`An origin was expected, not ${text}`);
  return origin;
};

const targetOf = (text: string): string => {
  const origin = originOf(text);
  if (!loopback.has(new URL(origin).hostname)) {
    throw new RangeError(`Origins can be mapped to this machine only, not to ${origin}`);
  }
  return origin;
};

/**
 * A fetch that sends what is meant for one origin to another, path and query untouched.
 * Throws RangeError at once when a target is not on this machine: tokens must never be led elsewhere.
 */
export const mapOrigins = (
  map: Readonly<Record<string, string>>,
  send: typeof fetch = fetch,
): typeof fetch => {
  const targets = new Map(Object.entries(map).map(([from, to]) => [originOf(from), targetOf(to)]));
  if (targets.size === 0) return send;
  return (input, init) => {
    const address = input instanceof Request ? input.url : input;
    const url = new URL(address);
    const target = targets.get(url.origin);
    if (target === undefined) return send(input, init);
    const moved = `${target}${url.pathname}${url.search}`;
    return input instanceof Request ? send(new Request(moved, input), init) : send(moved, init);
  };
};
