import type { MyProgramme } from '../../contract/participant.ts';
import type { Ports } from '../../ports/ports.ts';
import { takesPicks } from '../../programme/round.ts';
import type { PersonIndex } from '../people/index-of.ts';
import type { ProgrammeId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';

/** By programme: the shortlist that waits for the person's answer, or may still be changed (M7). */
export const openShortlistsOf = async (
  { aggregates }: Pick<Ports, 'aggregates'>,
  tenant: TenantId,
  { index, now }: { index: PersonIndex; now: Instant },
): Promise<(programme: ProgrammeId) => MyProgramme['shortlist']> => {
  const found = await aggregates.shortlist.findMany(
    tenant,
    index.shortlists.map(({ shortlist }) => shortlist),
  );
  const mine = found.flatMap((one) => (one === undefined ? [] : [one.state]));
  const rounds = await aggregates.round.findMany(
    tenant,
    mine.map(({ round }) => round),
  );
  const open = mine.flatMap(({ id, programme, answeredAt }, at) => {
    const round = rounds[at]?.state;
    if (round === undefined || !takesPicks(round, now)) return [];
    return [{ programme, id, closesAt: round.choosing?.closesAt, answered: answeredAt !== undefined }];
  });
  return (programme) => {
    const shortlist = open.find((one) => one.programme === programme);
    return shortlist && { id: shortlist.id, closesAt: shortlist.closesAt, answered: shortlist.answered };
  };
};
