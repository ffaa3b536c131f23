import { parseArgs } from 'node:util';
import { makeCalendars } from '#api/adapters/graph/make-calendars.ts';
import { makeGraph } from '#api/adapters/graph/make-graph.ts';
import { instant } from '#core/shared/instant.ts';
import { seededRandom } from '#core/shared/random.ts';
import { companyNamed } from '#sandbox/companies/company-named.ts';
import { inMemoryPorts } from '#test/fakes/in-memory-ports.ts';
import { graphOfATenant } from '#test/contracts/graph-of-a-tenant.ts';
import { countSeries } from './soak/count-series.ts';
import { pairsToBook } from './soak/pairs-to-book.ts';
import { levels, troubledFetch } from './soak/troubled-fetch.ts';
import { workThrough } from './soak/workers.ts';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '200' },
    faults: { type: 'string', default: 'heavy' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '4' },
  },
});
const troubles = levels[values.faults];
if (troubles === undefined)
  throw new RangeError(`--faults is one of ${Object.keys(levels).join(', ')}, not ${values.faults}.`);

const now = instant('2026-02-02T08:00:00Z');
const [count, seed] = [Number(values.pairs), Number(values.seed)];
const random = seededRandom(seed);
const company = companyNamed(`generated:${Math.ceil(count * 2.6) + 20}`, seed);
const under = await graphOfATenant(company, { startsAt: now });
const way = troubledFetch(under.fetch, troubles, random);
const graph = makeGraph({ tokens: { tokenFor: () => under.token() }, fetch: way.fetch });
const world = inMemoryPorts({ tenant: under.tenant, ports: { calendars: makeCalendars(graph) } });
const pairs = await pairsToBook(world, { tenant: under.tenant, company, count, now });

const isHeavy = values.faults === 'heavy';
const began = performance.now();
const work = await workThrough(world.ports, {
  ...{ queue: world.wakeQueue, now, random },
  tell: (wakings) => console.error(`${wakings} wakings, ${way.counts.requests} requests`),
  settings: { workers: Number(values.workers), crashes: isHeavy ? 0.1 : 0, replays: isHeavy ? 0.1 : 0 },
});
const seconds = Math.round((performance.now() - began) / 100) / 10;
const found = await world.ports.aggregates.pair.findMany(
  under.tenant,
  pairs.map(({ id }) => id),
);
const known = found.flatMap((one) => one?.state ?? []);
console.log(
  JSON.stringify({
    pairs: pairs.length,
    ...countSeries(under.world, known),
    faults: { level: values.faults, ...way.counts, ...work },
    seconds,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
await under.close();
