import type { Registration } from '#sandbox/supervisor/registration.ts';
import type { CalendarsState } from './calendars/state/calendars-state.ts';
import type { CallLog } from './calls/call-log.ts';
import type { ProgrammeClock } from './clock/programme-clock.ts';
import type { Directory } from './company/directory.ts';
import type { Consents } from './entra/consents.ts';
import type { EntraKeys } from './entra/keys/entra-keys.ts';
import type { UnusualToken } from './entra/unusual-tokens.ts';
import type { PlannedFaults } from './faults/planned-faults.ts';
import type { Postman } from './subscriptions/delivery/postman.ts';
import type { SubscriptionsState } from './subscriptions/state/subscriptions-state.ts';
import type { TeamsState } from './teams/state/teams-state.ts';

/** One tenant of the simulated Microsoft 365: its people, what they wrote, and how it is disturbed. */
export interface World {
  clock: ProgrammeClock;
  directory: Directory;
  calendars: CalendarsState;
  teams: TeamsState;
  subscriptions: SubscriptionsState;
  /** Under way are the notices of subscriptions. */
  postman: Postman;
  registration: Registration;
  keys: EntraKeys;
  consents: Consents;
  /** How tokens for the API come out. */
  unusual: UnusualToken;
  faults: PlannedFaults;
  calls: CallLog;
  /** The address bots answer to, such as `http://127.0.0.1:7071/connector/`. */
  serviceUrl: string;
}
