import type { Company, CompanyPerson } from '#sandbox/companies/company.ts';

/** The same name, the same object id. */
export const objectIdOf = (name: string): string => {
  const digits = Buffer.from(name).toString('hex').slice(0, 12).padStart(12, '0');
  return `00000000-0000-4000-8000-${digits}`;
};

/** Somebody with an empty calendar in Paris, unless told otherwise. */
export const aColleague = (givenName: string, differing: Partial<CompanyPerson> = {}): CompanyPerson => ({
  id: objectIdOf(givenName),
  displayName: `${givenName} Test`,
  givenName,
  surname: 'Test',
  mail: `${givenName.toLowerCase()}@contoso.example`,
  userPrincipalName: `${givenName.toLowerCase()}@contoso.example`,
  jobTitle: 'Analyst',
  department: 'Finance',
  officeLocation: 'Paris',
  country: 'France',
  preferredLanguage: 'fr-FR',
  employeeHireDate: '2019-04-01T00:00:00Z',
  managerId: undefined,
  accountEnabled: true,
  userType: 'Member',
  mailbox: true,
  timeZone: 'Europe/Paris',
  workingHours: {
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    start: '09:00',
    end: '17:30',
  },
  calendarLoad: 0,
  skills: [],
  pastProjects: [],
  schools: [],
  interests: [],
  responsibilities: [],
  aboutMe: '',
  appRoles: [],
  oddities: [],
  ...differing,
});

export const aCompany = (...people: readonly CompanyPerson[]): Company => ({ name: 'Test', seed: 1, people });
