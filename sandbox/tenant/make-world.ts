import type { Company } from '#sandbox/companies/company.ts';
import type { Registration } from '#sandbox/supervisor/registration.ts';
import { makeCalendars } from './calendars/state/make-calendars.ts';
import { makeCallLog } from './calls/call-log.ts';
import { makeProgrammeClock } from './clock/programme-clock.ts';
import { makeDirectory } from './company/directory.ts';
import { newEntraKeys, readKeys } from './entra/keys/entra-keys.ts';
import { makePlannedFaults } from './faults/planned-faults.ts';
import type { KeptWorld } from './kept-world.ts';
import { makePostman } from './subscriptions/delivery/postman.ts';
import { makeTeams } from './teams/state/make-teams.ts';
import type { World } from './world.ts';

export interface NewWorld {
  company: Company;
  registration: Registration;
  seed: number;
  /** ISO 8601: what the programme clock shows on the first day. */
  startsAt: string;
  serviceUrl: string;
  /** What an earlier run with the same company and seed remembers. */
  kept?: KeptWorld | undefined;
}

/** A tenant on its first day, on which nobody has written anything; or as an earlier run left it. */
export function makeWorld({ company, registration, seed, startsAt, serviceUrl, kept }: NewWorld): World {
  const now = kept?.now ?? Date.parse(startsAt);
  const directory = makeDirectory(company);
  for (const [id, change] of Object.entries(kept?.changes ?? {})) directory.change(id, change);
  return {
    clock: makeProgrammeClock(now, kept?.doneUpTo),
    directory,
    calendars: kept?.calendars ?? makeCalendars({ seed: String(seed), now }),
    teams: kept?.teams ?? makeTeams(company),
    subscriptions: kept?.subscriptions ?? {},
    postman: makePostman(),
    registration,
    consents: kept?.consents ?? {},
    unusual: {},
    keys: kept === undefined ? newEntraKeys() : readKeys(kept.keys),
    faults: makePlannedFaults(),
    calls: makeCallLog(),
    serviceUrl,
  };
}
