import { foldText } from '../people/fold-text.ts';
import type { Background } from '../people/profile.ts';
import type { PreparedPerson } from './prepared-problem.ts';

type Field = keyof Background;

const folded = (person: PreparedPerson, field: Field): Set<string> =>
  new Set(person.candidate.background[field].map(foldText));

const wordsOf = (person: PreparedPerson, field: Field): readonly string[] =>
  person.candidate.background[field].filter((word) => foldText(word) !== '');

/** What both state, in the words of the first. */
export const wordsInCommon = (one: PreparedPerson, other: PreparedPerson, field: Field): string[] => {
  const theirs = folded(other, field);
  return wordsOf(one, field).filter((word) => theirs.has(foldText(word)));
};

/** What the first states and the second, who states something, does not. */
export const wordsOnlyOf = (one: PreparedPerson, other: PreparedPerson, field: Field): string[] => {
  const theirs = folded(other, field);
  if (wordsOf(other, field).length === 0) return [];
  return wordsOf(one, field).filter((word) => !theirs.has(foldText(word)));
};
