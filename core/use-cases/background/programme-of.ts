import type { Announcement } from '../../messages/announcement.ts';
import type { Ports } from '../../ports/ports.ts';
import type { AggregateRef } from '../../shared/aggregate-ref.ts';
import type { ProgrammeId, TenantId } from '../../shared/ids.ts';

type FindPorts = Pick<Ports, 'aggregates'>;

/** Undefined for what belongs to no programme, like a person. */
export const programmeOfAggregate = async (
  { aggregates }: FindPorts,
  { tenant, kind, id }: AggregateRef,
): Promise<ProgrammeId | undefined> => {
  if (kind === 'programme') return id as ProgrammeId;
  if (kind !== 'pair' && kind !== 'round') return undefined;
  return (await aggregates[kind].find(tenant, id))?.state.programme;
};

/** Undefined for the welcome, and for what has gone since. */
export const programmeOfAnnouncement = async (
  { aggregates }: FindPorts,
  tenant: TenantId,
  announcement: Announcement,
): Promise<ProgrammeId | undefined> => {
  if ('programme' in announcement) return announcement.programme;
  if ('pair' in announcement) return (await aggregates.pair.find(tenant, announcement.pair))?.state.programme;
  if (announcement.kind === 'nomination')
    return (await aggregates.nomination.find(tenant, announcement.nomination))?.state.programme;
  if (announcement.kind === 'shortlist')
    return (await aggregates.shortlist.find(tenant, announcement.shortlist))?.state.programme;
  if (announcement.kind === 'support-answer')
    return (await aggregates.support.find(tenant, announcement.support))?.state.programme;
  return undefined;
};
