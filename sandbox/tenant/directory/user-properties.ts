import type { Person } from '../company/person.ts';
import type { World } from '../world.ts';

type Property = (person: Person, world: World) => unknown;

/** What everybody is told who asks for nothing in particular. */
export const usualProperties = [
  'businessPhones',
  'displayName',
  'givenName',
  'id',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
] as const;

/** All that `User.ReadBasic.All` opens. */
export const basicProperties = [
  'displayName',
  'givenName',
  'id',
  'mail',
  'surname',
  'userPrincipalName',
] as const;

/** Kept in Entra: told on lists as well. */
export const entraProperties: Readonly<Record<string, Property>> = {
  id: ({ id }) => id,
  displayName: ({ displayName }) => displayName,
  givenName: ({ givenName }) => orNull(givenName),
  surname: ({ surname }) => orNull(surname),
  mail: ({ mail }) => orNull(mail),
  userPrincipalName: ({ userPrincipalName }) => userPrincipalName,
  mailNickname: ({ userPrincipalName }) => userPrincipalName.split('@')[0],
  proxyAddresses: ({ mail }) => (mail === '' ? [] : [`SMTP:${mail}`]),
  otherMails: () => [],
  imAddresses: ({ mail }) => (mail === '' ? [] : [mail]),
  jobTitle: ({ jobTitle }) => orNull(jobTitle),
  department: ({ department }) => orNull(department),
  officeLocation: ({ officeLocation }) => orNull(officeLocation),
  country: ({ country }) => orNull(country),
  companyName: (_person, { directory }) => directory.companyName,
  preferredLanguage: ({ preferredLanguage }) => orNull(preferredLanguage),
  employeeHireDate: ({ employeeHireDate }) => employeeHireDate ?? null,
  accountEnabled: ({ accountEnabled }) => accountEnabled,
  userType: ({ userType }) => userType,
  businessPhones: () => [],
  ...alwaysNull([
    'ageGroup',
    'city',
    'employeeId',
    'employeeLeaveDateTime',
    'employeeOrgData',
    'employeeType',
    'faxNumber',
    'mobilePhone',
    'onPremisesSamAccountName',
    'postalCode',
    'state',
    'streetAddress',
    'usageLocation',
  ]),
};

/** Kept in SharePoint: told for one person at a time, and only when asked for. */
export const sharePointProperties: Readonly<Record<string, Property>> = {
  aboutMe: ({ aboutMe }) => orNull(aboutMe),
  interests: ({ interests }) => interests,
  pastProjects: ({ pastProjects }) => pastProjects,
  responsibilities: ({ responsibilities }) => responsibilities,
  schools: ({ schools }) => schools,
  skills: ({ skills }) => skills,
  preferredName: ({ displayName }) => displayName,
  hireDate: ({ employeeHireDate }) => employeeHireDate ?? '0001-01-01T00:00:00Z',
  birthday: () => '0001-01-01T00:00:00Z',
  mySite: () => null,
};

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function alwaysNull(names: readonly string[]): Record<string, Property> {
  return Object.fromEntries(names.map((name) => [name, () => null]));
}
