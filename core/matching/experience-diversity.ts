import type { TenureBand } from '../people/profile.ts';
import { whole, type Share } from './share.ts';

/** What people have seen of the world of work, as numbered words. */
export interface Experienced {
  /** Of each field of `fields`, the numbers of the words stated, sorted. */
  stated: readonly (readonly number[])[];
  tenure: number | undefined;
}

export const fields = ['functions', 'industries', 'countries', 'schools', 'projects'] as const;
export type BackgroundField = (typeof fields)[number];

const weightOf: Readonly<Record<BackgroundField, number>> = {
  functions: 3,
  industries: 2,
  countries: 1,
  schools: 1,
  projects: 2,
};
const fieldWeights = fields.map((field) => weightOf[field]);
const tenureWeight = 1;

export const tenureBands: readonly TenureBand[] = ['under-1', '1-3', '3-7', '7-15', 'over-15'];
export const tenureNumber = (band: TenureBand | undefined): number | undefined =>
  band === undefined ? undefined : tenureBands.indexOf(band);

/** Both sorted. */
export const haveCommon = (one: ArrayLike<number>, other: ArrayLike<number>): boolean => {
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const a = one[i] as number;
    const b = other[j] as number;
    if (a === b) return true;
    if (a < b) i += 1;
    else j += 1;
  }
  return false;
};

/**
 * How much of what *both* stated differs. A field differs when the two have nothing in common in it: so naming more
 * things in a field never makes anybody more diverse. Tenure differs by the distance of the bands. Nothing stated by both
 * is no diversity that could be shown.
 */
export const experienceDiversity = (one: Experienced, other: Experienced): Share => {
  let sum = 0;
  let stated = 0;
  for (let field = 0; field < fieldWeights.length; field += 1) {
    const [mine = [], theirs = []] = [one.stated[field], other.stated[field]];
    const weight = fieldWeights[field] ?? 0;
    if (mine.length === 0 || theirs.length === 0) continue;
    stated += weight;
    if (!haveCommon(mine, theirs)) sum += weight * whole;
  }
  if (one.tenure !== undefined && other.tenure !== undefined) {
    stated += tenureWeight;
    sum += (tenureWeight * whole * Math.abs(one.tenure - other.tenure)) / (tenureBands.length - 1);
  }
  return stated === 0 ? 0 : Math.floor(sum / stated);
};
