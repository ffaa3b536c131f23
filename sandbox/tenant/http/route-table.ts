import type { Route } from '../wire/route.ts';
import { pathSegments } from './path-segments.ts';

interface Entry {
  route: Route;
  segments: readonly string[];
}

export type Found =
  | { kind: 'route'; route: Route; params: Record<string, string> }
  | { kind: 'other method' }
  | { kind: 'nothing' };

export interface RouteTable {
  find(method: string, path: string): Found;
}

/** Finds the route of a path; a fixed segment is preferred to a parameter. */
export function makeRouteTable(routes: readonly Route[]): RouteTable {
  const byLength = new Map<number, Entry[]>();
  for (const route of routes) {
    const segments = route.path.split('/').filter((piece) => piece !== '');
    byLength.set(segments.length, [...(byLength.get(segments.length) ?? []), { route, segments }]);
  }
  for (const entries of byLength.values()) entries.sort((a, b) => rank(b).localeCompare(rank(a)));
  return {
    find: (method, path) => {
      const given = pathSegments(path);
      const fitting = (byLength.get(given.length) ?? []).flatMap((entry) => fit(entry, given));
      const found = fitting.find(({ route }) => route.method === method);
      if (found !== undefined) return { kind: 'route', ...found };
      return { kind: fitting.length === 0 ? 'nothing' : 'other method' };
    },
  };
}

function rank({ segments }: Entry): string {
  return segments.map((segment) => (segment.startsWith(':') ? '0' : '1')).join('');
}

function fit({ route, segments }: Entry, given: readonly string[]) {
  const params: Record<string, string> = {};
  for (const [at, wanted] of segments.entries()) {
    const value = given[at] ?? '';
    if (wanted.startsWith(':')) params[wanted.slice(1)] = value;
    else if (wanted.toLowerCase() !== value.toLowerCase()) return [];
  }
  return [{ route, params }];
}
