import { longLeaveDays } from '#core/pairs/no-longer-possible.ts';
import type { CardView } from '#core/messages/card-view.ts';
import { startOfDayIn } from '#core/people/time-zone.ts';
import type { ProgrammeId } from '#core/shared/ids.ts';
import { refusalCard } from '../actions/refusal-card.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Turn } from '../turn.ts';

/** Until the morning of a day, so that the same wish delivered twice is the same pause. */
export const pauseProgramme = async (
  deps: Pick<BotUseCases, 'pause'>,
  turn: Turn,
  { programme, weeks }: { programme: ProgrammeId; weeks: number },
): Promise<CardView> => {
  const until = startOfDayIn(turn.now, turn.timeZone, weeks * 7);
  const result = await deps.pause({ ...turn, programme, until });
  const long = weeks * 7 >= longLeaveDays;
  return result.ok ? { kind: 'paused', until, ...(long ? { long } : {}) } : refusalCard(result.refusal.kind);
};
