import type { SmallGroup } from './small-group.ts';
import type { EdgeList } from './solver/graph.ts';
import { solveMatching, type SolvedMatching } from './solver/solve-matching.ts';

/** The best pairs of those of a small group who are in no three. */
export interface RestPairs {
  /** The last vertex is a stand-in, taken by somebody where those left are odd: see `edgesOf`. */
  solved: SolvedMatching;
  /** Of the pairs alone. */
  weight: number;
  /** Of the stand-in; 0 where there is none. */
  standIn: number;
}

const numberLeft = ({ size }: SmallGroup, taken: ReadonlySet<number>): number => size - taken.size;

const edgesFor = (
  group: SmallGroup,
  { from, to, weight }: EdgeList,
  taken: ReadonlySet<number>,
  standIn: number,
): EdgeList => {
  const isLeft = (_: number, edge: number): boolean =>
    !taken.has(from[edge] as number) && !taken.has(to[edge] as number);
  const left = standIn === 0 ? [] : [...group.accepts.keys()].filter((one) => !taken.has(one));
  return {
    from: Int32Array.from([...from.filter(isLeft), ...left]),
    to: Int32Array.from([...to.filter(isLeft), ...left.map(() => group.size)]),
    weight: Float64Array.from([...weight.filter(isLeft), ...left.map(() => standIn)]),
  };
};

/** As much as the best two claims. */
const standInWeight = (group: SmallGroup): number =>
  2 * group.accepts.reduce((most, _, one) => Math.max(most, group.claimOf(one)), 0);

/** Among these pairs. `before`: the pairs of nearly the same people, to begin from. */
export const restPairs = (
  group: SmallGroup,
  edges: EdgeList,
  taken: ReadonlySet<number>,
  before?: RestPairs,
): RestPairs => {
  const standIn = numberLeft(group, taken) % 2 === 1 ? standInWeight(group) : 0;
  const warm = before && { duals: before.solved.vertexDuals, mates: before.solved.mates };
  const solved = solveMatching(group.size + 1, edgesFor(group, edges, taken, standIn), warm);
  return { solved, weight: solved.weight - standIn, standIn };
};
