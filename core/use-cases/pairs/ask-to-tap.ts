import { askToTap } from '../../pairs/booking-tap.ts';
import type { BookingPurpose } from '../../pairs/booking.ts';
import type { PairId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { changePair, type BookPorts } from './booking-desk.ts';

/** S4: what the app may not book itself is left to the members; nothing is read of their calendars. */
export const makeAskToTap =
  (ports: BookPorts) =>
  async (input: { tenant: TenantId; pair: PairId; purpose: BookingPurpose; now: Instant }): Promise<void> => {
    const { pair: id, purpose, now } = input;
    await changePair({ ...input, ports, id }, (pair) => askToTap(pair, purpose, now));
  };
