import { experienceDiversity, fields, type Experienced } from './experience-diversity.ts';
import { unstatedTenure } from './person-records.ts';

export const sets = 2 ** fields.length;

/** Steps between two bands, or as many as there are bands where one is not stated. */
export const tenureDistance = (one: number, other: number): number =>
  one === unstatedTenure || other === unstatedTenure ? unstatedTenure : Math.abs(one - other);

/** One of two who state a word in each of the fields: word 0 in those in common, else one of their own. */
const example = (word: number, inCommon: (field: number) => boolean, tenure: number): Experienced => ({
  stated: fields.map((_, field) => [inCommon(field) ? 0 : word]),
  tenure: tenure === unstatedTenure ? undefined : tenure,
});

const valueAt = (at: number): number => {
  const common = at % sets;
  const both = Math.floor(at / sets) % sets;
  const distance = Math.floor(at / sets ** 2);
  if ((common & ~both) !== 0) return 0;
  const one = example(
    1,
    (field) => (common & (1 << field)) !== 0,
    distance === unstatedTenure ? unstatedTenure : 0,
  );
  const other = example(2, (field) => (common & (1 << field)) !== 0, distance);
  const stated = other.stated.map((words, field) => ((both & (1 << field)) === 0 ? [] : words));
  return experienceDiversity(one, { ...other, stated });
};

const makeTable = (): Int32Array =>
  Int32Array.from({ length: (unstatedTenure + 1) * sets ** 2 }, (_, at) => valueAt(at));
let table: Int32Array | undefined;

/**
 * Diversity depends only on the fields both stated, on those of them in which they have something in common, and on the
 * distance of their tenures: 0…10,000 at `(tenure distance · sets + fields both stated) · sets + fields in common`.
 */
export const diversityTable = (): Int32Array => (table ??= makeTable());
