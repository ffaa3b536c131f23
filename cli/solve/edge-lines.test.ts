import fc from 'fast-check';
import { makeEdgeLines } from './edge-lines.ts';
import { Refusal } from './refusal.ts';

type Edge = [number, number, number];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const readAll = (pieces: readonly Uint8Array[]): Edge[] => {
  const edges: Edge[] = [];
  const lines = makeEdgeLines((...edge) => edges.push(edge));
  for (const piece of pieces) lines.take(piece);
  lines.end();
  return edges;
};
const read = (text: string): Edge[] => readAll([bytesOf(text)]);
const everyByteAlone = (text: string): Uint8Array[] =>
  Array.from(bytesOf(text), (byte) => Uint8Array.of(byte));

const refusalOf = (work: () => unknown): string => {
  try {
    work();
  } catch (fault) {
    if (fault instanceof Refusal) return fault.message;
    throw fault;
  }
  return 'not refused';
};

it('a line is two vertices and a weight', () => {
  expect(read('0 1 5\n2 1 -7\n')).toEqual([
    [0, 1, 5],
    [2, 1, -7],
  ]);
});

it('comments, blank lines, tabs, line ends of either kind and a byte order mark say nothing', () => {
  expect(read('\ufeff# a graph\r\n\r\n  1\t2   3 \r\n4 5 6# so be it\n   # 7 8 9\n\n')).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
});

it('the last line needs no end', () => {
  expect(read('1 2 3\n4 5 6')).toHaveLength(2);
  expect(read('1 2 3\n4 5 6 # end')).toHaveLength(2);
  expect(read('')).toEqual([]);
});

it('the largest vertex and the weights next to ±2^50 are read to the last digit', () => {
  expect(
    read('9007199254740991 1000000000 1125899906842623\n0 007 -1125899906842623\n1 2 +0\n3 4 -0'),
  ).toEqual([
    [9007199254740991, 1000000000, 1125899906842623],
    [0, 7, -1125899906842623],
    [1, 2, 0],
    [3, 4, 0],
  ]);
});

it('wherever the text is cut, it says the same', () => {
  const number = fc.nat();
  const edges = fc.array(
    fc.tuple(number, number, fc.integer()).filter(([u, v]) => u !== v),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(edges, fc.array(fc.nat(400), { maxLength: 10 }), (lines, cuts) => {
      const bytes = bytesOf(lines.map((line) => `${line.join(' ')} # é\r\n`).join(''));
      const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
      expect(readAll(pieces)).toEqual(lines);
    }),
  );
});

const vertexRule = 'is not a vertex; vertices are integers from 0 to 9007199254740991.';
const weightRule = 'is not a weight; weights are integers below 2^50 in size.';

it.each([
  [
    'a loop',
    '1 2 3\n4 4 1',
    'Line 2, field v: “4” is the same vertex as u; an edge joins two different ones.',
  ],
  ['a lone vertex', '7', 'Line 1, field v: nothing stands after “7”; a line is “u v w”.'],
  ['no weight', '# a\n\n1 2 # 3', 'Line 3, field w: nothing stands after “1 2”; a line is “u v w”.'],
  ['a fourth field', '1 2 3 4\n', 'Line 1, field 4: “4” is one field too many; a line is “u v w”.'],
  ['a negative vertex', '1 -2 3', `Line 1, field v: “-2” ${vertexRule}`],
  ['a vertex with a fraction', '1.5 2 3', `Line 1, field u: “1.5” ${vertexRule}`],
  ['a vertex past 2^53 − 1', '9007199254740993 2 3', `Line 1, field u: “9007199254740993” ${vertexRule}`],
  ['a word', 'one 2 3', `Line 1, field u: “one” ${vertexRule}`],
  ['commas', '1,2,3', `Line 1, field u: “1,2,3” ${vertexRule}`],
  ['a weight with a fraction', '1 2 0.5', `Line 1, field w: “0.5” ${weightRule}`],
  ['NaN', '1 2 NaN', `Line 1, field w: “NaN” ${weightRule}`],
  ['1e999', '1 2 1e999', `Line 1, field w: “1e999” ${weightRule}`],
  ['Infinity', '1 2 -Infinity', `Line 1, field w: “-Infinity” ${weightRule}`],
  ['a sign alone', '1 2 -', `Line 1, field w: “-” ${weightRule}`],
  ['two signs', '1 2 --3', `Line 1, field w: “--3” ${weightRule}`],
  ['a weight of 2^50', '1 2 1125899906842624', `Line 1, field w: “1125899906842624” ${weightRule}`],
  ['a weight of −2^50', '1 2 -1125899906842624', `Line 1, field w: “-1125899906842624” ${weightRule}`],
  ['a byte of no text', '1 2 \u0000', `Line 1, field w: “\\u0000” ${weightRule}`],
])('%s is refused with line, field and value, however the text is cut', (_, text, sentence) => {
  expect(refusalOf(() => read(text))).toBe(sentence);
  expect(refusalOf(() => readAll(everyByteAlone(text)))).toBe(sentence);
});

it('of an endless value only the beginning is shown', () => {
  const endless = '9'.repeat(100_000);
  const sentence = `Line 1, field w: “${'9'.repeat(40)}…” ${weightRule}`;
  expect(refusalOf(() => read(`1 2 ${endless}`))).toBe(sentence);
});
