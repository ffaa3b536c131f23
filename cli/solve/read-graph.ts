import { createReadStream, fstatSync } from 'node:fs';
import type { EdgeList } from '#core/matching/solver/graph.ts';
import { makeEdgeColumns } from './edge-columns.ts';
import { makeEdgeLines } from './edge-lines.ts';
import { quoted, Refusal } from './refusal.ts';
import { makeVertexNumbers, type VertexNumbers } from './vertex-numbers.ts';

export interface NamedGraph {
  /** The vertices' own names, ascending: vertex i of `edges` is `names[i]`. */
  names: Float64Array;
  edges: EdgeList;
}

const bytesAtOnce = 1 << 20;

/** Renumbers the vertices, so that the order of their numbers is that of their names. */
const inOrderOfNames = ({ names, numberOf }: VertexNumbers, edges: EdgeList): NamedGraph => {
  const ascending = names().slice().sort();
  const places = new Int32Array(ascending.length);
  ascending.forEach((name, place) => (places[numberOf(name)] = place));
  for (const column of [edges.from, edges.to])
    for (let edge = 0; edge < column.length; edge += 1)
      column[edge] = places[column[edge] as number] as number;
  return { names: ascending, edges };
};

/** A graph from text that comes in pieces of bytes. Throws Refusal for the first line that is none of a graph. */
export const parseGraph = async (pieces: AsyncIterable<Uint8Array>): Promise<NamedGraph> => {
  const numbers = makeVertexNumbers();
  const columns = makeEdgeColumns();
  const lines = makeEdgeLines((u, v, w) => columns.add(numbers.numberOf(u), numbers.numberOf(v), w));
  for await (const piece of pieces) lines.take(piece);
  lines.end();
  return inOrderOfNames(numbers, columns.all());
};

const whyUnreadable = (file: string, fault: unknown): unknown => {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : undefined;
  if (typeof code !== 'string') return fault;
  if (code === 'ENOENT') return new Refusal(`There is no file ${quoted(file)}.`);
  if (code === 'EISDIR') return new Refusal(`${quoted(file)} is a folder, not a file.`);
  return new Refusal(`${quoted(file)} cannot be read (${code}).`);
};

const standardInput = (): AsyncIterable<Uint8Array> => {
  // To Node, a folder as standard input is an empty text.
  if (fstatSync(0).isDirectory()) throw new Refusal('Standard input is a folder, not a text.');
  return process.stdin;
};

/** The graph in a file, or for `-` in standard input. */
export const readGraph = async (file: string): Promise<NamedGraph> => {
  try {
    return await parseGraph(
      file === '-' ? standardInput() : createReadStream(file, { highWaterMark: bytesAtOnce }),
    );
  } catch (fault) {
    throw whyUnreadable(file, fault);
  }
};
