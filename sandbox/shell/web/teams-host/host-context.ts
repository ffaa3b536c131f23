import type { Look } from '../app/look.ts';
import type { Person } from '../people/person.ts';

export interface Surroundings {
  person: Person;
  look: Look;
  /** BCP 47, such as `fr-FR`. */
  locale: string;
  subPage: string;
}

/** What Teams tells a page about where it stands, in the form its protocol has on the wire. */
export const hostContext = ({ person, look, locale, subPage }: Surroundings): Record<string, unknown> => ({
  locale,
  theme: look,
  entityId: 'home',
  ...(subPage === '' ? {} : { subEntityId: subPage }),
  frameContext: 'content',
  hostName: 'Teams',
  hostClientType: 'web',
  sessionId: 'sandbox',
  userObjectId: person.id,
  userPrincipalName: person.mail,
  userDisplayName: person.displayName,
  loginHint: person.mail,
});
