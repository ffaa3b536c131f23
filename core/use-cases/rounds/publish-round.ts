import type { RoundView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { publishRound } from '../../programme/round.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import type { ShownPorts } from '../change-and-project.ts';
import { changeProgramme } from '../programmes/change-programme.ts';
import { roundOf, type OfRound } from './round-of.ts';
import { roundView, type RoundViewPorts } from './round-view.ts';

/** M12: only the latest round, only once. The pairs are created by a worker; from here on the round never changes. */
export const makePublishRound =
  (ports: ShownPorts & RoundViewPorts) =>
  async (by: OfRound): Promise<Result<RoundView, Refusal>> => {
    const { actor, now } = by;
    const found = await roundOf(ports, by);
    if (!found.ok) return found;
    const { programme } = found.value;
    if (programme.status === 'closed') return refused({ kind: 'programme-closed' });
    if (programme.latestRound !== by.round) return refused({ kind: 'round-not-ready' });
    const published = await changeAggregate<'round', Refusal>(ports, {
      kind: 'round',
      tenant: actor.tenantId,
      id: by.round,
      now,
      decide: ifThere(
        (round) => publishRound(round, now),
        [{ at: now, by: actor.personId, act: 'round-published' }],
      ),
    });
    if (!published.ok) return published;
    await changeProgramme(ports, by, (current) =>
      accepted({
        programme: current,
        acts: [{ act: 'round-published', after: String(published.value.number) }],
      }),
    );
    return accepted(await roundView(ports, actor.tenantId, published.value, now));
  };
