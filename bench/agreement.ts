import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { inWholeNumbers, type ExactMatching } from '#core/matching/exact-totals.ts';
import { solveMaxCardinality, WeightsTooFarApart } from '#core/matching/max-cardinality.ts';
import type { EdgeList } from '#core/matching/solver/graph.ts';
import { solveMatching } from '#core/matching/solver/solve-matching.ts';
import { seededRandom } from '#core/shared/random.ts';
import { heaviestMatching } from '#test/oracles/heaviest-matching.ts';
import { oddGraphs } from './graphs/odd-graphs.ts';
import type { WeightedEdge } from './graphs/weighted-edge.ts';
import { runProgram } from './run-program.ts';
import { buildLemon } from './yardsticks/build-lemon.ts';
import { highsWeightsAtMost, makeHighs } from './yardsticks/highs-matching.ts';

const { values: asked } = parseArgs({
  options: {
    networkx: { type: 'string', default: '200' },
    lemon: { type: 'string', default: '50' },
    highs: { type: 'string', default: '50' },
    exhaustion: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});
const sizes = { networkx: 40, lemon: 1500, highs: 60, exhaustion: 12 };
/** A graph this small is shown with the disagreement; a larger one is drawn again from its kind and seed. */
const shownEdges = 80;

interface Drawn {
  kind: string;
  seed: number;
  size: number;
  edges: WeightedEdge[];
}

const draw = (index: number, most: number): Drawn => {
  const kinds = Object.entries(oddGraphs);
  const [kind, drawGraph] = kinds[index % kinds.length] ?? ['none', () => []];
  const seed = Number(asked.seed) + index;
  const random = seededRandom(seed);
  const edges = drawGraph(2 + Math.floor(random() * (most - 1)), random);
  const size = edges.reduce((largest, [u, v]) => Math.max(largest, u, v), -1) + 1;
  return { kind, seed, size, edges };
};

const columns = (edges: readonly WeightedEdge[]): EdgeList => ({
  from: Int32Array.from(edges, ([u]) => u),
  to: Int32Array.from(edges, ([, v]) => v),
  weight: Float64Array.from(edges, ([, , weight]) => weight),
});

const heaviest = ({ size, edges }: Drawn): ExactMatching => {
  const list = columns(edges);
  return inWholeNumbers(solveMatching(size, list), list);
};
const mostEdges = ({ size, edges }: Drawn): ExactMatching | undefined => {
  try {
    return solveMaxCardinality(size, columns(edges));
  } catch (fault) {
    if (fault instanceof WeightsTooFarApart) return undefined;
    throw fault;
  }
};

const disagreements: unknown[] = [];
const disagree = ({ edges, ...drawn }: Drawn, about: string, ours: ExactMatching, theirs: string): void => {
  const shown = edges.length <= shownEdges ? { graph: edges } : {};
  disagreements.push({ ...drawn, about, ours: `${ours.cardinality} of ${ours.weight}`, theirs, ...shown });
};

/** A matching is a matching, and its own bound proves it. */
const checkOurs = (drawn: Drawn, ours: ExactMatching): void => {
  const { mates, weight, doubledBound } = ours;
  const isMatching = mates.every((mate, v) => mate < 0 || (mate !== v && mates[mate] === v));
  if (!isMatching || 2n * weight !== doubledBound) disagree(drawn, 'own bound', ours, `${doubledBound} / 2`);
};

const total = z.object({ weight: z.number(), cardinality: z.number() });
const networkxAnswer = z.object({ heaviest: total, mostEdges: total });

const compareWithNetworkx = async (count: number): Promise<number | 'absent'> => {
  const isThere = await runProgram('python3', ['-c', 'import networkx']);
  if (isThere.status !== 'done') return 'absent';
  const all = Array.from({ length: count }, (_, index) => draw(index, sizes.networkx));
  const script = join(import.meta.dirname, 'yardsticks', 'networkx-matching.py');
  const input = all.map(({ edges }) => `${JSON.stringify(edges)}\n`).join('');
  const ran = await runProgram('python3', [script], { input });
  if (ran.status !== 'done') throw new Error(`NetworkX: ${JSON.stringify(ran)}`);
  const answers = ran.output.trim().split('\n');
  for (const [index, drawn] of all.entries()) {
    const theirs = networkxAnswer.parse(JSON.parse(answers[index] ?? ''));
    const [ours, ourMost] = [heaviest(drawn), mostEdges(drawn)];
    checkOurs(drawn, ours);
    if (ours.weight !== BigInt(theirs.heaviest.weight))
      disagree(drawn, 'heaviest', ours, `${theirs.heaviest.weight}`);
    if (ourMost === undefined) continue;
    checkOurs(drawn, ourMost);
    const { weight, cardinality } = theirs.mostEdges;
    if (ourMost.weight !== BigInt(weight) || ourMost.cardinality !== cardinality)
      disagree(drawn, 'most edges', ourMost, `${cardinality} of ${weight}`);
  }
  return count;
};

const compareWithLemon = async (count: number, folder: string): Promise<number | 'absent'> => {
  const lemon = await buildLemon(folder);
  if (lemon === undefined) return 'absent';
  const file = join(folder, 'graph.txt');
  for (let index = 0; index < count; index += 1) {
    const drawn = draw(index, sizes.lemon);
    writeFileSync(file, drawn.edges.map((edge) => `${edge.join(' ')}\n`).join(''));
    const ours = heaviest(drawn);
    checkOurs(drawn, ours);
    const ran = await runProgram(lemon, [file], { seconds: 60 });
    const theirs = ran.status === 'done' ? total.parse(JSON.parse(ran.output)).weight : undefined;
    if (theirs === undefined || ours.weight !== BigInt(theirs))
      disagree(drawn, 'heaviest, by LEMON', ours, theirs === undefined ? JSON.stringify(ran) : `${theirs}`);
  }
  return count;
};

const compareWithHighs = async (count: number): Promise<number> => {
  const highs = await makeHighs();
  let compared = 0;
  for (let index = 0; compared < count; index += 1) {
    const drawn = draw(index, sizes.highs);
    if (drawn.edges.some(([, , weight]) => Math.abs(weight) > highsWeightsAtMost)) continue;
    compared += 1;
    const ours = heaviest(drawn);
    checkOurs(drawn, ours);
    const theirs = highs(drawn.edges);
    if (ours.weight !== BigInt(typeof theirs === 'number' ? theirs : -1))
      disagree(drawn, 'heaviest, by HiGHS', ours, `${theirs}`);
  }
  return compared;
};

/** Every set of vertices is tried: for a dozen at most, so larger graphs than that are passed over. */
const compareWithExhaustion = (count: number): number => {
  let compared = 0;
  for (let index = 0; compared < count; index += 1) {
    const drawn = draw(index, sizes.exhaustion);
    if (drawn.size > sizes.exhaustion) continue;
    compared += 1;
    const ours = heaviest(drawn);
    checkOurs(drawn, ours);
    const theirs = heaviestMatching({ size: drawn.size, edges: columns(drawn.edges) });
    if (ours.weight !== BigInt(theirs)) disagree(drawn, 'heaviest, by exhaustion', ours, `${theirs}`);
  }
  return compared;
};

/** Our answers beside those of three independent programs, and what trying everything finds, on random graphs of many kinds. */
const folder = mkdtempSync(join(tmpdir(), 'bench-agreement-'));
try {
  const networkx = await compareWithNetworkx(Number(asked.networkx));
  const lemon = await compareWithLemon(Number(asked.lemon), folder);
  const highs = await compareWithHighs(Number(asked.highs));
  const exhaustion = compareWithExhaustion(Number(asked.exhaustion));
  console.log(JSON.stringify({ compared: { networkx, lemon, highs, exhaustion }, disagreements }));
} finally {
  rmSync(folder, { recursive: true });
}
