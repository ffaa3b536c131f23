import { makeDirectory } from '#api/adapters/graph/make-directory.ts';
import { asId, type PersonId } from '#core/shared/ids.ts';
import { generateCompany } from '#sandbox/companies/generate-company.ts';
import { graphOfATenant } from '#test/contracts/graph-of-a-tenant.ts';

const people = 10_000;
const rounds = 3;
const perBatch = 20;
const batchesAtOnce = 2;
const v1 = 'https://graph.microsoft.com/v1.0';

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
};
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Both in turns, so that whatever else the machine does troubles both. */
const compared = async (adapter: () => Promise<unknown>, raw: () => Promise<unknown>) => {
  const times: { adapter: number; raw: number }[] = [];
  for (let round = 0; round < rounds; round += 1)
    times.push({ adapter: await secondsOf(adapter), raw: await secondsOf(raw) });
  const seconds = median(times.map((time) => time.adapter));
  const yardstickSeconds = median(times.map((time) => time.raw));
  return {
    seconds: rounded(seconds),
    yardstickSeconds: rounded(yardstickSeconds),
    ratio: rounded(seconds / yardstickSeconds),
  };
};

/** A large company read through the directory adapter, beside the same requests sent bare in the same run. */
const company = generateCompany({ people, seed: 1 });
const { graph, tenant, fetch: send, token, calls, close } = await graphOfATenant(company);
const directory = makeDirectory(graph, { profiles: true });
const authorization = `Bearer ${await token()}`;

const everyone = async (): Promise<PersonId[]> => {
  const ids: PersonId[] = [];
  for await (const page of directory.everyone(tenant)) ids.push(...page.map(({ id }) => id));
  return ids;
};
const fields =
  'id,displayName,givenName,mail,userPrincipalName,jobTitle,department,officeLocation,country,usageLocation,preferredLanguage,employeeHireDate,userType,accountEnabled';
const rawEveryone = async (): Promise<void> => {
  for (let next: string | undefined = `${v1}/users?$top=999&$select=${fields}`; next !== undefined;) {
    const answer: Response = await send(next, { headers: { authorization } });
    next = ((await answer.json()) as { '@odata.nextLink'?: string })['@odata.nextLink'];
  }
};
const rawProfiles = async (): Promise<void> => {
  const entries = Array.from({ length: people / perBatch }, (_, index) => index * perBatch).values();
  const select = '$select=id,skills,pastProjects,schools,interests,responsibilities';
  const worker = async (): Promise<void> => {
    for (const from of entries) {
      const some = company.people.slice(from, from + perBatch);
      const requests = some.map(({ id }, index) => ({
        id: `${index}`,
        method: 'GET',
        url: `/users/${id}?${select}`,
      }));
      const headers = { authorization, 'content-type': 'application/json' };
      const answer = await send(`${v1}/$batch`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ requests }),
      });
      await answer.json();
    }
  };
  await Promise.all(Array.from({ length: batchesAtOnce }, worker));
};

try {
  const listed = (await everyone()).length;
  const pages = calls().length;
  const ids = company.people.map(({ id }) => asId<PersonId>(id));
  const profiles = (await directory.extras(tenant, ids)).size;
  const batches = calls().filter((call) => call.endsWith('$batch')).length;
  const inPages = await compared(everyone, rawEveryone);
  const inBatches = await compared(() => directory.extras(tenant, ids), rawProfiles);
  const residentMB = Math.round(process.memoryUsage().rss / 1_048_576);
  console.log(
    JSON.stringify({
      people: listed,
      inPages: { pages, ...inPages },
      inBatches: { profiles, batches, ...inBatches },
      residentMB,
    }),
  );
} finally {
  await close();
}
