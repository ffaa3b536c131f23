import type { Ports } from '../../ports/ports.ts';
import type { Stopped } from '../../programme/stops.ts';
import type { TenantId } from '../../shared/ids.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import type { Instant } from '../../shared/instant.ts';
import { readStops } from './gate.ts';

type ReleasePorts = Pick<Ports, 'aggregates' | 'markers' | 'projections' | 'wakeQueue'>;

const rowsAtOnce = 100;
const writesAtOnce = 16;

/**
 * M12: wakes everything that a stop has held. Each then does what it would do at this time: a message whose time has passed
 * or whose matter has moved on is dropped, the others go. Stopped anew it ends, and the rest stays noted.
 */
export const makeReleaseHeld =
  (ports: ReleasePorts) =>
  async ({ tenant, of, now }: { tenant: TenantId; of: Stopped; now: Instant }): Promise<void> => {
    const { held } = ports.projections;
    for (;;) {
      if ((await readStops(ports, tenant)).now[of] !== undefined) return;
      const { rows } = await held.page(tenant, of, undefined, rowsAtOnce);
      if (rows.length === 0) return;
      await inParallel(rows, writesAtOnce, async ({ ref }) => {
        const marker = { ref, due: now };
        await ports.markers.set(marker);
        await held.remove(tenant, of, `${ref.kind}|${ref.id}`);
        // Again, for whoever has meanwhile looked at it under a new stop and noted it anew.
        await ports.markers.set(marker);
        await ports.wakeQueue.wake([marker]);
      });
    }
  };
