import type { Ports } from '../../ports/ports.ts';
import { letStrangerGo } from './let-stranger-go.ts';
import type { LetGo } from './letting-go.ts';

/** X7: nothing tells any more that somebody was nominated, nor who did it. The nomination goes last: it names the rows. */
export const makeLetGoNomination =
  (ports: Pick<Ports, 'aggregates' | 'projections' | 'wakeQueue'>): LetGo =>
  async ({ tenant, id, now }) => {
    const { aggregates, projections } = ports;
    const nomination = (await aggregates.nomination.find(tenant, id))?.state;
    if (nomination !== undefined) {
      const { employee, manager, programme } = nomination;
      await projections.person.remove(tenant, employee, `nomination|${id}`);
      await projections.sentNominations.remove(tenant, manager, `${employee}|${programme}`);
      await letStrangerGo(ports, { tenant, person: employee, now });
    }
    await aggregates.nomination.erase(tenant, id);
    return undefined;
  };
