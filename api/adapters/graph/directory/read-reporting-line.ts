import type { Directory, DirectoryPerson } from '#core/ports/directory.ts';
import type { PersonId, TenantId } from '#core/shared/ids.ts';
import { sendBatch } from '../wire/graph-batch.ts';
import type { Graph, GraphAnswer, GraphCall } from '../wire/graph-call.ts';
import { pagesFrom } from '../wire/graph-pages.ts';
import { personPath, query } from '../wire/query.ts';
import { readAnswer } from '../wire/read-answer.ts';
import { personFields, readPeople } from './graph-person.ts';
import { accountOf, lineUpFrom, managerPath, managersAbove, managerShape } from './managers.ts';

const unknownTo = 404;
const batchesAtOnce = 4;

/** Undefined for whoever has none. */
const managerIn = (call: GraphCall, answer: GraphAnswer): PersonId | undefined =>
  answer.status === unknownTo ? undefined : accountOf(readAnswer(call, answer, managerShape));

const managerOf = async (graph: Graph, tenant: TenantId, id: PersonId): Promise<PersonId | undefined> => {
  const call: GraphCall = { what: 'read a manager', method: 'GET', path: managerPath(id) };
  return managerIn(call, await graph.send(tenant, call));
};

const managerLines = async (
  graph: Graph,
  tenant: TenantId,
  ids: readonly PersonId[],
): Promise<Map<PersonId, PersonId[]>> => {
  const what = 'read managers';
  const managers = await managersAbove(ids, async (level) => {
    const paths = level.map(managerPath);
    const answers = await sendBatch(graph, tenant, { what, paths, inFlight: batchesAtOnce });
    return new Map(
      level.map((id) => {
        const path = managerPath(id);
        const answer = answers.get(path);
        return [id, answer && managerIn({ what, method: 'GET', path }, answer)];
      }),
    );
  });
  const lines = ids.map(async (id) => [id, await lineUpFrom(id, (one) => managers.get(one))] as const);
  return new Map(await Promise.all(lines));
};

const directReports = async (graph: Graph, tenant: TenantId, id: PersonId): Promise<DirectoryPerson[]> => {
  const path = personPath(id, `/directReports${query({ $select: personFields, $top: '999' })}`);
  const call: GraphCall = { what: 'list direct reports', method: 'GET', path };
  const first = await graph.send(tenant, call);
  if (first.status === unknownTo) return [];
  const reports: DirectoryPerson[] = [];
  for await (const page of pagesFrom(graph, tenant, { call, first })) reports.push(...readPeople(page));
  return reports;
};

/** Who leads whom. */
export const readsOfReportingLine = (
  graph: Graph,
): Pick<Directory, 'managerLine' | 'managerLines' | 'directReports'> => ({
  managerLine: (tenant, id) => lineUpFrom(id, (one) => managerOf(graph, tenant, one)),
  managerLines: (tenant, ids) => managerLines(graph, tenant, ids),
  directReports: (tenant, id) => directReports(graph, tenant, id),
});
