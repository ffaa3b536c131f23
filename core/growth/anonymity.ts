import type { Figure } from './insights.ts';

/** L7: no figure for fewer people than this; and as many further ones before a figure is shown anew. */
export const leastPeople = 5;

/** The figure of that many people, or the plain statement that they are too few. */
export const figureOf = <Value>(people: number, count: () => Value): Figure<Value> =>
  people < leastPeople ? { kind: 'too-few' } : { kind: 'shown', value: count() };

export interface Group {
  key: string;
  people: readonly string[];
}

const bySize = (a: Group, b: Group): number => a.people.length - b.people.length || (a.key < b.key ? -1 : 1);

const isDerivable = (hidden: readonly Group[]): boolean =>
  hidden.length > 0 &&
  (hidden.length === 1 || new Set(hidden.flatMap(({ people }) => people)).size < leastPeople);

const none: ReadonlySet<string> = new Set();

/**
 * Which groups to withhold when a figure of everybody stands beside them (L7): those below the threshold and those that
 * are withheld for another reason, and the next smallest for as long as what is withheld would follow by subtraction for
 * a single group or for too few people.
 */
export const withheldGroups = (
  groups: readonly Group[],
  inAnyCase: ReadonlySet<string> = none,
): ReadonlySet<string> => {
  const sorted = [...groups].sort(bySize);
  const hidden = sorted.filter(({ key, people }) => people.length < leastPeople || inAnyCase.has(key));
  const others = sorted.filter((group) => !hidden.includes(group));
  while (isDerivable(hidden) && others.length > 0) hidden.push(...others.splice(0, 1));
  return new Set(hidden.map(({ key }) => key));
};

/**
 * What has been shown stays as it was until five more people stand behind it: else the sixth would follow (L7). Of what
 * has not been shown yet the counted one is taken.
 */
export const keptUntilFurther = <Value>(
  shown: Value | undefined,
  counted: Value | undefined,
  peopleOf: (value: Value) => number,
): Value | undefined => {
  if (shown === undefined || counted === undefined) return shown ?? counted;
  return peopleOf(counted) - peopleOf(shown) < leastPeople ? shown : counted;
};
