import { bothQuiet, type QuietHours } from '../../checkins/quiet-hours.ts';
import { toldBy, type Announcement, type Told } from '../../messages/announcement.ts';
import type { Ports } from '../../ports/ports.ts';
import type { TenantId } from '../../shared/ids.ts';

const hoursFor = async (
  { aggregates }: Pick<Ports, 'aggregates'>,
  tenant: TenantId,
  announcement: Announcement,
): Promise<QuietHours | undefined> =>
  'pair' in announcement
    ? (await aggregates.pair.find(tenant, announcement.pair))?.state.customs?.quietHours
    : undefined;

/** A2: the quiet hours of every pair that it tells of; undefined where they have agreed on none. */
export const agreedHours = async (
  ports: Pick<Ports, 'aggregates'>,
  tenant: TenantId,
  letter: Told,
): Promise<QuietHours | undefined> => {
  const hours = await Promise.all(
    toldBy(letter).map(({ announcement }) => hoursFor(ports, tenant, announcement)),
  );
  return hours
    .filter((one) => one !== undefined)
    .reduce<QuietHours | undefined>((all, one) => bothQuiet(one, all), undefined);
};
