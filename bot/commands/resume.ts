import { refusalCard } from '../actions/refusal-card.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Command } from '../turn.ts';
import { choicesOf } from './choices.ts';

/** P7: of what is on pause; with nothing on pause, where one stands. */
export const makeResumeCommand =
  (deps: Pick<BotUseCases, 'listMyProgrammes' | 'resume' | 'readStatus'>): Command =>
  async (said) => {
    const paused = (await deps.listMyProgrammes(said)).filter(({ isPaused }) => isPaused);
    const [only] = paused;
    if (only === undefined) return deps.readStatus(said);
    if (paused.length > 1) {
      return { kind: 'choose-programme', act: 'resume', weeks: 0, programmes: choicesOf(paused) };
    }
    const result = await deps.resume({ ...said, programme: only.programme });
    return result.ok ? { kind: 'resumed' } : refusalCard(result.refusal.kind);
  };
