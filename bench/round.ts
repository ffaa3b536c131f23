import { parseArgs } from 'node:util';
import { makeDirectory } from '#api/adapters/graph/make-directory.ts';
import { makeMatcher } from '#api/adapters/matching/make-matcher.ts';
import { makeStorage } from '#api/adapters/storage/make-storage.ts';
import type { Ports } from '#core/ports/ports.ts';
import { addMinutes } from '#core/shared/instant.ts';
import type { Result } from '#core/shared/result.ts';
import { makeListRoundPairs } from '#core/use-cases/rounds/list-round-pairs.ts';
import { makePublishRound } from '#core/use-cases/rounds/publish-round.ts';
import { makeReadRound } from '#core/use-cases/rounds/read-round.ts';
import { makeStartRound } from '#core/use-cases/rounds/start-round.ts';
import { startAzurite } from '#sandbox/azurite/start-azurite.ts';
import { generateCompany } from '#sandbox/companies/generate-company.ts';
import { aCoordinator } from '#test/builders/an-actor.ts';
import { monday, person, theProgramme } from '#test/builders/named.ts';
import { graphOfATenant } from '#test/contracts/graph-of-a-tenant.ts';
import { inMemoryPorts } from '#test/fakes/in-memory-ports.ts';
import { enrolEverybody } from './round/enrol-everybody.ts';
import { makeStopwatch } from './round/stopwatch.ts';
import { aWorker } from './round/worker.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    storage: { type: 'string', default: 'azurite' },
  },
});
const isInMemory = values.storage === 'memory';
const people = Number(values.people);

const must = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

/** One round of a whole company, phase by phase, with the storage adapters and the directory over HTTP. */
const azurite = await startAzurite({ data: 'memory' });
const company = generateCompany({ people, seed: Number(values.seed) });
const { graph, tenant, calls, close } = await graphOfATenant(company);
try {
  const storage = makeStorage(azurite.connectionString);
  await storage.prepare();
  const watch = makeStopwatch();
  const real: Ports = {
    ...inMemoryPorts().ports,
    ...(isInMemory ? {} : storage.ports),
    directory: makeDirectory(graph, { profiles: true }),
    matcher: makeMatcher(),
  };
  await watch.phase('enrolling', () => enrolEverybody(real, { tenant, company }));
  calls();
  const { ports, work, wakeFor, attended } = aWorker(watch.phasesOf(real));
  const by = {
    actor: aCoordinator({ tenantId: tenant, personId: person('coordinator') }),
    now: monday,
    programme: theProgramme,
  };
  const { id } = await watch.phase('start', async () =>
    must(await makeStartRound(ports)({ ...by, key: 'bench' })),
  );
  const read = async () => must(await makeReadRound(ports)({ ...by, round: id }));
  const seen: number[] = [];
  const looking = setInterval(() => void read().then(({ progress }) => seen.push(progress)), 500);
  watch.enter('gather');
  await work(monday);
  watch.enter(undefined);
  clearInterval(looking);
  const graphCalls = calls().length;
  const round = await watch.phase('view', read);
  const page = await watch.phase('page', async () =>
    must(await makeListRoundPairs(ports)({ ...by, round: id, cursor: undefined })),
  );
  must(await makePublishRound(ports)({ ...by, round: id }));
  await watch.phase('firstStage', () => work(monday));
  wakeFor({ ref: { tenant, kind: 'round', id }, due: addMinutes(monday, 30) });
  await watch.phase('otherStages', () => work(addMinutes(monday, 30)));
  const { status, publication } = await read();
  console.log(
    JSON.stringify({
      people,
      status: round.status,
      milliseconds: watch.phases(),
      graphCalls,
      progressSeen: [...new Set(seen)],
      wakings: attended.length,
      longestWakingMs: Math.round(Math.max(...attended.map(({ milliseconds }) => milliseconds))),
      rowsOnPage: page.rows.length,
      afterwards: { status, ...publication },
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
} finally {
  await close();
  await azurite.close();
}
