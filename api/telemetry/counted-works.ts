import type { DueMarker } from '#core/ports/outbox.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { WorkOutcome } from './facts.ts';
import { noteInSpan } from './in-span.ts';
import { count } from './measures.ts';

type Attend = (marker: DueMarker, now: Instant) => Promise<boolean>;

/** Counts what became of each message of the queue, by the kind of what it speaks of. */
export const countedWorks =
  (attend: Attend): Attend =>
  async (marker, now) => {
    const note = (outcome: WorkOutcome): void => {
      const facts = { 'binome.aggregate': marker.ref.kind, 'binome.outcome': outcome };
      noteInSpan(facts);
      count('binome.queue.works', facts);
    };
    try {
      const isDone = await attend(marker, now);
      note(isDone ? 'done' : 'held');
      return isDone;
    } catch (fault) {
      note('failed');
      throw fault;
    }
  };
