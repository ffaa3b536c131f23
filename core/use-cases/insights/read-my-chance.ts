import type { ChanceView } from '../../contract/board.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { myChance } from '../../growth/my-chance.ts';
import type { Ports } from '../../ports/ports.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { enrolledIn } from '../access/enrolled-in.ts';
import type { OfOneProgramme } from '../programmes/change-programme.ts';

/** L9: from the board that everybody in the programme sees and one's own profile; nobody else's is read. */
export const makeReadMyChance =
  (ports: Pick<Ports, 'aggregates'>) =>
  async ({ actor, now, programme }: OfOneProgramme): Promise<Result<ChanceView, Refusal>> => {
    const mine = await enrolledIn(ports, actor, programme);
    if (!mine.ok) return mine;
    const [insights, person] = await Promise.all([
      ports.aggregates.insights.find(actor.tenantId, programme),
      ports.aggregates.person.find(actor.tenantId, actor.personId),
    ]);
    const board = insights?.state.board;
    const profile = person?.state.profile;
    const chance = board !== undefined && profile !== undefined ? myChance(profile, board) : undefined;
    return accepted({ now, chance });
  };
