import { z } from 'zod';
import { graphError } from '../http/graph-error.ts';
import type { Route } from '../wire/route.ts';
import type { Consent } from './consents.ts';

const consentBody = z
  .strictObject({
    /** All that is allowed from now on; none to revoke. */
    scopes: z.array(z.string()),
    /** Asked of them from now on, such as a second factor; null once they have shown it. */
    claims: z.string().nullable(),
    /** Whether they have to come in person for their next token. */
    inPerson: z.boolean(),
  })
  .partial();

function consentOf(known: Consent | undefined, told: z.infer<typeof consentBody>): Consent {
  const { scopes = known?.scopes ?? [], claims = known?.claims ?? null, inPerson = known?.inPerson } = told;
  return { scopes, ...(claims !== null && { claims }), ...(inPerson === true && { inPerson }) };
}

/** What somebody allows the app to do as themselves, and takes back again. */
export const consentControl: Route = {
  method: 'POST',
  path: '/_sandbox/consents/:person',
  handle: ({ params, body }, { consents, directory }) => {
    const person = directory.personAt(params['person'] ?? '');
    if (person === undefined) return nobody;
    const read = consentBody.safeParse(body);
    if (!read.success) return graphError(400, 'BadBody', z.prettifyError(read.error));
    const told = consentOf(consents[person.id], read.data);
    consents[person.id] = told;
    return { status: 200, body: told };
  },
};

const nobody = graphError(404, 'NoSuchPerson', 'Nobody in the company has this id or name.');
