import type { ShortlistView } from '../../contract/participant.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { takesPicks } from '../../programme/round.ts';
import { choose, type Pick as Picked } from '../../programme/shortlist.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { ifThere } from '../change-aggregate.ts';
import { changeAndProject, type ShownPorts } from '../change-and-project.ts';
import { myShortlist, shortlistView, type OfShortlist, type ShortlistPorts } from './my-shortlist.ts';

/** M7: private, and may be changed until the time is over. Nobody learns of it but for a yes that both have said. */
export const makeChooseFromShortlist =
  (ports: ShownPorts & ShortlistPorts) =>
  async (by: OfShortlist & { picks: readonly Picked[] }): Promise<Result<ShortlistView, Refusal>> => {
    const mine = await myShortlist(ports, by);
    if (!mine.ok) return mine;
    if (!takesPicks(mine.value.round, by.now)) return refused({ kind: 'not-choosing' });
    const chosen = await changeAndProject<'shortlist', Refusal>(ports, {
      kind: 'shortlist',
      tenant: by.actor.tenantId,
      id: by.shortlist,
      now: by.now,
      decide: ifThere((known) => choose(known, by.picks, by.now)),
    });
    if (!chosen.ok) return chosen;
    return accepted(await shortlistView(ports, by, { ...mine.value, shortlist: chosen.value }, by.now));
  };
