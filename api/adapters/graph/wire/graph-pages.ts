import { z } from 'zod';
import type { TenantId } from '#core/shared/ids.ts';
import type { Graph, GraphAnswer, GraphCall } from './graph-call.ts';
import { GraphFault } from './graph-fault.ts';
import { readAnswer } from './read-answer.ts';

const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().nullish() });

/** The items of a collection, page by page, from its first answer on; not yet parsed. */
export const pagesFrom = async function* (
  graph: Graph,
  tenant: TenantId,
  { call, first }: { call: GraphCall; first: GraphAnswer },
): AsyncGenerator<readonly unknown[]> {
  const seen = new Set<string>();
  for (let answer = first; ;) {
    const { value, '@odata.nextLink': next } = readAnswer(call, answer, page);
    yield value;
    if (typeof next !== 'string') return;
    if (seen.has(next))
      throw new GraphFault(`Graph's pages go in a circle: it was asked to ${call.what}.`, {
        kind: 'unreadable',
      });
    seen.add(next);
    answer = await graph.send(tenant, { ...call, path: next });
  }
};

export const pagesOf = async function* (
  graph: Graph,
  tenant: TenantId,
  call: GraphCall,
): AsyncGenerator<readonly unknown[]> {
  yield* pagesFrom(graph, tenant, { call, first: await graph.send(tenant, call) });
};
