import type { WorkingHours } from '../people/profile.ts';
import type { Standing } from '../people/standing.ts';
import type { PersonId, TenantId } from '../shared/ids.ts';
import type { Interval } from '../shared/instant.ts';

/** A person as the directory knows them. Empty text where the directory says nothing. */
export interface DirectoryPerson {
  id: PersonId;
  displayName: string;
  givenName: string;
  mail: string | undefined;
  jobTitle: string;
  department: string;
  office: string;
  /** In the words of whoever filled it in, by name or code. */
  country: string | undefined;
  /** Where they use Microsoft 365, ISO 3166-1. */
  usageLocation: string | undefined;
  /** BCP 47, as the directory writes it. */
  preferredLanguage: string | undefined;
  /** An ISO date. */
  hiredOn: string | undefined;
  isGuest: boolean;
  accountEnabled: boolean;
}

/** SharePoint-backed fields: always optional, empty when refused (PLATFORM: may be switched off by the tenant). */
export interface ProfileExtras {
  skills: readonly string[];
  pastProjects: readonly string[];
  schools: readonly string[];
  interests: readonly string[];
  responsibilities: readonly string[];
}

export interface MailboxFacts {
  /** IANA. */
  timeZone: string;
  workingHours: WorkingHours;
}

export interface Directory {
  person(tenant: TenantId, id: PersonId): Promise<DirectoryPerson | undefined>;
  /** Those that exist, in no particular order. */
  people(tenant: TenantId, ids: readonly PersonId[]): Promise<readonly DirectoryPerson[]>;
  /** Keys are the addresses in lower case; unknown addresses are missing. */
  byMail(tenant: TenantId, mails: readonly string[]): Promise<ReadonlyMap<string, DirectoryPerson>>;
  /** Everybody, page by page of 999. */
  everyone(tenant: TenantId): AsyncIterable<readonly DirectoryPerson[]>;
  extras(tenant: TenantId, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, ProfileExtras>>;
  /** Undefined without a mailbox or without access to it. */
  mailbox(tenant: TenantId, id: PersonId): Promise<MailboxFacts | undefined>;
  /** Nearest first; survives a loop in the directory. */
  managerLine(tenant: TenantId, id: PersonId): Promise<readonly PersonId[]>;
  /** Of many at once. Whoever got no clear answer, of having left or not, is missing: it says nothing about them. */
  standings(tenant: TenantId, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Standing>>;
  /** Of those who have scheduled automatic replies: from when to when. Whoever gave no clear answer is missing. */
  absences(tenant: TenantId, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Interval>>;
  /** The same for many, each manager asked about once; an entry for everyone. */
  managerLines(
    tenant: TenantId,
    ids: readonly PersonId[],
  ): Promise<ReadonlyMap<PersonId, readonly PersonId[]>>;
  directReports(tenant: TenantId, id: PersonId): Promise<readonly DirectoryPerson[]>;
  photo(tenant: TenantId, id: PersonId): Promise<{ contentType: string; bytes: Uint8Array } | undefined>;
}
