import type { Lifecycle } from '../../effects/lifecycle.ts';
import type { DueMarker } from '../../ports/outbox.ts';
import type { Ports } from '../../ports/ports.ts';
import type { AggregateRef } from '../../shared/aggregate-ref.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate } from '../change-aggregate.ts';
import { lifecycles } from '../lifecycles.ts';
import { makeDeliverPost } from './deliver-post.ts';
import { makePerformEffect } from './perform-effect.ts';

const roundsOfEffects = 20;

/** Lets time do what it does to the aggregate. */
const advance = async (ports: Ports, ref: AggregateRef, now: Instant): Promise<void> => {
  const { advance: step } = lifecycles[ref.kind] as Lifecycle<unknown>;
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

/**
 * What a worker does when it is woken for an aggregate: time first, then the effects that are due, each removed from the
 * outbox only after it was performed. One worker at a time per aggregate; a crash anywhere repeats the rest.
 * Answers false when another worker holds the aggregate.
 */
export const makeAttend = (ports: Ports) => {
  const perform = makePerformEffect(ports);
  const deliverPost = makeDeliverPost(ports);

  return async (marker: DueMarker, now: Instant): Promise<boolean> => {
    const { ref } = marker;
    const lease = await ports.leases.take(ref);
    if (lease === undefined) return false;
    try {
      const seen = await ports.markers.see(marker);
      await advance(ports, ref, now);
      for (let round = 0; round < roundsOfEffects; round += 1) {
        const effects = await ports.outbox.pending(ref, now);
        if (effects.length === 0) break;
        for (const effect of effects) {
          await perform(ref, effect, now);
          await ports.outbox.done(ref, effect);
        }
      }
      if (ref.kind === 'postbox') await deliverPost(ref, now);
      if (seen !== undefined) await ports.markers.clear(seen);
      return true;
    } finally {
      await lease.release();
    }
  };
};
