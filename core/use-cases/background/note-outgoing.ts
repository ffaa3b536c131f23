import { toldBy, type Told } from '../../messages/announcement.ts';
import { outgoingRow, sortOf, type Outgoing } from '../../messages/outgoing.ts';
import type { Ports } from '../../ports/ports.ts';
import { hashText } from '../../shared/hash.ts';
import type { ProgrammeId, TenantId } from '../../shared/ids.ts';
import type { PostDesk } from './post-desk.ts';
import { programmeOfAnnouncement } from './programme-of.ts';

/** Without whom it went to: the key is only told apart by it. */
export const noteOutgoing = (
  { projections }: Pick<Ports, 'projections'>,
  tenant: TenantId,
  { programme, key, ...entry }: Outgoing & { programme: ProgrammeId; key: string },
): Promise<void> => projections.outgoing.put(tenant, programme, outgoingRow(entry.at, hashText(key)), entry);

const noteOne = async (
  { ports, ref: { tenant }, person, now: at }: PostDesk,
  { key, announcement }: Told,
  outcome: Outgoing['outcome'],
): Promise<void> => {
  const sort = sortOf(announcement);
  if (sort === undefined) return;
  const programme = await programmeOfAnnouncement(ports, tenant, announcement);
  if (programme === undefined) return;
  await noteOutgoing(ports, tenant, { at, outcome, programme, sort, key: `${person}|${key}` });
};

/** What became of a letter, of a digest for each thing it tells. */
export const noteLetter = async (
  desk: PostDesk,
  letter: Told,
  outcome: Outgoing['outcome'],
): Promise<void> => {
  for (const one of toldBy(letter)) await noteOne(desk, one, outcome);
};
