import { hashText } from '#core/shared/hash.ts';
import type { Colleague } from './doors.ts';

/** A number in [0, 1) that depends on the seed, the person and the occasion only: the order of events changes nothing. */
export type Chance = (person: string, occasion: string) => number;

export const chanceOf =
  (seed: number): Chance =>
  (person, occasion) =>
    parseInt(hashText(`${seed}|${person}|${occasion}`).slice(0, 8), 16) / 2 ** 32;

export interface Cast {
  everyone: readonly Colleague[];
  coordinator: Colleague;
  /** Nominated by their manager. */
  nominations: readonly { manager: Colleague; employee: Colleague }[];
  /** Those who join, nominated ones included. */
  joining: readonly Colleague[];
  /** Joins, and blocks the bot before the pairs come out: nobody is told of a peer who cannot be told (I2). */
  silent: Colleague | undefined;
}

const nominationsAtMost = 4;
/** About one in seven stays away; a programme nobody may ignore would be no free choice (P1). */
const stayAway = 0.14;
const neverJoin = new Set(['guest', 'disabled', 'departed']);

const byId = (a: Colleague, b: Colleague): number => (a.id < b.id ? -1 : 1);

/** Who plays which part. Throws when the company has nobody who may coordinate. */
export const castOf = (everyone: readonly Colleague[], chance: Chance): Cast => {
  const known = new Map(everyone.map((one) => [one.id, one]));
  const sorted = [...everyone].sort(byId);
  const coordinator = sorted.find(({ appRoles }) => appRoles.includes('Programme.Coordinate'));
  if (coordinator === undefined) throw new Error('Nobody in this company may coordinate a programme.');
  const may = sorted.filter((one) => one !== coordinator && !one.oddities.some((odd) => neverJoin.has(odd)));
  const joining = may.filter(({ id, oddities }) => oddities.length > 0 || chance(id, 'joins') >= stayAway);
  const nominations = joining.flatMap((employee) => {
    const manager = known.get(employee.managerId ?? '');
    return manager === undefined || chance(employee.id, 'nominated') > 0.15 ? [] : [{ manager, employee }];
  });
  const silent = joining
    .filter(({ oddities }) => oddities.length === 0)
    .reduce<Colleague | undefined>(
      (first, one) =>
        first === undefined || chance(one.id, 'blocks') < chance(first.id, 'blocks') ? one : first,
      undefined,
    );
  return {
    everyone: sorted,
    coordinator,
    joining,
    silent,
    nominations: nominations.slice(0, nominationsAtMost),
  };
};
