import type { RegisteredFunction } from '../functions-core/function-app.ts';
import type { Binding } from '../functions-core/functions-core-types.ts';
import type { RoutePattern } from './route-pattern.ts';
import { routePattern } from './route-pattern.ts';

export type HttpFunction = { called: RegisteredFunction; methods: readonly string[]; pattern: RoutePattern };
export type Found =
  | { kind: 'found'; called: RegisteredFunction; params: Record<string, string> }
  | { kind: 'wrong method'; allow: readonly string[] }
  | { kind: 'nothing here' };

/** The HTTP functions of an app, most fixed route first. */
export const httpFunctions = (
  functions: readonly RegisteredFunction[],
  routePrefix: string,
): HttpFunction[] =>
  functions
    .flatMap((called) => {
      const trigger = httpTrigger(called);
      return trigger === undefined ? [] : [httpFunction(called, trigger, routePrefix)];
    })
    .sort((a, b) => (a.pattern.rank < b.pattern.rank ? 1 : a.pattern.rank > b.pattern.rank ? -1 : 0));

const httpTrigger = ({ metadata }: RegisteredFunction): Binding | undefined =>
  Object.values(metadata.bindings).find(({ type }) => type === 'httpTrigger');

const httpFunction = (called: RegisteredFunction, trigger: Binding, routePrefix: string): HttpFunction => {
  const { name } = called.metadata;
  if ((trigger.authLevel ?? 'anonymous') !== 'anonymous') {
    throw new Error(
      `Function ${name} asks for authLevel "${trigger.authLevel}"; this host has no function keys.`,
    );
  }
  return {
    called,
    methods: (trigger.methods ?? ['GET', 'POST']).map((method) => method.toUpperCase()),
    pattern: routePattern(`${routePrefix}/${trigger.route ?? name}`),
  };
};

export const findFunction = (functions: readonly HttpFunction[], method: string, path: string): Found => {
  const allow: string[] = [];
  for (const { called, methods, pattern } of functions) {
    const params = pattern.match(path);
    if (params === undefined) continue;
    if (methods.includes(method)) return { kind: 'found', called, params };
    allow.push(...methods);
  }
  return allow.length === 0 ? { kind: 'nothing here' } : { kind: 'wrong method', allow: [...new Set(allow)] };
};
