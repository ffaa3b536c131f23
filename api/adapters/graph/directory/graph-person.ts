import { z } from 'zod';
import type { DirectoryPerson } from '#core/ports/directory.ts';
import { asId } from '#core/shared/ids.ts';

const text = z.string().catch('');
const optionalText = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' && value !== '' ? value : undefined));

const graphPerson = z.object({
  '@odata.type': z.string().optional().catch(undefined),
  id: z.string().min(1),
  displayName: text,
  givenName: text,
  mail: optionalText,
  userPrincipalName: optionalText,
  jobTitle: text,
  department: text,
  officeLocation: text,
  country: optionalText,
  usageLocation: optionalText,
  preferredLanguage: optionalText,
  employeeHireDate: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d/)
    .optional()
    .catch(undefined),
  userType: optionalText,
  // Left out where the app may not know; whoever is listed then counts as at work.
  accountEnabled: z.boolean().catch(true),
});

export const personFields =
  'id,displayName,givenName,mail,userPrincipalName,jobTitle,department,officeLocation,country,usageLocation,preferredLanguage,employeeHireDate,userType,accountEnabled';

export interface ListedPerson {
  person: DirectoryPerson;
  userPrincipalName: string | undefined;
}

/** Undefined for what is no person: a contact among somebody's reports, or an entry without an id. */
export const readPerson = (entry: unknown): ListedPerson | undefined => {
  const read = graphPerson.safeParse(entry);
  if (!read.success) return undefined;
  const {
    '@odata.type': type = '#microsoft.graph.user',
    officeLocation,
    employeeHireDate,
    ...told
  } = read.data;
  if (type !== '#microsoft.graph.user') return undefined;
  const { userPrincipalName, userType, id, ...fields } = told;
  const person: DirectoryPerson = {
    ...fields,
    id: asId(id),
    office: officeLocation,
    hiredOn: employeeHireDate?.slice(0, 10),
    isGuest: userType?.toLowerCase() === 'guest',
  };
  return { person, userPrincipalName };
};

export const readPeople = (entries: readonly unknown[]): DirectoryPerson[] =>
  entries.flatMap((entry) => readPerson(entry)?.person ?? []);
