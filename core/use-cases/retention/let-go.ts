import type { Ports } from '../../ports/ports.ts';
import { letGoAt } from '../../effects/let-go.ts';
import type { AggregateKind, AggregateRef } from '../../shared/aggregate-ref.ts';
import type { Instant } from '../../shared/instant.ts';
import { makeLetGoNomination } from './let-go-nomination.ts';
import { makeLetGoPerson } from './let-go-person.ts';
import { makeLetGoProgramme } from './let-go-programme.ts';
import { makeLetGoRound } from './let-go-round.ts';
import { makeLetGoSupport } from './let-go-support.ts';
import type { LetGo } from './letting-go.ts';

/** What is let go at the end of its own time; all else goes along with one of these, or with what it belongs to (X7). */
export const lettingGo = {
  person: makeLetGoPerson,
  nomination: makeLetGoNomination,
  support: makeLetGoSupport,
  round: makeLetGoRound,
  programme: makeLetGoProgramme,
} satisfies Partial<Record<AggregateKind, (ports: Ports) => LetGo>>;

export type LetGoKind = keyof typeof lettingGo;

const isLetGo = (kind: AggregateKind): kind is LetGoKind => kind in lettingGo;

/** X7: what is still needed, or not done with, is looked at again; the marker for it stands before the effect does. */
export const makeLetGo =
  (ports: Ports) =>
  async (ref: AggregateRef, now: Instant): Promise<void> => {
    const { tenant, kind, id } = ref;
    if (!isLetGo(kind)) return;
    const again = await lettingGo[kind](ports)({ tenant, id, now });
    if (again === undefined) return;
    await ports.markers.set({ ref, due: again });
    await ports.outbox.put(ref, letGoAt(again));
  };
