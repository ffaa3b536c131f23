import type { TeamsState } from './state/teams-state.ts';

/** What Teams needs to know of a person of the company. */
export interface TeamsPerson {
  id: string;
  displayName: string;
  givenName: string;
  surname: string;
  mail: string;
  userPrincipalName: string;
  preferredLanguage: string;
  country: string;
  /** IANA. */
  timeZone: string;
  accountEnabled: boolean;
}

/** Who the app and its bot are. */
export interface TeamsRegistration {
  tenantId: string;
  clientId: string;
  botId: string;
  messagingEndpoint: string;
  teamsAppExternalId: string;
}

/** The part of the world that chats, installs and the activity feed touch. */
export interface TeamsWorld {
  teams: TeamsState;
  registration: TeamsRegistration;
  /** The address bots answer to, such as `http://127.0.0.1:7071/connector/`. */
  serviceUrl: string;
  /** Milliseconds since the epoch, on the movable clock. */
  now(): number;
  /** By object id or user principal name. */
  personAt(idOrName: string): TeamsPerson | undefined;
}
