import { z } from 'zod';
import type { ProfileExtras } from '#core/ports/directory.ts';
import type { PersonId, TenantId } from '#core/shared/ids.ts';
import { sendBatch } from '../wire/graph-batch.ts';
import type { Graph, GraphAnswer } from '../wire/graph-call.ts';
import { personPath, query } from '../wire/query.ts';
import { isDone } from '../wire/read-answer.ts';

const texts = z
  .array(z.unknown())
  .catch([])
  .transform((items) =>
    items.flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [item.trim()] : [])),
  );

const profile = z.object({
  skills: texts,
  pastProjects: texts,
  schools: texts,
  interests: texts,
  responsibilities: texts,
});

const nothingSaid: ProfileExtras = {
  skills: [],
  pastProjects: [],
  schools: [],
  interests: [],
  responsibilities: [],
};
const selected = query({ $select: 'id,skills,pastProjects,schools,interests,responsibilities' });
// Each is a read of SharePoint, which has little to give to an app.
const batchesAtOnce = 2;

const read = (answer: GraphAnswer): ProfileExtras =>
  (isDone(answer) ? profile.safeParse(answer.body).data : undefined) ?? nothingSaid;

const isPassing = ({ status }: GraphAnswer): boolean => status === 429 || (status >= 500 && status !== 501);

/**
 * Kept by SharePoint, which a tenant may not let an app read: whoever it refuses has nothing to say. Those it is too
 * busy for are missing from the answer.
 */
export const readExtras = async (
  graph: Graph,
  tenant: TenantId,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, ProfileExtras>> => {
  const pathOf = (id: PersonId) => personPath(id, selected);
  const paths = ids.map(pathOf);
  const answers = await sendBatch(graph, tenant, { what: 'read profiles', paths, inFlight: batchesAtOnce });
  const extras = new Map<PersonId, ProfileExtras>();
  for (const id of ids) {
    const answer = answers.get(pathOf(id));
    if (answer !== undefined && !isPassing(answer)) extras.set(id, read(answer));
  }
  return extras;
};
