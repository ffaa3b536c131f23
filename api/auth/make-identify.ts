import type { Person } from '#core/people/person.ts';
import type { Repository } from '#core/ports/repository.ts';
import type { Actor } from '#core/privacy/actor.ts';
import { asId, type PersonId, type TenantId } from '#core/shared/ids.ts';
import { accepted, refused, type Result } from '#core/shared/result.ts';
import type { TokenCheck } from './check-token.ts';
import { preferredLocale } from './preferred-locale.ts';
import type { SignInRefusal } from './sign-in-refusal.ts';

const coordinatorRole = 'Programme.Coordinate';
const stopRole = 'Programme.StopAll';
const bearerToken = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;
/** Characters. The longest of Entra's, with groups and all, are a fraction of this. */
const longest = 16_384;

/** The token that a request shows, if it shows one. */
export const bearerIn = (headers: Pick<Headers, 'get'>): string | undefined => {
  const shown = headers.get('authorization') ?? '';
  return shown.length > longest ? undefined : bearerToken.exec(shown)?.[1];
};

export type Identify = (headers: Pick<Headers, 'get'>) => Promise<Result<Actor, SignInRefusal>>;

/** Who asks, from the token of the request. Their language is the one they chose; before that, their client's. */
export const makeIdentify =
  ({ checkToken, people }: { checkToken: TokenCheck; people: Pick<Repository<Person>, 'find'> }): Identify =>
  async (headers) => {
    const token = bearerIn(headers);
    if (token === undefined) {
      const reason = headers.get('authorization') === null ? 'no-token' : 'malformed';
      return refused({ kind: 'sign-in', reason });
    }
    const checked = await checkToken(token);
    if (!checked.ok) return checked;
    const { name, roles } = checked.value;
    const tenantId = asId<TenantId>(checked.value.tenantId);
    const personId = asId<PersonId>(checked.value.personId);
    const known = await people.find(tenantId, personId);
    return accepted({
      tenantId,
      personId,
      displayName: name,
      locale: known?.state.locale ?? preferredLocale(headers.get('accept-language')),
      mayCoordinate: roles.includes(coordinatorRole),
      mayStopEverything: roles.includes(stopRole),
    });
  };
