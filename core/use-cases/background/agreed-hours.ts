import type { QuietHours } from '../../checkins/quiet-hours.ts';
import type { Announcement } from '../../messages/announcement.ts';
import type { Ports } from '../../ports/ports.ts';
import type { TenantId } from '../../shared/ids.ts';

/** A2: the quiet hours of the pair that it tells of; undefined where they have agreed on none. */
export const agreedHours = async (
  { aggregates }: Pick<Ports, 'aggregates'>,
  tenant: TenantId,
  announcement: Announcement,
): Promise<QuietHours | undefined> =>
  'pair' in announcement
    ? (await aggregates.pair.find(tenant, announcement.pair))?.state.customs?.quietHours
    : undefined;
