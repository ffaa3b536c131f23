/** How much a pair promises apart from who is placed by it: what it teaches, then its score. */
export type Appeal = (learners: number, score: number) => number;

/** Where one more learner weighs so much. */
export const appealOf =
  (learnerScale: number): Appeal =>
  (learners, score) =>
    learners * learnerScale + score;

/**
 * The `most` most appealing peers of everyone, in whatever order they are offered; of equals those who stand next after the
 * person, and after the last the first: so that many who are alike have different peers on their lists.
 */
export interface CandidateLists {
  most: number;
  /** By person: how many are on the list; up to twice `most` until `settleLists`. */
  counts: Int32Array;
  /**
   * Those of a person from `2 · most · person` on. Before `joinLists` it says how many places after the person each stands;
   * then who it is, the most appealing first.
   */
  peers: Int32Array;
  appeals: Float64Array;
  /** By person: nobody who was offered and is not on the list promises more; −∞ where it holds everybody offered. */
  least: Float64Array;
}

export const emptyLists = (size: number, most: number): CandidateLists => ({
  most,
  counts: new Int32Array(size),
  peers: new Int32Array(2 * size * most),
  appeals: new Float64Array(2 * size * most),
  least: new Float64Array(size).fill(-Infinity),
});

type Entries = Pick<CandidateLists, 'peers' | 'appeals'>;

const swap = ({ peers, appeals }: Entries, a: number, b: number): void => {
  const peer = peers[a] as number;
  const appeal = appeals[a] as number;
  peers[a] = peers[b] as number;
  appeals[a] = appeals[b] as number;
  peers[b] = peer;
  appeals[b] = appeal;
};

/** Whether the entry at `a` goes before the one at `b`. */
const goesBefore = ({ peers, appeals }: Entries, a: number, b: number): boolean => {
  const mine = appeals[a] as number;
  const theirs = appeals[b] as number;
  return mine > theirs || (mine === theirs && (peers[a] as number) < (peers[b] as number));
};

/** Moves the first `wanted` of the entries `low`…`high` to the front, in no order (Hoare's selection). */
const select = (entries: Entries, low: number, high: number, wanted: number): void => {
  let [from, to] = [low, high];
  const last = low + wanted - 1;
  while (from < to) {
    swap(entries, (from + to) >> 1, to);
    let place = from;
    for (let at = from; at < to; at += 1) {
      if (!goesBefore(entries, at, to)) continue;
      swap(entries, at, place);
      place += 1;
    }
    swap(entries, place, to);
    if (place === last) return;
    if (place < last) from = place + 1;
    else to = place - 1;
  }
};

const sort = (entries: Entries, low: number, high: number): void => {
  for (let at = low + 1; at <= high; at += 1)
    for (let place = at; place > low && goesBefore(entries, place, place - 1); place -= 1)
      swap(entries, place, place - 1);
};

/** Keeps the best `most` of a list, and notes what the last of them promises. */
const trim = (lists: CandidateLists, one: number): void => {
  const { most, counts, appeals, least } = lists;
  const start = 2 * most * one;
  select(lists, start, start + (counts[one] as number) - 1, most);
  counts[one] = most;
  least[one] = appeals.subarray(start, start + most).reduce((worst, appeal) => Math.min(worst, appeal));
};

/** Puts the peer on the list of the one, unless `most` others are known to promise more. */
export const offer = (lists: CandidateLists, one: number, peer: number, appeal: number): void =>
  put(lists, one, peer < one ? peer - one + lists.counts.length : peer - one, appeal);

const put = (lists: CandidateLists, one: number, after: number, appeal: number): void => {
  const { most, counts, peers, appeals, least } = lists;
  if (appeal < (least[one] as number)) return;
  const count = counts[one] as number;
  const place = 2 * most * one + count;
  peers[place] = after;
  appeals[place] = appeal;
  counts[one] = count + 1;
  if (count + 1 === 2 * most) trim(lists, one);
};

/** To be called when everybody was offered. */
const settleLists = (lists: CandidateLists): void => {
  const { most, counts, peers } = lists;
  for (const [one, count] of counts.entries()) {
    if (count >= most) trim(lists, one);
    const start = 2 * most * one;
    const end = start + (counts[one] as number);
    sort(lists, start, end - 1);
    for (let at = start; at < end; at += 1) peers[at] = ((peers[at] as number) + one) % counts.length;
  }
};

/** One of the lists of several who each offered some, in whatever order. */
export const joinLists = (parts: readonly CandidateLists[]): CandidateLists => {
  const [lists, ...others] = parts;
  if (lists === undefined) throw new RangeError('There are no lists to join.');
  for (const { most, counts, peers, appeals } of others)
    for (const [one, count] of counts.entries())
      for (let at = 2 * most * one; at < 2 * most * one + count; at += 1)
        put(lists, one, peers[at] as number, appeals[at] as number);
  settleLists(lists);
  return lists;
};

const holds = ({ most, counts, peers }: CandidateLists, person: number, peer: number): boolean => {
  const start = 2 * most * person;
  for (let at = start; at < start + (counts[person] as number); at += 1) if (peers[at] === peer) return true;
  return false;
};

/** Whether either has the other on their list. */
export const isListed = (lists: CandidateLists, one: number, other: number): boolean =>
  holds(lists, one, other) || holds(lists, other, one);

/** Every pair on any list, once. */
export const forEachListed = (
  lists: CandidateLists,
  tell: (one: number, other: number, appeal: number) => void,
): void => {
  const { most, counts, peers, appeals } = lists;
  for (const [one, count] of counts.entries()) {
    const start = 2 * most * one;
    for (let at = start; at < start + count; at += 1) {
      const other = peers[at] as number;
      if (one < other || !holds(lists, other, one)) tell(one, other, appeals[at] as number);
    }
  }
};
