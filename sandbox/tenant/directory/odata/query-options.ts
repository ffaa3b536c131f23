import { graphError } from '../../http/graph-error.ts';
import type { WireReply } from '../../wire/route.ts';

/** Refuses options of the query that the address does not know, which Graph would refuse or heed. */
export function optionsRefusal({ searchParams }: URL, known: readonly string[]): WireReply | undefined {
  const other = [...searchParams.keys()].find((name) => name.startsWith('$') && !known.includes(name));
  if (other === undefined) return undefined;
  return graphError(400, 'Request_UnsupportedQuery', `The query option '${other}' is not supported here.`);
}
