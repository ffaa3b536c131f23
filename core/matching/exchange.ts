import { offerCodes, type NumberedWish } from './asked-for.ts';
import { gainFrom } from './benefit.ts';
import type { PreparedPerson } from './prepared-problem.ts';

const wayOf = (wish: NumberedWish): string =>
  wish.kind === 'skill' ? `${wish.today} ${wish.wanted} ${wish.weight}` : `${wish.weight}`;

/** People wish in few ways: by level, level wanted and weight. What comes of each way for each offer is reckoned once. */
const makeWays = () => {
  const numbers = new Map<string, number>();
  const gains: number[] = [];
  return {
    /** At `way · offerCodes + offer`: see `Exchange`. */
    gains: () => Int32Array.from(gains),
    numberOf: (wish: NumberedWish): number => {
      const name = wayOf(wish);
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, numbers.size);
      for (let offer = 0; offer < offerCodes; offer += 1) {
        const { gain, learns } = gainFrom(wish, offer);
        gains.push(2 * gain + Number(learns));
      }
      return numbers.size - 1;
    },
  };
};

/**
 * What two people teach each other. A gain is twice the weighted half levels, and one more when something asked for is taught
 * itself.
 */
export interface Exchange {
  /** Fixes the one of the two. */
  lookFrom(one: number): void;
  /** What the one gains by whoever has the offers from `offers` to `end`. */
  got(offers: number, end: number): number;
  /** What whoever has the wishes from `wishes` to `end` gains by the one. */
  given(wishes: number, end: number): number;
}

/** What an exchange reads. */
export interface ExchangeTables {
  /** How many things are asked for. */
  things: number;
  /** By person three places: where their wishes begin, their offers, and where these end. */
  bounds: Int32Array;
  /** Of each person the wishes, as thing and row of gains, then the offers, packed. */
  values: Int32Array;
  /** At row + offer: twice the weighted half levels, and one more when the thing itself is taught. */
  gains: Int32Array;
}

const layOut = (people: readonly PreparedPerson[], rowOf: (wish: NumberedWish) => number) => {
  const bounds = new Int32Array(people.length * 3);
  const length = people.reduce(
    (sum, { learner, offers }) => sum + 2 * learner.wishes.length + offers.length,
    0,
  );
  const values = new Int32Array(length);
  let end = 0;
  for (const [place, { learner, offers }] of people.entries()) {
    bounds[3 * place] = end;
    for (const wish of learner.wishes) {
      values[end] = wish.index;
      values[end + 1] = rowOf(wish);
      end += 2;
    }
    bounds[3 * place + 1] = end;
    values.set(offers, end);
    end += offers.length;
    bounds[3 * place + 2] = end;
  }
  return { bounds, values };
};

export const exchangeTables = (people: readonly PreparedPerson[], things: number): ExchangeTables => {
  const ways = makeWays();
  const laidOut = layOut(people, (wish) => ways.numberOf(wish) * offerCodes);
  return { things, ...laidOut, gains: ways.gains() };
};

export const makeExchange = ({ things, bounds, values, gains }: ExchangeTables): Exchange => {
  /** By thing: the row of the one's wish for it, plus 1; and the code of the one's offer of it. */
  const wished = new Int32Array(things);
  const offered = new Uint8Array(things);
  let me = -1;

  const note = (one: number, isThere: boolean): void => {
    const offers = bounds[3 * one + 1] as number;
    for (let place = bounds[3 * one] as number; place < offers; place += 2)
      wished[values[place] as number] = isThere ? (values[place + 1] as number) + 1 : 0;
    for (let place = offers; place < (bounds[3 * one + 2] as number); place += 1) {
      const offer = values[place] as number;
      offered[offer >> 6] = isThere ? offer & (offerCodes - 1) : 0;
    }
  };

  return {
    lookFrom: (one) => {
      if (me >= 0) note(me, false);
      note(one, true);
      me = one;
    },
    got: (offers, end) => {
      let sum = 0;
      let learns = 0;
      for (let place = offers; place < end; place += 1) {
        const offer = values[place] as number;
        const row = wished[offer >> 6] as number;
        if (row === 0) continue;
        const gain = gains[row - 1 + (offer & (offerCodes - 1))] as number;
        sum += gain >> 1;
        learns |= gain & 1;
      }
      return 2 * sum + learns;
    },
    given: (wishes, end) => {
      let sum = 0;
      let learns = 0;
      for (let place = wishes; place < end; place += 2) {
        const code = offered[values[place] as number] as number;
        if (code === 0) continue;
        const gain = gains[(values[place + 1] as number) + code] as number;
        sum += gain >> 1;
        learns |= gain & 1;
      }
      return 2 * sum + learns;
    },
  };
};
