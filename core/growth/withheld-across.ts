import { leastPeople, withheldGroups, type Group } from './anonymity.ts';

type Hidden = readonly ReadonlySet<string>[];

/** One way of grouping people: each person is in one group. */
interface Way {
  groups: readonly Group[];
  groupOf: ReadonlyMap<string, Group>;
}

const asWay = (groups: readonly Group[]): Way => ({
  groups,
  groupOf: new Map(groups.flatMap((group) => group.people.map((person) => [person, group]))),
});

/** Of the people of a group, those outside of every shown group of another way that lies wholly within it. */
const leftByShown = (group: Group, { groupOf }: Way, hidden: ReadonlySet<string> | undefined): number => {
  const inside = new Map<Group, number>();
  for (const person of group.people) {
    const theirs = groupOf.get(person);
    if (theirs !== undefined) inside.set(theirs, (inside.get(theirs) ?? 0) + 1);
  }
  const told = [...inside].filter(
    ([{ key, people }, count]) => hidden?.has(key) !== true && count === people.length,
  );
  return group.people.length - told.reduce((sum, [, count]) => sum + count, 0);
};

const tooFew = (people: number): boolean => people > 0 && people < leastPeople;

/** The way and key of a shown group that, less the shown groups within it, would tell of too few people. */
const derivable = (ways: readonly Way[], hidden: Hidden): { at: number; key: string } | undefined => {
  for (const [at, { groups }] of ways.entries()) {
    for (const group of groups.filter(({ key }) => hidden[at]?.has(key) === false)) {
      const tells = ways.some((way, other) => other !== at && tooFew(leftByShown(group, way, hidden[other])));
      if (tells) return { at, key: group.key };
    }
  }
  return undefined;
};

/**
 * L7, where the same people are grouped in several ways side by side: which groups of each way to withhold, so that
 * neither the rest of everybody nor a group less the groups within it comes to fewer than five people.
 */
export const withheldAcross = (groupings: readonly (readonly Group[])[], inAnyCase: Hidden = []): Hidden => {
  const ways = groupings.map(asWay);
  let hidden = ways.map(({ groups }, at) => withheldGroups(groups, inAnyCase[at]));
  for (;;) {
    const found = derivable(ways, hidden);
    if (found === undefined) return hidden;
    hidden = ways.map(({ groups }, at) =>
      withheldGroups(groups, new Set([...(hidden[at] ?? []), ...(at === found.at ? [found.key] : [])])),
    );
  }
};
