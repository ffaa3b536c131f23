import { z } from 'zod';
import type { Directory, DirectoryPerson } from '#core/ports/directory.ts';
import { asId, type PersonId, type TenantId } from '#core/shared/ids.ts';
import type { Graph, GraphCall } from '../wire/graph-call.ts';
import { pagesFrom } from '../wire/graph-pages.ts';
import { personPath, query } from '../wire/query.ts';
import { readAnswer } from '../wire/read-answer.ts';
import { personFields, readPeople } from './graph-person.ts';

const unknownTo = 404;
// No company is as deep; a directory that says so is wrong.
const deepest = 50;

const manager = z.object({ id: z.string().min(1), '@odata.type': z.string().catch('#microsoft.graph.user') });

const managerOf = async (graph: Graph, tenant: TenantId, id: PersonId): Promise<PersonId | undefined> => {
  const path = personPath(id, `/manager${query({ $select: 'id' })}`);
  const call: GraphCall = { what: 'read a manager', method: 'GET', path };
  const answer = await graph.send(tenant, call);
  if (answer.status === unknownTo) return undefined;
  const found = readAnswer(call, answer, manager);
  return found['@odata.type'] === '#microsoft.graph.user' ? asId(found.id) : undefined;
};

const managerLine = async (graph: Graph, tenant: TenantId, id: PersonId): Promise<PersonId[]> => {
  const line: PersonId[] = [];
  const seen = new Set([id]);
  for (let below = id; line.length < deepest;) {
    const above = await managerOf(graph, tenant, below);
    if (above === undefined || seen.has(above)) break;
    seen.add(above);
    line.push(above);
    below = above;
  }
  return line;
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
export const readsOfReportingLine = (graph: Graph): Pick<Directory, 'managerLine' | 'directReports'> => ({
  managerLine: (tenant, id) => managerLine(graph, tenant, id),
  directReports: (tenant, id) => directReports(graph, tenant, id),
});
