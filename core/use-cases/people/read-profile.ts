import type { ProfileView } from '../../contract/profile.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import type { By } from '../by.ts';
import { knownAs } from './known-as.ts';

export const makeReadProfile =
  (ports: Pick<Ports, 'aggregates' | 'directory'>) =>
  async ({ actor, now }: By): Promise<Result<ProfileView, Refusal>> => {
    const person = (await ports.aggregates.person.find(actor.tenantId, actor.personId))?.state;
    const profile = person?.profile;
    if (profile === undefined) return refused({ kind: 'no-profile' });
    const excluded = await knownAs(ports, actor.tenantId, profile.exclusions);
    return accepted({ now, profile, excluded: excluded.map(({ id, name }) => ({ id, name })) });
  };
