import { z } from 'zod';
import type { Standing } from '#core/people/standing.ts';
import { asId, type PersonId, type TenantId } from '#core/shared/ids.ts';
import { sendBatch } from '../wire/graph-batch.ts';
import type { Graph, GraphAnswer } from '../wire/graph-call.ts';
import { personPath, query } from '../wire/query.ts';
import { isDone } from '../wire/read-answer.ts';

const unknownTo = 404;
const batchesAtOnce = 2;
// No company is as deep; a directory that says so is wrong.
const deepest = 50;

const account = z.object({ accountEnabled: z.boolean().catch(true) });
const manager = z.object({ id: z.string().min(1), '@odata.type': z.string().catch('#microsoft.graph.user') });

const readEach = async (
  graph: Graph,
  tenant: TenantId,
  { what, ids, path }: { what: string; ids: readonly PersonId[]; path: (id: PersonId) => string },
): Promise<(readonly [PersonId, GraphAnswer | undefined])[]> => {
  const answers = await sendBatch(graph, tenant, { what, paths: ids.map(path), inFlight: batchesAtOnce });
  return ids.map((id) => [id, answers.get(path(id))]);
};

/** Undefined without a clear answer. */
const isDeparted = (answer: GraphAnswer | undefined): boolean | undefined => {
  if (answer?.status === unknownTo) return true;
  if (answer === undefined || !isDone(answer)) return undefined;
  const read = account.safeParse(answer.body);
  return read.success ? !read.data.accountEnabled : undefined;
};

const managerIn = (answer: GraphAnswer | undefined): PersonId | undefined => {
  const read = answer !== undefined && isDone(answer) ? manager.safeParse(answer.body) : undefined;
  return read?.success === true && read.data['@odata.type'] === '#microsoft.graph.user'
    ? asId(read.data.id)
    : undefined;
};

/** Level by level, so that a manager whom many share is read once. */
const managersAbove = async (
  graph: Graph,
  tenant: TenantId,
  below: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, PersonId | undefined>> => {
  const known = new Map<PersonId, PersonId | undefined>();
  const path = (id: PersonId) => personPath(id, `/manager${query({ $select: 'id' })}`);
  for (let level = 0, ids = below; level < deepest && ids.length > 0; level += 1) {
    const answers = await readEach(graph, tenant, { what: 'read managers', ids, path });
    for (const [id, answer] of answers) known.set(id, managerIn(answer));
    const above = answers.flatMap(([id]) => known.get(id) ?? []);
    ids = [...new Set(above)].filter((id) => !known.has(id));
  }
  return known;
};

const lineOf = (managers: ReadonlyMap<PersonId, PersonId | undefined>, id: PersonId): PersonId[] => {
  const line: PersonId[] = [];
  for (let above = managers.get(id); above !== undefined && above !== id && !line.includes(above);) {
    line.push(above);
    above = managers.get(above);
  }
  return line;
};

/** Whoever got no clear answer, of having left or not, is missing. */
export const readStandings = async (
  graph: Graph,
  tenant: TenantId,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Standing>> => {
  const ids = [...new Set(people)];
  const path = (id: PersonId) => personPath(id, query({ $select: 'id,accountEnabled' }));
  const answers = await readEach(graph, tenant, { what: 'read accounts', ids, path });
  const departed = new Map(answers.map(([id, answer]) => [id, isDeparted(answer)]));
  const managers = await managersAbove(
    graph,
    tenant,
    ids.filter((id) => departed.get(id) === false),
  );
  return new Map(
    ids.flatMap((id) => {
      const gone = departed.get(id);
      return gone === undefined ? [] : [[id, { departed: gone, managers: lineOf(managers, id) }] as const];
    }),
  );
};
