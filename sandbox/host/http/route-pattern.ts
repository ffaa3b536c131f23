export type RoutePattern = {
  /** The route's parameters in this path, or undefined when the path is another one. Segments are decoded. */
  match(path: string): Record<string, string> | undefined;
  /** Patterns with greater rank win: a fixed segment beats a parameter, which beats a rest. */
  rank: string;
};

type Segment = { kind: 'fixed' | 'parameter' | 'optional' | 'rest'; name: string };

/** Reads a route of Azure Functions: `pairs/{pairId}/sessions/{sessionId?}`, `{*rest}`. Throws on constraints, which it does not know. */
export const routePattern = (route: string): RoutePattern => {
  const segments = pieces(route).map(segmentOf);
  return {
    rank: segments
      .map(({ kind }) => ({ fixed: '3', parameter: '2', optional: '1', rest: '0' })[kind])
      .join(''),
    match: (path) => matchAll(segments, pieces(path)),
  };
};

const pieces = (path: string): string[] => path.split('/').filter((piece) => piece !== '');

const segmentOf = (text: string): Segment => {
  const inside = /^\{(\*?)([A-Za-z]\w*)(\??)\}$/.exec(text);
  if (inside === null) {
    if (/[{}]/.test(text)) throw new Error(`Route segment "${text}" is not one this host knows.`);
    return { kind: 'fixed', name: text.toLowerCase() };
  }
  const [, star, name = '', question] = inside;
  return { kind: star === '*' ? 'rest' : question === '?' ? 'optional' : 'parameter', name };
};

const matchAll = (
  segments: readonly Segment[],
  path: readonly string[],
): Record<string, string> | undefined => {
  const params: Record<string, string> = {};
  for (const [index, { kind, name }] of segments.entries()) {
    const piece = path[index];
    if (kind === 'rest') return { ...params, [name]: path.slice(index).map(decoded).join('/') };
    if (piece === undefined) {
      if (kind !== 'optional') return undefined;
    } else if (kind === 'fixed') {
      if (decoded(piece).toLowerCase() !== name) return undefined;
    } else params[name] = decoded(piece);
  }
  return path.length > segments.length ? undefined : params;
};

const decoded = (piece: string): string => {
  try {
    return decodeURIComponent(piece);
  } catch (fault) {
    if (fault instanceof URIError) return piece;
    throw fault;
  }
};
