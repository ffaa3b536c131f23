import type { EverywhereView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Actor } from '../../privacy/actor.ts';
import { everything, nothingStopped, resume, stop, stopsId, type Stops } from '../../programme/stops.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import type { By } from '../by.ts';
import { changeAggregate } from '../change-aggregate.ts';

type StopPorts = Pick<Ports, 'aggregates' | 'wakeQueue'>;

export const everywhereView = ({ mayStopEverything }: Actor, { now }: Stops): EverywhereView => ({
  mayStop: mayStopEverything === true,
  since: now[everything]?.at,
});

const turn = async (
  ports: StopPorts,
  { actor, now }: By,
  { act, change }: { act: string; change: (stops: Stops) => Stops },
): Promise<Result<EverywhereView, Refusal>> => {
  if (actor.mayStopEverything !== true) return refused({ kind: 'not-allowed' });
  const audit = [{ at: now, by: actor.personId, act }];
  const turned = await changeAggregate<'stops', Refusal>(ports, {
    kind: 'stops',
    tenant: actor.tenantId,
    id: stopsId,
    now,
    decide: (known = nothingStopped) => {
      const state = change(known);
      return accepted(state === known ? { state } : { state, audit });
    },
  });
  return turned.ok ? accepted(everywhereView(actor, turned.value)) : turned;
};

/** M12: nothing goes out of any programme of the tenant, whoever coordinates it. */
export const makeStopEverything = (ports: StopPorts) => (by: By) =>
  turn(ports, by, {
    act: 'everything-stopped',
    change: (stops) => stop(stops, everything, { at: by.now, by: by.actor.personId }),
  });

/** Programmes that were stopped by themselves stay so. */
export const makeResumeEverything = (ports: StopPorts) => (by: By) =>
  turn(ports, by, {
    act: 'everything-resumed',
    change: (stops) => resume(stops, everything, by.now),
  });
