import { isIdleFrom } from '../../people/person.ts';
import type { PersonId } from '../../shared/ids.ts';
import { addDays, type Instant } from '../../shared/instant.ts';
import { erasePerson, type ErasePorts } from '../people/erase-person.ts';
import { gatherMyData } from '../people/gather-my-data.ts';
import type { LetGo } from './letting-go.ts';

/** Days until somebody is looked at again whose pair outlives their year. */
const looksAgainAfterDays = 30;

/**
 * X7: somebody who did nothing for a year is forgotten as if they had asked for it (P9), wherever they took part. As long as
 * a pair of theirs lives, their peer needs them: it is waited for.
 */
export const makeLetGoPerson =
  (ports: ErasePorts): LetGo =>
  async ({ tenant, id, now }): Promise<Instant | undefined> => {
    const person = (await ports.aggregates.person.find(tenant, id))?.state;
    const idleFrom = person && isIdleFrom(person);
    if (idleFrom !== undefined && now < idleFrom) return idleFrom;
    const me = id as PersonId;
    const { pairs } = await gatherMyData(ports, tenant, me);
    if (pairs.some(({ stage }) => stage.status !== 'ended')) return addDays(now, looksAgainAfterDays);
    await erasePerson(ports, { tenant, me, now });
    return undefined;
  };
