import { never, type MeetingClasses } from './meeting-classes.ts';
import { bitsPerWord, setBit } from './place-bits.ts';

/** Whom people may meet by language and hours, a bit for each place: the same for all of a class. */
export interface MeetingBits {
  standBy(order: Int32Array): void;
  /** Undefined where classes are too many to keep bits for each. */
  of(one: number): Int32Array | undefined;
}

/** Where nearly everybody has hours of their own, bits for each would take more time and room than they spare. */
const classesAtMost = 256;

export const makeMeetingBits = ({ count, classOf, valuesOf }: MeetingClasses): MeetingBits => {
  let order = new Int32Array() as Int32Array;
  let bitsOf: (Int32Array | undefined)[] = [];
  const bitsFor = (mine: number): Int32Array => {
    const values = valuesOf(mine);
    const bits = new Int32Array(Math.ceil(order.length / bitsPerWord));
    for (let place = 0; place < order.length; place += 1)
      if (values[classOf[order[place] as number] as number] !== never) setBit(bits, place);
    return bits;
  };
  return {
    standBy: (next) => {
      order = next;
      bitsOf = [];
    },
    of: (one) => {
      if (count > classesAtMost) return undefined;
      const mine = classOf[one] as number;
      return (bitsOf[mine] ??= bitsFor(mine));
    },
  };
};
