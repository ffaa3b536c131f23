import type { BotUseCases } from '../use-cases.ts';
import type { Command } from '../turn.ts';

/** C5: where am I, what is next. */
export const makeStatusCommand =
  (deps: Pick<BotUseCases, 'readStatus'>): Command =>
  (said) =>
    deps.readStatus(said);
