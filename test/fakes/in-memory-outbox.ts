import type { Effect } from '#core/effects/effect.ts';
import type { Outbox } from '#core/ports/outbox.ts';
import { asStored } from './as-stored.ts';
import type { Cabinet } from './in-memory-cabinet.ts';

export const effectKey = ({ due, key }: Effect): string => `${due}|${key}`;

export const makeInMemoryOutbox = (cabinet: Cabinet): Outbox => ({
  pending: (ref, now) => {
    const rows = [...cabinet.drawer(ref).effects].sort(([a], [b]) => (a < b ? -1 : 1));
    return Promise.resolve(rows.map(([, effect]) => asStored(effect)).filter(({ due }) => due <= now));
  },
  put: (ref, effect) => {
    cabinet.drawer(ref).effects.set(effectKey(effect), asStored(effect));
    return Promise.resolve();
  },
  done: (ref, effect) => {
    cabinet.drawer(ref).effects.delete(effectKey(effect));
    return Promise.resolve();
  },
});
