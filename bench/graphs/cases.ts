import type { Random } from '#core/shared/random.ts';
import { candidates } from './candidates.ts';
import { dense } from './dense.ts';
import { metric } from './metric.ts';
import type { WeightedEdge } from './weighted-edge.ts';

export interface Case {
  name: string;
  vertices: number;
  edges: (size: number, random: Random) => Iterable<WeightedEdge>;
}

export const cases: readonly Case[] = [
  { name: 'candidates', vertices: 100_000, edges: candidates },
  { name: 'metric', vertices: 100_000, edges: metric },
  { name: 'dense-1000', vertices: 1_000, edges: dense },
  { name: 'dense-2000', vertices: 2_000, edges: dense },
];
