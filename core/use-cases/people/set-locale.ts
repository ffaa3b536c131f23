import { firstSeen } from '../../people/person.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Locale } from '../../shared/message.ts';
import type { By } from '../by.ts';
import { updateAggregate } from '../change-aggregate.ts';

export const makeSetLocale =
  (ports: Pick<Ports, 'aggregates' | 'wakeQueue'>) =>
  async ({ actor, now, locale }: By & { locale: Locale }): Promise<void> => {
    await updateAggregate(ports, {
      kind: 'person',
      tenant: actor.tenantId,
      id: actor.personId,
      now,
      update: (known) => {
        const person = known ?? firstSeen(actor.personId, locale, now);
        const { profile } = person;
        return { ...person, locale, lastActiveAt: now, profile: profile && { ...profile, locale } };
      },
    });
  };
