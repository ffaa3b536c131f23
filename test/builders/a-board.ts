import { emptyBoardCount, type BoardCount, type Exchanger } from '#core/growth/count-board.ts';
import type { BoardRow, ExchangeBoard } from '#core/growth/exchange-board.ts';
import { asId } from '#core/shared/ids.ts';
import { aProfile, type ProfileSaid } from './a-profile.ts';
import { monday, person } from './named.ts';

/** What these people want and teach, named by their place. */
export const aBoardCount = (people: readonly Exchanger[]): BoardCount => {
  const count = emptyBoardCount(monday.slice(0, 10));
  for (const [index, one] of people.entries()) count.add(person(`person-${index}`), one);
  return count;
};

/** So many people who say the same. */
export const peopleWho = (count: number, said: ProfileSaid): Exchanger[] =>
  Array.from({ length: count }, () => aProfile(said));

export const aRow = (skill: string, wanted?: number, taught?: number): BoardRow => ({
  thing: { kind: 'skill', id: asId(skill) },
  wanted,
  taught,
});

/** Forty people who all speak English and work from nine to five in Paris. */
export const aBoard = (rows: readonly BoardRow[] = []): ExchangeBoard => ({
  takenAt: monday,
  people: 40,
  rows,
  languages: { en: 40 },
  atWork: Array.from({ length: 168 }, (_, hour) => (hour % 24 >= 8 && hour % 24 < 16 ? 40 : 0)),
});
