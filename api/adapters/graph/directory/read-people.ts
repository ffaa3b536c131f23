import type { Directory, DirectoryPerson } from '#core/ports/directory.ts';
import type { PersonId, TenantId } from '#core/shared/ids.ts';
import { chunks } from '../wire/chunks.ts';
import { sendBatch } from '../wire/graph-batch.ts';
import type { Graph, GraphCall } from '../wire/graph-call.ts';
import { pagesFrom, pagesOf } from '../wire/graph-pages.ts';
import { personPath, query, quoted } from '../wire/query.ts';
import { faultOf, isDone } from '../wire/read-answer.ts';
import { personFields, readPeople, readPerson, type ListedPerson } from './graph-person.ts';

const perPage = '999';
const batchesAtOnce = 4;
// Graph takes no more than this in one `in`.
const addressesAtOnce = 15;
const unknownTo = 404;

const selected = query({ $select: personFields });

const people = async (
  graph: Graph,
  tenant: TenantId,
  ids: readonly PersonId[],
): Promise<DirectoryPerson[]> => {
  const what = 'read people';
  const paths = [...new Set(ids)].map((id) => personPath(id, selected));
  const answers = await sendBatch(graph, tenant, { what, paths, inFlight: batchesAtOnce });
  return [...answers.values()].flatMap((answer) => {
    if (answer.status === unknownTo) return [];
    if (!isDone(answer)) throw faultOf({ what }, answer);
    return readPeople([answer.body]);
  });
};

const person = async (graph: Graph, tenant: TenantId, id: PersonId): Promise<DirectoryPerson | undefined> => {
  const call: GraphCall = { what: 'read a person', method: 'GET', path: personPath(id, selected) };
  const answer = await graph.send(tenant, call);
  if (answer.status === unknownTo) return undefined;
  if (!isDone(answer)) throw faultOf(call, answer);
  return readPeople([answer.body])[0];
};

const withAddresses = async (
  graph: Graph,
  tenant: TenantId,
  mails: readonly string[],
): Promise<ListedPerson[]> => {
  const what = 'find people by mail';
  const list = `(${mails.map(quoted).join(',')})`;
  const paths = ['mail', 'userPrincipalName'].map(
    (field) => `/users${query({ $filter: `${field} in ${list}`, $select: personFields, $top: perPage })}`,
  );
  const answers = await sendBatch(graph, tenant, { what, paths, inFlight: 1 });
  const found: ListedPerson[] = [];
  for (const [path, first] of answers) {
    const call: GraphCall = { what, method: 'GET', path };
    for await (const page of pagesFrom(graph, tenant, { call, first }))
      found.push(...page.flatMap((entry) => readPerson(entry) ?? []));
  }
  return found;
};

const byMail = async (
  graph: Graph,
  tenant: TenantId,
  mails: readonly string[],
): Promise<Map<string, DirectoryPerson>> => {
  const wanted = [...new Set(mails.map((mail) => mail.trim().toLowerCase()))].filter((mail) => mail !== '');
  const byAddress = new Map<string, DirectoryPerson>();
  for (const part of chunks(wanted, addressesAtOnce)) {
    const found = await withAddresses(graph, tenant, part);
    // The address mail is sent to wins over the name somebody signs in with.
    for (const { person, userPrincipalName } of found)
      if (userPrincipalName !== undefined) byAddress.set(userPrincipalName.toLowerCase(), person);
    for (const { person } of found)
      if (person.mail !== undefined) byAddress.set(person.mail.toLowerCase(), person);
  }
  const asked = new Set(wanted);
  return new Map([...byAddress].filter(([mail]) => asked.has(mail)));
};

const everyone = async function* (
  graph: Graph,
  tenant: TenantId,
): AsyncGenerator<readonly DirectoryPerson[]> {
  const path = `/users${query({ $select: personFields, $top: perPage })}`;
  for await (const page of pagesOf(graph, tenant, { what: 'list everybody', method: 'GET', path }))
    yield readPeople(page);
};

/** The people themselves, as Entra knows them. */
export const readsOfPeople = (
  graph: Graph,
): Pick<Directory, 'person' | 'people' | 'byMail' | 'everyone'> => ({
  person: (tenant, id) => person(graph, tenant, id),
  people: (tenant, ids) => people(graph, tenant, ids),
  byMail: (tenant, mails) => byMail(graph, tenant, mails),
  everyone: (tenant) => everyone(graph, tenant),
});
