import { isIdleFrom } from '../../people/person.ts';
import { wholeTenant } from '../../ports/projections.ts';
import { takesEnrolments } from '../../programme/programme.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import { addDays, type Instant } from '../../shared/instant.ts';
import { erasePerson, type ErasePorts } from '../people/erase-person.ts';
import { gatherMyData } from '../people/gather-my-data.ts';
import type { LetGo } from './letting-go.ts';

/** Days until somebody is looked at again who is needed beyond their year. */
const looksAgainAfterDays = 30;

/** Requests for support go to them, and the bot could not tell them of any more. */
const isCoordinating = async (ports: ErasePorts, tenant: TenantId, me: PersonId): Promise<boolean> => {
  for await (const programme of ports.projections.programmes.all(tenant, wholeTenant))
    if (takesEnrolments(programme) && programme.coordinators.includes(me)) return true;
  return false;
};

/** By their peer in a pair that lives, or by those who take part in what they coordinate. */
const isNeeded = async (ports: ErasePorts, tenant: TenantId, me: PersonId): Promise<boolean> => {
  const { pairs } = await gatherMyData(ports, tenant, me);
  return pairs.some(({ stage }) => stage.status !== 'ended') || isCoordinating(ports, tenant, me);
};

/**
 * X7: somebody who did nothing for a year is forgotten as if they had asked for it (P9), wherever they took part. As long as
 * others need them it is waited for.
 */
export const makeLetGoPerson =
  (ports: ErasePorts): LetGo =>
  async ({ tenant, id, now }): Promise<Instant | undefined> => {
    const person = (await ports.aggregates.person.find(tenant, id))?.state;
    const idleFrom = person && isIdleFrom(person);
    if (idleFrom !== undefined && now < idleFrom) return idleFrom;
    const me = id as PersonId;
    if (await isNeeded(ports, tenant, me)) return addDays(now, looksAgainAfterDays);
    await erasePerson(ports, { tenant, me, now });
    return undefined;
  };
