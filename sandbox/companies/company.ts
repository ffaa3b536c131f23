export type WorkingDay = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** A person as Microsoft 365 knows them, with how their calendar behaves. */
export interface CompanyPerson {
  /** Object id, a GUID. */
  id: string;
  displayName: string;
  givenName: string;
  surname: string;
  mail: string;
  userPrincipalName: string;
  jobTitle: string;
  department: string;
  officeLocation: string;
  /** Name in English, such as `France`. */
  country: string;
  /** Such as `en-US` or `fr-FR`. */
  preferredLanguage: string;
  /** ISO 8601. */
  employeeHireDate: string | undefined;
  managerId: string | undefined;
  accountEnabled: boolean;
  userType: 'Member' | 'Guest';
  mailbox: boolean;
  /** IANA. */
  timeZone: string;
  /** Clock times such as `09:00`, in the person's zone. */
  workingHours: { days: readonly WorkingDay[]; start: string; end: string };
  /** Share of working time that ordinary meetings take, 0…1. */
  calendarLoad: number;
  /** Whole days such as `2026-02-09`, both included. */
  leave?: { from: string; to: string };
  skills: readonly string[];
  pastProjects: readonly string[];
  schools: readonly string[];
  interests: readonly string[];
  responsibilities: readonly string[];
  aboutMe: string;
  /** Values of app roles, such as `Programme.Coordinate`. */
  appRoles: readonly string[];
  /** Such as `blocked-bot`, `no-manager`, `no-mailbox`, `on-leave`, `part-time`, `guest`. */
  oddities: readonly string[];
}

export interface Company {
  name: string;
  seed: number;
  people: readonly CompanyPerson[];
}
