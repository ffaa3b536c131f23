import type { SeriesRepair } from '#core/pairs/repair-session.ts';
import { asId } from '#core/shared/ids.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Action } from '../turn.ts';
import { answerWith, cardNow } from './answer-with.ts';

/** S3: what is done about the series as a whole. */
export const makeRepairSeries =
  (how: SeriesRepair) =>
  (deps: Pick<BotUseCases, 'repairSeries' | 'cardFor'>): Action =>
  async (tap) =>
    answerWith(await deps.repairSeries({ ...tap, pair: tap.id, how }), () =>
      cardNow(deps, tap, { kind: 'repair-series', pair: asId(tap.id) }),
    );
