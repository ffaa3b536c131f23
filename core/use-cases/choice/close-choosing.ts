import type { RoundView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { closeChoosing } from '../../programme/round.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import type { ShownPorts } from '../change-and-project.ts';
import { changeProgramme } from '../programmes/change-programme.ts';
import { roundOf, type OfRound } from '../rounds/round-of.ts';
import { roundView, type RoundViewPorts } from '../rounds/round-view.ts';

/** M7: a coordinator ends the time to choose before it is over; pairs are computed from what has been said. */
export const makeCloseChoosing =
  (ports: ShownPorts & RoundViewPorts) =>
  async (by: OfRound): Promise<Result<RoundView, Refusal>> => {
    const { actor, now } = by;
    const found = await roundOf(ports, by);
    if (!found.ok) return found;
    const closed = await changeAggregate<'round', Refusal>(ports, {
      kind: 'round',
      tenant: actor.tenantId,
      id: by.round,
      now,
      decide: ifThere(closeChoosing, [{ at: now, by: actor.personId, act: 'choosing-closed' }]),
    });
    if (!closed.ok) return closed;
    await changeProgramme(ports, by, (programme) =>
      accepted({ programme, acts: [{ act: 'choosing-closed' }] }),
    );
    return accepted(await roundView(ports, actor.tenantId, closed.value, now));
  };
