import { z } from 'zod';

export const personShape = z.object({
  id: z.string(),
  displayName: z.string(),
  mail: z.string(),
  jobTitle: z.string(),
  department: z.string(),
  preferredLanguage: z.string(),
  appRoles: z.array(z.string()),
  managerId: z.string().nullable(),
  reports: z.number(),
  oddities: z.array(z.string()),
  timeZone: z.string(),
});

/** Somebody one can be in the sandbox. */
export type Person = z.infer<typeof personShape>;

export const isCoordinator = ({ appRoles }: Person): boolean => appRoles.includes('Programme.Coordinate');
export const isManager = ({ reports }: Person): boolean => reports > 0;
