import type { ProgrammeChoice } from '#core/messages/card-view.ts';
import type { Participation } from '#core/use-cases/enrolments/list-my-programmes.ts';

export const choicesOf = (programmes: readonly Participation[]): ProgrammeChoice[] =>
  programmes.map(({ programme, name }) => ({ id: programme, name }));
