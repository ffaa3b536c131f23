import { z } from 'zod';
import type { Directory, DirectoryPerson } from '#core/ports/directory.ts';
import { asId, type PersonId, type TenantId } from '#core/shared/ids.ts';
import { sendBatch } from '../wire/graph-batch.ts';
import type { Graph, GraphAnswer, GraphCall } from '../wire/graph-call.ts';
import { pagesFrom } from '../wire/graph-pages.ts';
import { personPath, query } from '../wire/query.ts';
import { readAnswer } from '../wire/read-answer.ts';
import { personFields, readPeople } from './graph-person.ts';

const unknownTo = 404;
// No company is as deep; a directory that says so is wrong.
const deepest = 50;
const batchesAtOnce = 4;

const manager = z.object({ id: z.string().min(1), '@odata.type': z.string().catch('#microsoft.graph.user') });

const managerPath = (id: PersonId): string => personPath(id, `/manager${query({ $select: 'id' })}`);

/** Undefined for whoever has none, and where it is a contact and no account. */
const managerIn = (call: GraphCall, answer: GraphAnswer): PersonId | undefined => {
  if (answer.status === unknownTo) return undefined;
  const found = readAnswer(call, answer, manager);
  return found['@odata.type'] === '#microsoft.graph.user' ? asId(found.id) : undefined;
};

const managerOf = async (graph: Graph, tenant: TenantId, id: PersonId): Promise<PersonId | undefined> => {
  const call: GraphCall = { what: 'read a manager', method: 'GET', path: managerPath(id) };
  return managerIn(call, await graph.send(tenant, call));
};

const lineUpFrom = async (
  id: PersonId,
  managerOfOne: (id: PersonId) => PersonId | undefined | Promise<PersonId | undefined>,
): Promise<PersonId[]> => {
  const line: PersonId[] = [];
  const seen = new Set([id]);
  for (let below = id; line.length < deepest;) {
    const above = await managerOfOne(below);
    if (above === undefined || seen.has(above)) break;
    seen.add(above);
    line.push(above);
    below = above;
  }
  return line;
};

/** Level by level, so that whoever leads many is asked about once. */
const managerLines = async (
  graph: Graph,
  tenant: TenantId,
  ids: readonly PersonId[],
): Promise<Map<PersonId, PersonId[]>> => {
  const what = 'read managers';
  const managers = new Map<PersonId, PersonId | undefined>();
  let level = [...new Set(ids)];
  for (let height = 0; level.length > 0 && height < deepest; height += 1) {
    const paths = level.map(managerPath);
    const answers = await sendBatch(graph, tenant, { what, paths, inFlight: batchesAtOnce });
    for (const id of level) {
      const path = managerPath(id);
      const answer = answers.get(path);
      managers.set(id, answer && managerIn({ what, method: 'GET', path }, answer));
    }
    const above = new Set(level.flatMap((id) => managers.get(id) ?? []));
    level = [...above].filter((id) => !managers.has(id));
  }
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
