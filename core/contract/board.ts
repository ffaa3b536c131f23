import type { BoardRow } from '../growth/exchange-board.ts';
import type { MyChance } from '../growth/my-chance.ts';
import type { Instant } from '../shared/instant.ts';
import type { PageView } from './coordinator.ts';

/** L9: the same for everybody in the programme and its coordinators. */
export interface BoardView extends PageView<BoardRow> {
  /** Undefined while there is none. */
  takenAt: Instant | undefined;
}

export interface ChanceView {
  now: Instant;
  /** Undefined while there is no board. */
  chance: MyChance | undefined;
}
