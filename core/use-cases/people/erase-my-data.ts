import type { Refusal } from '../../contract/refusal.ts';
import { accepted, type Result } from '../../shared/result.ts';
import type { By } from '../by.ts';
import { erasePerson, type ErasePorts } from './erase-person.ts';

/** P9 */
export const makeEraseMyData =
  (ports: ErasePorts) =>
  async ({ actor, now }: By): Promise<Result<void, Refusal>> => {
    await erasePerson(ports, { tenant: actor.tenantId, me: actor.personId, now });
    return accepted(undefined);
  };
