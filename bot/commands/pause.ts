import { message } from '#core/shared/message.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Command } from '../turn.ts';
import { choicesOf } from './choices.ts';
import { pauseProgramme } from './pause-programme.ts';

export const longestPauseWeeks = 26;
const usualPauseWeeks = 2;

const weeksIn = (rest: string): number => {
  const number = /\d+/.exec(rest)?.[0];
  return number === undefined ? usualPauseWeeks : Number(number);
};

/** P7: `pause`, or `pause 3` for three weeks; a pause belongs to one programme. */
export const makePauseCommand =
  (deps: Pick<BotUseCases, 'listMyProgrammes' | 'pause' | 'readStatus'>): Command =>
  async (said) => {
    const weeks = weeksIn(said.rest);
    if (weeks < 1 || weeks > longestPauseWeeks) {
      return { kind: 'refused', why: message('card.pause-range', { most: longestPauseWeeks }) };
    }
    const programmes = await deps.listMyProgrammes(said);
    const [only] = programmes;
    if (only === undefined) return deps.readStatus(said);
    return programmes.length === 1
      ? pauseProgramme(deps, said, { programme: only.programme, weeks })
      : { kind: 'choose-programme', act: 'pause', weeks, programmes: choicesOf(programmes) };
  };
