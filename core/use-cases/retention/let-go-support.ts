import type { Ports } from '../../ports/ports.ts';
import { unanswered } from '../../ports/projections.ts';
import type { LetGo } from './letting-go.ts';

/** X7: what somebody asked a coordinator, and what they were told. The request goes last: it names the rows. */
export const makeLetGoSupport =
  ({ aggregates, projections }: Pick<Ports, 'aggregates' | 'projections'>): LetGo =>
  async ({ tenant, id }) => {
    const request = (await aggregates.support.find(tenant, id))?.state;
    if (request !== undefined) {
      await projections.supports.remove(tenant, request.programme, id);
      await projections.supports.remove(tenant, unanswered(request.programme), id);
      await projections.person.remove(tenant, request.from, `support|${id}`);
    }
    await aggregates.support.erase(tenant, id);
    return undefined;
  };
