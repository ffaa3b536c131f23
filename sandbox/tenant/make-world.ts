import type { Company } from '#sandbox/companies/company.ts';
import type { Registration } from '#sandbox/supervisor/registration.ts';
import { makeCalendars } from './calendars/state/make-calendars.ts';
import { makeCallLog } from './calls/call-log.ts';
import { makeProgrammeClock } from './clock/programme-clock.ts';
import { makeDirectory } from './company/directory.ts';
import { newEntraKeys } from './entra/keys/entra-keys.ts';
import { makePlannedFaults } from './faults/planned-faults.ts';
import { makeTeams } from './teams/state/make-teams.ts';
import type { World } from './world.ts';

export interface NewWorld {
  company: Company;
  registration: Registration;
  seed: number;
  /** ISO 8601: what the programme clock shows at first. */
  startsAt: string;
  serviceUrl: string;
}

/** A tenant on its first day: everybody is there, nobody has written anything. */
export function makeWorld({ company, registration, seed, startsAt, serviceUrl }: NewWorld): World {
  const now = Date.parse(startsAt);
  return {
    clock: makeProgrammeClock(now),
    directory: makeDirectory(company),
    calendars: makeCalendars({ seed: String(seed), now }),
    teams: makeTeams(company),
    registration,
    keys: newEntraKeys(),
    faults: makePlannedFaults(),
    calls: makeCallLog(),
    serviceUrl,
  };
}
