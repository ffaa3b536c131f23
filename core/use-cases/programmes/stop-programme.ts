import type { StopView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { nothingStopped, resume, stop, stopsId, type Stops } from '../../programme/stops.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import { readStops } from '../background/gate.ts';
import { updateAggregate } from '../change-aggregate.ts';
import type { ShownPorts } from '../change-and-project.ts';
import { changeProgramme, type OfOneProgramme } from './change-programme.ts';
import { stopView } from './read-stop.ts';

interface Turn {
  act: 'programme-stopped' | 'programme-resumed';
  change: (stops: Stops) => Stops;
}

/** The stop first, for it must hold at once; then who did it (D3). Done again it changes and records nothing. */
const turn = async (
  ports: ShownPorts,
  by: OfOneProgramme,
  { act, change }: Turn,
): Promise<Result<StopView, Refusal>> => {
  const { actor, now, programme } = by;
  const { tenantId: tenant } = actor;
  const relation = await coordinatorOf(ports, actor, programme);
  if (!relation.ok) return relation;
  const before = await readStops(ports, tenant);
  const update = (known = nothingStopped): Stops => change(known);
  await updateAggregate(ports, { kind: 'stops', tenant, id: stopsId, now, update });
  if (change(before) !== before) {
    const recorded = await changeProgramme(ports, by, (known) =>
      accepted({ programme: known, acts: [{ act }] }),
    );
    if (!recorded.ok) return recorded;
  }
  return accepted(await stopView(ports, tenant, programme, now));
};

/** M12: from now on nothing of this programme goes out: no message, no booking, no introduction. */
export const makeStopProgramme = (ports: ShownPorts) => (by: OfOneProgramme) =>
  turn(ports, by, {
    act: 'programme-stopped',
    change: (stops) => stop(stops, by.programme, { at: by.now, by: by.actor.personId }),
  });

/** What still holds goes out now, what no longer does is dropped. */
export const makeResumeProgramme = (ports: ShownPorts) => (by: OfOneProgramme) =>
  turn(ports, by, { act: 'programme-resumed', change: (stops) => resume(stops, by.programme, by.now) });
