import type { Random } from '#core/shared/random.ts';
import type { WeightedEdge } from './weighted-edge.ts';

const heaviest = 1_000_000;

/** Everyone with everyone, any weight from 1 to 1,000,000 as likely as any other. */
export function* dense(size: number, random: Random): Generator<WeightedEdge> {
  for (let u = 0; u < size; u += 1)
    for (let v = u + 1; v < size; v += 1) yield [u, v, 1 + Math.floor(random() * heaviest)];
}
