import type { Effect } from '../../effects/effect.ts';
import type { Lifecycle } from '../../effects/lifecycle.ts';
import type { DueMarker } from '../../ports/outbox.ts';
import type { Ports } from '../../ports/ports.ts';
import type { AggregateRef } from '../../shared/aggregate-ref.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate } from '../change-aggregate.ts';
import { lifecycles } from '../lifecycles.ts';
import { makeDeliverPost } from './deliver-post.ts';
import { makeGate } from './gate.ts';
import { keepOwnWakes } from './keep-own-wakes.ts';
import { makePerformEffect } from './perform-effect.ts';

const looksAtMost = 20;

/** Lets time do what it does to the aggregate. */
const advance = async (ports: Ports, ref: AggregateRef, now: Instant): Promise<void> => {
  const { advance: step } = lifecycles[ref.kind] as Lifecycle<unknown>;
  if (step === undefined) return;
  const known = await ports.aggregates[ref.kind].find(ref.tenant, ref.id);
  if (known === undefined || step(known.state, now) === known.state) return;
  await changeAggregate<typeof ref.kind, 'gone'>(ports, {
    ...ref,
    now,
    decide: (state) =>
      state === undefined
        ? { ok: false, refusal: 'gone' }
        : accepted({ state: step(state, now) as typeof state }),
  });
};

/** Works that take all of a worker's time: after one of them the rest is for whoever comes next. */
const longKinds: readonly Effect['action']['kind'][] = [
  'make-shortlists',
  'compute-round',
  'compare-policies',
  'create-pairs',
  'release-held',
];
const isLong = ({ action }: Effect): boolean => longKinds.includes(action.kind);

interface Look {
  wasLong: boolean;
  isMoreLeft: boolean;
}

/** Each is removed from the outbox only after it was performed; a long one comes last, and only one. */
const performDue = async (ports: Ports, ref: AggregateRef, now: Instant): Promise<Look> => {
  const perform = makePerformEffect(ports);
  const due = await ports.outbox.pending(ref, now);
  const effects = await makeGate(ports).letThrough(ref, due);
  const [long, ...later] = effects.filter(isLong);
  const todo = effects.filter((effect) => !isLong(effect));
  for (const effect of long === undefined ? todo : [...todo, long]) {
    await perform(ref, effect, now);
    await ports.outbox.done(ref, effect);
  }
  return { wasLong: long !== undefined, isMoreLeft: later.length > 0 };
};

/** Time first, then the effects that are due. */
const lookAfter = async (ports: Ports, ref: AggregateRef, now: Instant): Promise<Look> => {
  // A postbox has letters in place of an outbox.
  if (ref.kind === 'postbox') {
    await makeDeliverPost(ports)(ref, now);
    return { wasLong: false, isMoreLeft: false };
  }
  await advance(ports, ref, now);
  return performDue(ports, ref, now);
};

/**
 * What a worker does when it is woken for an aggregate: it looks after it, and again as long as its own work makes more
 * of it, but for long works. One worker at a time per aggregate; a crash anywhere repeats the rest. Answers false when another worker holds
 * the aggregate.
 */
export const makeAttend =
  (ports: Ports) =>
  async (marker: DueMarker, now: Instant): Promise<boolean> => {
    const { ref } = marker;
    const lease = await ports.leases.take(ref);
    if (lease === undefined) return false;
    try {
      const markers = new Map([[marker.due, marker]]);
      const kept = keepOwnWakes(ports, ref);
      for (let look = 0; look < looksAtMost; look += 1) {
        const seen = await Promise.all([...markers.values()].map((one) => ports.markers.see(one)));
        const { wasLong, isMoreLeft } = await lookAfter(kept.ports, ref, now);
        const own = kept.take();
        if (own.length === 0 && !isMoreLeft) {
          await Promise.all(seen.filter((one) => one !== undefined).map((one) => ports.markers.clear(one)));
          break;
        }
        for (const one of own) markers.set(one.due, one);
        if (wasLong) {
          await ports.wakeQueue.wake([...markers.values()]);
          break;
        }
      }
      return true;
    } finally {
      await lease.release();
    }
  };
