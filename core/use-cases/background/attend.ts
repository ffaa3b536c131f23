import type { Lifecycle } from '../../effects/lifecycle.ts';
import type { DueMarker } from '../../ports/outbox.ts';
import type { Ports } from '../../ports/ports.ts';
import type { AggregateRef } from '../../shared/aggregate-ref.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate } from '../change-aggregate.ts';
import { lifecycles } from '../lifecycles.ts';
import { makeDeliverPost } from './deliver-post.ts';
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

/** Time first, then the effects that are due, each removed from the outbox only after it was performed. */
const lookAfter = async (ports: Ports, ref: AggregateRef, now: Instant): Promise<void> => {
  // A postbox has letters in place of an outbox.
  if (ref.kind === 'postbox') return makeDeliverPost(ports)(ref, now);
  await advance(ports, ref, now);
  const perform = makePerformEffect(ports);
  for (const effect of await ports.outbox.pending(ref, now)) {
    await perform(ref, effect, now);
    await ports.outbox.done(ref, effect);
  }
};

/**
 * What a worker does when it is woken for an aggregate: it looks after it, and again as long as its own work makes more
 * of it. One worker at a time per aggregate; a crash anywhere repeats the rest. Answers false when another worker holds
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
        await lookAfter(kept.ports, ref, now);
        const own = kept.take();
        if (own.length === 0) {
          await Promise.all(seen.filter((one) => one !== undefined).map((one) => ports.markers.clear(one)));
          break;
        }
        for (const one of own) markers.set(one.due, one);
      }
      return true;
    } finally {
      await lease.release();
    }
  };
