import { z } from 'zod';
import type { Standing } from '#core/people/standing.ts';
import type { PersonId, TenantId } from '#core/shared/ids.ts';
import type { GraphWork } from '../graph-works.ts';
import { sendBatch } from '../wire/graph-batch.ts';
import type { Graph, GraphAnswer } from '../wire/graph-call.ts';
import { personPath, query } from '../wire/query.ts';
import { isDone } from '../wire/read-answer.ts';
import { accountOf, lineUpFrom, managerPath, managersAbove, managerShape } from './managers.ts';

const unknownTo = 404;
const batchesAtOnce = 2;

const account = z.object({ accountEnabled: z.boolean().catch(true) });

const readEach = async (
  graph: Graph,
  tenant: TenantId,
  { what, ids, path }: { what: GraphWork; ids: readonly PersonId[]; path: (id: PersonId) => string },
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

/** Without a clear answer nobody leads: it ends no pair. */
const managerIn = (answer: GraphAnswer | undefined): PersonId | undefined => {
  const read = answer !== undefined && isDone(answer) ? managerShape.safeParse(answer.body) : undefined;
  return read?.success === true ? accountOf(read.data) : undefined;
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
    ids.filter((id) => departed.get(id) === false),
    async (level) => {
      const read = await readEach(graph, tenant, { what: 'read managers', ids: level, path: managerPath });
      return new Map(read.map(([id, answer]) => [id, managerIn(answer)]));
    },
  );
  const standings = ids.map(async (id) => {
    const gone = departed.get(id);
    if (gone === undefined) return [];
    return [[id, { departed: gone, managers: await lineUpFrom(id, (one) => managers.get(one)) }] as const];
  });
  return new Map((await Promise.all(standings)).flat());
};
