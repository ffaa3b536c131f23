import { z } from 'zod';
import { graphError } from '../http/graph-error.ts';
import type { Route } from '../wire/route.ts';

const path = '/_sandbox/people/:person';

const differences = z
  .strictObject({
    displayName: z.string().min(1),
    jobTitle: z.string(),
    department: z.string(),
    officeLocation: z.string(),
    preferredLanguage: z.string(),
    mail: z.string(),
    managerId: z.string().nullable(),
    accountEnabled: z.boolean(),
    timeZone: z.string().min(1),
    skills: z.array(z.string()),
    appRoles: z.array(z.string()),
  })
  .partial();

/** What Human Resources or an administrator changes about somebody. */
const change: Route = {
  method: 'POST',
  path,
  handle: ({ params, body }, { directory }) => {
    const person = directory.personAt(params['person'] ?? '');
    if (person === undefined) return nobody;
    const read = differences.safeParse(body);
    if (!read.success) return graphError(400, 'BadBody', z.prettifyError(read.error));
    const { managerId } = read.data;
    if (typeof managerId === 'string' && directory.personAt(managerId)?.id !== managerId) return noManager;
    directory.change(person.id, read.data);
    return { status: 200, body: { id: person.id } };
  },
};

/** Somebody leaves the company: Microsoft 365 knows them no more. */
const leave: Route = {
  method: 'DELETE',
  path,
  handle: ({ params }, { directory }) => {
    const person = directory.personAt(params['person'] ?? '');
    if (person === undefined) return nobody;
    directory.change(person.id, null);
    return { status: 204 };
  },
};

const nobody = graphError(404, 'NoSuchPerson', 'Nobody in the company has this id or name.');
const noManager = graphError(400, 'BadBody', 'managerId names nobody in the company.');

export const changePersonRoutes: readonly Route[] = [change, leave];
