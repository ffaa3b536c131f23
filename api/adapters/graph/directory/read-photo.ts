import type { Directory } from '#core/ports/directory.ts';
import type { PersonId, TenantId } from '#core/shared/ids.ts';
import type { Graph, GraphCall } from '../wire/graph-call.ts';
import { personPath } from '../wire/query.ts';
import { faultOf, isDone } from '../wire/read-answer.ts';

const withoutPhoto = new Set([403, 404]);

export const readPhoto = async (
  graph: Graph,
  tenant: TenantId,
  id: PersonId,
): ReturnType<Directory['photo']> => {
  const call: GraphCall = { what: 'read a photo', method: 'GET', path: personPath(id, '/photo/$value') };
  const answer = await graph.send(tenant, call);
  if (withoutPhoto.has(answer.status)) return undefined;
  if (!isDone(answer)) throw faultOf(call, answer);
  const { body: bytes, contentType } = answer;
  return bytes instanceof Uint8Array && contentType.startsWith('image/') ? { contentType, bytes } : undefined;
};
