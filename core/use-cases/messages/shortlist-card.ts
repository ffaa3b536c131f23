import type { CardView } from '../../messages/card-view.ts';
import type { Ports } from '../../ports/ports.ts';
import { takesEnrolments } from '../../programme/programme.ts';
import { choosingDays, takesPicks } from '../../programme/round.ts';
import type { PersonId, ShortlistId, TenantId } from '../../shared/ids.ts';
import { addDays, type Instant } from '../../shared/instant.ts';

/** M7: that there is a shortlist, and no name of it; not worth telling when the time to answer is over. */
export const shortlistCard = async (
  { aggregates }: Pick<Ports, 'aggregates'>,
  { tenant, person, now }: { tenant: TenantId; person: PersonId; now: Instant },
  id: ShortlistId,
): Promise<CardView | undefined> => {
  const shortlist = (await aggregates.shortlist.find(tenant, id))?.state;
  if (shortlist?.person !== person) return undefined;
  const [round, programme] = await Promise.all([
    aggregates.round.find(tenant, shortlist.round),
    aggregates.programme.find(tenant, shortlist.programme),
  ]);
  if (round === undefined || programme === undefined || !takesPicks(round.state, now)) return undefined;
  if (!takesEnrolments(programme.state)) return undefined;
  return {
    kind: 'shortlist',
    shortlist: id,
    programmeName: programme.state.design.name,
    closesAt: round.state.choosing?.closesAt ?? addDays(now, choosingDays),
    answered: shortlist.answeredAt !== undefined,
  };
};
