import { experienceDiversity, fields, tenureBands, type Experienced } from './experience-diversity.ts';
import type { PreparedPerson } from './prepared-problem.ts';

/** Diversity depends only on what both stated, in which fields they have something in common, and the tenure bands. */
export interface DiversityTable {
  /** The numbers of the background fields: bits of a set of them. */
  fields: readonly number[];
  /** By person: which fields are stated, and the tenure band: the same class, the same diversity. */
  classOf: Int32Array;
  /** How many sets of fields there are. */
  sets: number;
  /** For one person, at `class · sets + fields in common`: 0…10,000. */
  valuesFor(one: number): Int32Array;
}

const fieldNumbers = fields.map((_, field) => field);
const sets = 2 ** fields.length;
const noTenure = tenureBands.length;
const classes = sets * (noTenure + 1);

/** Somebody of a class who states one word in each field: word 0 in the fields `common`, else one of their own. */
const example = (ofClass: number, common: number): Experienced => {
  const tenure = Math.floor(ofClass / sets);
  return {
    stated: fieldNumbers.map((field) => {
      if ((ofClass & (1 << field)) === 0) return [];
      return (common & (1 << field)) === 0 ? [1] : [0];
    }),
    tenure: tenure === noTenure ? undefined : tenure,
  };
};

const valuesOfClass = (mine: number): Int32Array => {
  const values = new Int32Array(classes * sets);
  const me = example(mine, sets - 1);
  for (let theirs = 0; theirs < classes; theirs += 1) {
    for (let common = 0; common < sets; common += 1)
      values[theirs * sets + common] = experienceDiversity(me, example(theirs, common));
  }
  return values;
};

export const diversityTable = (people: readonly PreparedPerson[]): DiversityTable => {
  const classOf = Int32Array.from(people, ({ experienced: { stated, tenure } }) => {
    const set = fieldNumbers.reduce(
      (bits, field) => ((stated[field]?.length ?? 0) > 0 ? bits | (1 << field) : bits),
      0,
    );
    return (tenure ?? noTenure) * sets + set;
  });
  const known = new Map<number, Int32Array>();
  return {
    fields: fieldNumbers,
    sets,
    classOf,
    valuesFor: (one) => {
      const mine = classOf[one] as number;
      const values = known.get(mine) ?? valuesOfClass(mine);
      known.set(mine, values);
      return values;
    },
  };
};
