import type { Random } from '#core/shared/random.ts';
import type { WeightedEdge } from './weighted-edge.ts';

const [neighbours, perCell, unit] = [16, 4, 1_000_000];

/** Points in the unit square, each joined with its 16 nearest; 1,000,000 less the distance in millionths. */
export function* metric(size: number, random: Random): Generator<WeightedEdge> {
  const x = Float64Array.from({ length: size }, random);
  const y = Float64Array.from({ length: size }, random);
  const side = Math.max(1, Math.floor(Math.sqrt(size / perCell)));
  const cellOf = (place: number): number => Math.floor(place * side);
  const cells = Array.from({ length: side * side }, (): number[] => []);
  for (let v = 0; v < size; v += 1) cells[cellOf(y[v] as number) * side + cellOf(x[v] as number)]?.push(v);

  const distance = (u: number, v: number): number =>
    Math.hypot((x[u] as number) - (x[v] as number), (y[u] as number) - (y[v] as number));
  const within = (u: number, reach: number): number[] => {
    const [column, row] = [cellOf(x[u] as number), cellOf(y[u] as number)];
    const found: number[] = [];
    for (let at = Math.max(0, row - reach); at <= Math.min(side - 1, row + reach); at += 1)
      for (let to = Math.max(0, column - reach); to <= Math.min(side - 1, column + reach); to += 1)
        found.push(...(cells[at * side + to] ?? []));
    return found.filter((v) => v !== u);
  };
  /** What lies outside the cells looked at is at least `reach` cells away. */
  const nearest = (u: number): number[] => {
    for (let reach = 2; ; reach += 1) {
      const near = within(u, reach)
        .map((v) => ({ v, away: distance(u, v) }))
        .sort((one, other) => one.away - other.away)
        .slice(0, neighbours);
      const farthest = near.at(-1)?.away ?? Infinity;
      if (reach >= side || (near.length === neighbours && farthest <= reach / side))
        return near.map(({ v }) => v);
    }
  };

  const near = Array.from({ length: size }, (_, u) => nearest(u));
  for (const [u, others] of near.entries())
    for (const v of others)
      if (u < v || near[v]?.includes(u) !== true) yield [u, v, unit - Math.round(unit * distance(u, v))];
}
