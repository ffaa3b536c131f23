import type { Random } from '#core/shared/random.ts';
import type { WeightedEdge } from './weighted-edge.ts';

const [skills, each, met, kept] = [80, 3, 128, 32];
const [perSkill, perExperience] = [1500, 1000];

/** Draws the skill of rank r with a probability in proportion to 1/r. */
const zipf = (random: Random): (() => number) => {
  const upTo: number[] = [];
  for (let rank = 1, sum = 0; rank <= skills; rank += 1) upTo.push((sum += 1 / rank));
  const all = upTo.at(-1) ?? 0;
  return () => {
    const drawn = random() * all;
    return upTo.findIndex((bound) => drawn < bound);
  };
};

/** What everyone offers and, after it, what they want: six different skills a person. */
const drawSkills = (size: number, random: Random): Uint8Array => {
  const draw = zipf(random);
  const all = new Uint8Array(size * 2 * each);
  for (let person = 0; person < size; person += 1) {
    const own = new Set<number>();
    while (own.size < 2 * each) own.add(draw());
    all.set([...own], person * 2 * each);
  }
  return all;
};

/**
 * People who each offer three skills and want three, the popular ones far more often. Of 128 others met by chance each
 * keeps the 32 best: 1,500 for a skill that one offers and the other wants, up to 1,000 for different experience.
 */
export function* candidates(size: number, random: Random): Generator<WeightedEdge> {
  const own = drawSkills(size, random);
  const experience = Float64Array.from({ length: size }, random);
  const offered = (from: number, to: number): number => {
    let count = 0;
    for (let offer = 0; offer < each; offer += 1)
      for (let want = each; want < 2 * each; want += 1)
        if (own[from * 2 * each + offer] === own[to * 2 * each + want]) count += 1;
    return count;
  };
  const scoreOf = (u: number, v: number): number =>
    perSkill * (offered(u, v) + offered(v, u)) +
    Math.round(perExperience * Math.abs((experience[u] as number) - (experience[v] as number)));

  const chosen = new Int32Array(size * kept).fill(-1);
  const ranked = new Float64Array(met);
  const has = (u: number, v: number): boolean => chosen.subarray(u * kept, (u + 1) * kept).includes(v);
  for (let u = 0; u < size; u += 1) {
    // Score and person in one number: it sorts by score.
    for (let index = 0; index < met; index += 1) {
      const v = (u + 1 + Math.floor(random() * (size - 1))) % size;
      ranked[index] = scoreOf(u, v) * size + v;
    }
    const best = [...new Set(ranked.sort())].slice(-kept);
    chosen.set(
      best.map((both) => both % size),
      u * kept,
    );
  }
  for (let u = 0; u < size; u += 1)
    for (const v of chosen.subarray(u * kept, (u + 1) * kept))
      if (v >= 0 && (u < v || !has(v, u))) yield [u, v, scoreOf(u, v)];
}
