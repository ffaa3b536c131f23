import { never, type MeetingClasses } from './meeting-classes.ts';
import { rowOf, type Ragged } from './ragged.ts';

/** All pairs that no hard constraint forbids, without looking at each: languages and hours rule by classes of people, the rest by name. */
export interface Possible {
  pairs: number;
  /** Who can be reached from whom over such pairs; the smallest place of each group is first. */
  groups: readonly (readonly number[])[];
}

/** Of the people of each class, those nobody has reached yet. */
const membersOf = ({ count, classOf }: MeetingClasses): number[][] => {
  const members = Array.from({ length: count }, (): number[] => []);
  for (let place = classOf.length - 1; place >= 0; place -= 1) members[classOf[place] as number]?.push(place);
  return members;
};

const countPairs = (classes: MeetingClasses, barred: Ragged): number => {
  const { count, classOf, valuesOf } = classes;
  const sizes = new Float64Array(count);
  for (const mine of classOf) sizes[mine] = (sizes[mine] as number) + 1;
  let twice = 0;
  for (let mine = 0; mine < count; mine += 1) {
    const values = valuesOf(mine);
    for (let other = 0; other < count; other += 1) {
      if (values[other] === never) continue;
      twice += (sizes[mine] as number) * ((sizes[other] as number) - Number(mine === other));
    }
  }
  for (const [one, mine] of classOf.entries()) {
    const others = rowOf(barred, one);
    if (others.length === 0) continue;
    const values = valuesOf(mine);
    for (const other of others) if (values[classOf[other] as number] !== never) twice -= 1;
  }
  return twice / 2;
};

/** A search that takes people out of their class when they are reached: everybody once, and everybody barred once more. */
const groupsOf = (classes: MeetingClasses, barred: Ragged): number[][] => {
  const { classOf, valuesOf } = classes;
  const unreached = membersOf(classes);
  let open = [...unreached.keys()];
  const reached = new Uint8Array(classOf.length);
  const groups: number[][] = [];
  for (const [first] of classOf.entries()) {
    if (reached[first] === 1) continue;
    const group = [first];
    reached[first] = 1;
    for (const one of group) {
      const values = valuesOf(classOf[one] as number);
      const bars = rowOf(barred, one);
      for (const other of open) {
        if (values[other] === never) continue;
        const kept: number[] = [];
        for (const member of unreached[other] ?? []) {
          if (reached[member] === 1) continue;
          if (bars.includes(member)) kept.push(member);
          else {
            reached[member] = 1;
            group.push(member);
          }
        }
        unreached[other] = kept;
      }
      open = open.filter((other) => (unreached[other]?.length ?? 0) > 0);
    }
    groups.push(group.sort((a, b) => a - b));
  }
  return groups;
};

/** `barred` by place: whom each may not be paired with, both ways. */
export const possiblePairsOf = (classes: MeetingClasses, barred: Ragged): Possible => ({
  pairs: countPairs(classes, barred),
  groups: groupsOf(classes, barred),
});
