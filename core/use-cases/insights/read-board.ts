import type { BoardView } from '../../contract/board.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { UnknownCursor } from '../../ports/lists.ts';
import type { Ports } from '../../ports/ports.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import { enrolledIn } from '../access/enrolled-in.ts';
import type { OfOneProgramme } from '../programmes/change-programme.ts';

const rowsPerPage = 10;

const placeOf = (cursor: string | undefined): number => {
  if (cursor === undefined) return 0;
  if (!/^[1-9]\d{0,5}$/.test(cursor)) throw new UnknownCursor('No cursor of an exchange board.');
  return Number(cursor);
};

/** L9: only ever the frozen board, for those in the programme and its coordinators; reading counts nothing. */
export const makeReadBoard =
  (ports: Pick<Ports, 'aggregates'>) =>
  async ({
    actor,
    now,
    programme,
    cursor,
  }: OfOneProgramme & { cursor: string | undefined }): Promise<Result<BoardView, Refusal>> => {
    const from = placeOf(cursor);
    const mine = await enrolledIn(ports, actor, programme);
    const access = mine.ok || !actor.mayCoordinate ? mine : await coordinatorOf(ports, actor, programme);
    if (!access.ok) return access;
    const board = (await ports.aggregates.insights.find(actor.tenantId, programme))?.state.board;
    const rows = board?.rows ?? [];
    const to = from + rowsPerPage;
    return accepted({
      now,
      takenAt: board?.takenAt,
      rows: rows.slice(from, to),
      next: to < rows.length ? String(to) : undefined,
    });
  };
