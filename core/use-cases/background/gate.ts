import type { Effect } from '../../effects/effect.ts';
import { toldBy, type Told } from '../../messages/announcement.ts';
import type { Ports } from '../../ports/ports.ts';
import { nothingStopped, stopsId, whatStops, type Stopped, type Stops } from '../../programme/stops.ts';
import type { AggregateRef } from '../../shared/aggregate-ref.ts';
import type { ProgrammeId, TenantId } from '../../shared/ids.ts';
import { programmeOfAggregate, programmeOfAnnouncement } from './programme-of.ts';

type GatePorts = Pick<Ports, 'aggregates' | 'projections'>;

/** Reaches people or their calendars, now or with the very next step. */
const outward: readonly Effect['action']['kind'][] = [
  'book',
  'cancel-booking',
  'open-vote',
  'make-shortlists',
  'create-pairs',
  'start-small-round',
];
const goesOut = ({ action }: Effect): boolean => outward.includes(action.kind);

export const readStops = async (
  { aggregates }: Pick<Ports, 'aggregates'>,
  tenant: TenantId,
): Promise<Stops> => (await aggregates.stops.find(tenant, stopsId))?.state ?? nothingStopped;

/**
 * The one place where a stop holds (M12): nothing is sent, booked or cancelled past it. What is held stays where it is, in
 * the outbox or in the post, and is noted, so that whoever resumes finds it without looking through everything.
 */
export const makeGate = (ports: GatePorts) => {
  /** Noted first and then looked at again: a stop that ends in between would not find it any more. */
  const isHeld = async (
    ref: AggregateRef,
    programmeOf: () => Promise<ProgrammeId | undefined>,
  ): Promise<boolean> => {
    const first = await readStops(ports, ref.tenant);
    if (Object.keys(first.now).length === 0) return false;
    const programme = await programmeOf();
    const what: Stopped | undefined = whatStops(first, programme);
    if (what === undefined) return false;
    await ports.projections.held.put(ref.tenant, what, `${ref.kind}|${ref.id}`, { ref });
    return whatStops(await readStops(ports, ref.tenant), programme) !== undefined;
  };

  /** What somebody's wish to be forgotten entails goes on: their key is kept for a day only (P9). */
  const concernsErased = async ({ tenant, kind, id }: AggregateRef): Promise<boolean> =>
    kind === 'pair' && (await ports.aggregates.pair.find(tenant, id))?.state.erased !== undefined;

  return {
    /** A digest is held as long as anything in it is. */
    holdsPost: async (ref: AggregateRef, letter: Told): Promise<boolean> => {
      for (const { announcement } of toldBy(letter)) {
        if (await isHeld(ref, () => programmeOfAnnouncement(ports, ref.tenant, announcement))) return true;
      }
      return false;
    },

    /** Those that may be performed now. */
    letThrough: async (ref: AggregateRef, effects: readonly Effect[]): Promise<readonly Effect[]> => {
      if (!effects.some(goesOut)) return effects;
      const held = await isHeld(ref, () => programmeOfAggregate(ports, ref));
      if (!held || (await concernsErased(ref))) return effects;
      return effects.filter((effect) => !goesOut(effect));
    },
  };
};

export type Gate = ReturnType<typeof makeGate>;
