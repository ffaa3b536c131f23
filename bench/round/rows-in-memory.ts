import { makeStorage as makeWholeStorage, type Storage } from '#api/adapters/storage/make-storage.ts';
import type { Trace } from '#api/adapters/storage/wake-queue.ts';
import { emptyInsights } from '#core/growth/insights.ts';
import { wholeTenant } from '#core/ports/projections.ts';
import { asId, type PersonId, type TenantId } from '#core/shared/ids.ts';
import { onceItWorks } from '#core/shared/once-it-works.ts';
import { companyNamed } from '#sandbox/companies/company-named.ts';
import { registrationIds } from '#sandbox/supervisor/registration-ids.ts';
import { makeInMemoryStorage } from '#test/fakes/in-memory-storage.ts';
import { coordinatorOf, servedProgramme } from './served.ts';
import { enrolEverybody } from './enrol-everybody.ts';

const tenant = asId<TenantId>(registrationIds.tenantId);

const fill = async (ports: Storage['ports'], name: string, seed: number): Promise<void> => {
  const company = companyNamed(name, seed);
  const coordinator = asId<PersonId>(coordinatorOf(company.people).id);
  await enrolEverybody(ports, {
    ...{ tenant, company, coordinator },
    programme: servedProgramme,
    areKnownToBot: false,
  });
  // As the nightly count leaves it.
  const totals = { enrolled: company.people.length - 1, pairs: 0 };
  const state = { ...emptyInsights(servedProgramme), totals };
  await ports.aggregates.insights.commit({ tenant, id: servedProgramme, basedOn: undefined, state });
  const programme = await ports.aggregates.programme.find(tenant, servedProgramme);
  if (programme === undefined) throw new Error('There is no programme.');
  const { id, status, coordinators, design } = programme.state;
  await ports.projections.programmes.put(tenant, wholeTenant, id, {
    ...{ id, status, coordinators },
    name: design.name,
  });
};

/**
 * In place of the product's storage: queue and documents are in Azurite, the rows of tables and the leases in this process,
 * the only worker there is, where everybody of the company that `BENCH_COMPANY` and `BENCH_SEED` name is enrolled at the start.
 */
export const makeStorage = (connectionString: string, trace: Trace): Storage => {
  const whole = makeWholeStorage(connectionString, trace);
  const { wakeQueue, documents } = whole.ports;
  const ports = { ...makeInMemoryStorage(), wakeQueue, documents };
  const prepare = onceItWorks(async () => {
    await whole.prepare();
    await fill(ports, process.env['BENCH_COMPANY'] ?? '', Number(process.env['BENCH_SEED']));
  });
  return { ports, prepare, reach: whole.reach };
};
