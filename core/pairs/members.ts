import type { PersonId } from '../shared/ids.ts';

/** A value for each member of a pair. Stored as an object, so a pair may have two or three. */
export type PerMember<Value> = Readonly<Record<PersonId, Value>>;

export const forEachMember = <Value>(
  members: readonly PersonId[],
  make: (member: PersonId) => Value,
): PerMember<Value> => Object.fromEntries(members.map((member) => [member, make(member)]));

export const withMember = <Value>(
  all: PerMember<Value>,
  member: PersonId,
  value: Value,
): PerMember<Value> => ({
  ...all,
  [member]: value,
});

export const everyMember = <Value>(
  members: readonly PersonId[],
  all: PerMember<Value>,
  holds: (value: Value | undefined) => boolean,
): boolean => members.every((member) => holds(all[member]));

export const withoutMember = <Value>(all: PerMember<Value>, member: PersonId): PerMember<Value> =>
  Object.fromEntries(Object.entries(all).filter(([one]) => one !== member));
