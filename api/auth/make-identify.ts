import type { Person } from '#core/people/person.ts';
import type { Repository } from '#core/ports/repository.ts';
import type { Actor } from '#core/privacy/actor.ts';
import { asId, type PersonId, type TenantId } from '#core/shared/ids.ts';
import { accepted, refused, type Result } from '#core/shared/result.ts';
import type { SignInRefusal, TokenCheck } from './check-token.ts';
import { preferredLocale } from './preferred-locale.ts';

const coordinatorRole = 'Programme.Coordinate';
const stopRole = 'Programme.StopAll';
const bearerToken = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** The token that a request shows, if it shows one. */
export const bearerIn = (headers: Pick<Headers, 'get'>): string | undefined =>
  bearerToken.exec(headers.get('authorization') ?? '')?.[1];

export type Identify = (headers: Pick<Headers, 'get'>) => Promise<Result<Actor, SignInRefusal>>;

/** Who asks, from the token of the request. Their language is the one they chose; before that, their client's. */
export const makeIdentify =
  ({ checkToken, people }: { checkToken: TokenCheck; people: Pick<Repository<Person>, 'find'> }): Identify =>
  async (headers) => {
    const token = bearerIn(headers);
    if (token === undefined) return refused({ kind: 'sign-in' });
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
