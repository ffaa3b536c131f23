import { weightsBelow } from '#core/matching/solver/graph.ts';
import { quoted, Refusal } from './refusal.ts';

export interface EdgeLines {
  /** The next bytes of the text, cut anywhere. Throws Refusal, naming line, field and value. */
  take(bytes: Uint8Array): void;
  /** The text has ended. */
  end(): void;
}

const byteOf = (letter: string): number => letter.charCodeAt(0);
const [zero, nine, plus, minus, hash] = [byteOf('0'), byteOf('9'), byteOf('+'), byteOf('-'), byteOf('#')];
const [space, tab, newline, carriageReturn] = [byteOf(' '), byteOf('\t'), byteOf('\n'), byteOf('\r')];
const byteOrderMark = [0xef, 0xbb, 0xbf];
const fieldNames = ['u', 'v', 'w'];
/** Of a field that is refused, only its beginning is shown. */
const shownBytes = 100;
const nothing = new Uint8Array();

/**
 * Reads lines `u v w`: two vertices, integers from 0, and a weight, an integer below 2^50 in size. `#` begins a comment;
 * blank lines say nothing. Byte by byte and without an object a line, since there may be millions.
 */
export const makeEdgeLines = (onEdge: (u: number, v: number, w: number) => void): EdgeLines => {
  const edge = [0, 0, 0];
  let [line, field, bytesBefore] = [1, 0, 0];
  let piece: Uint8Array = nothing;
  /** Where in the piece the field begins, −1 between fields; and what of it stood in earlier pieces. */
  let [begin, begun] = [-1, ''];
  let [value, hasDigits, isNegative, isOdd, inComment] = [0, false, false, false, false];

  const textTo = (end: number): string =>
    begun + new TextDecoder().decode(piece.subarray(begin, Math.min(end, begin + shownBytes)));

  const refuse = (name: string, why: string): never => {
    throw new Refusal(`Line ${line}, field ${name}: ${why}`);
  };

  const refuseField = (end: number, why: string): never =>
    refuse(fieldNames[field] ?? `${field + 1}`, `${quoted(textTo(end))} ${why}`);

  const endField = (end: number): void => {
    if (begin < 0) return;
    const isInteger = hasDigits && !isOdd;
    if (field < 2) {
      if (!isInteger || isNegative || value > Number.MAX_SAFE_INTEGER)
        refuseField(end, `is not a vertex; vertices are integers from 0 to ${Number.MAX_SAFE_INTEGER}.`);
      if (field === 1 && value === edge[0])
        refuseField(end, 'is the same vertex as u; an edge joins two different ones.');
    } else if (field > 2) refuseField(end, 'is one field too many; a line is “u v w”.');
    else if (!isInteger || value >= weightsBelow)
      refuseField(end, 'is not a weight; weights are integers below 2^50 in size.');
    edge[field] = isNegative ? 0 - value : value;
    field += 1;
    begin = -1;
    begun = '';
    value = 0;
    hasDigits = isNegative = isOdd = false;
  };

  const endLine = (end: number): void => {
    endField(end);
    const missing = fieldNames[field];
    if (field > 0 && missing !== undefined)
      refuse(missing, `nothing stands after “${edge.slice(0, field).join(' ')}”; a line is “u v w”.`);
    if (field > 0) onEdge(edge[0] as number, edge[1] as number, edge[2] as number);
    field = 0;
    inComment = false;
    line += 1;
  };

  /** Takes the digits from `first` on; gives the place after them. */
  const takeDigits = (first: number): number => {
    let [at, number] = [first, value];
    for (; at < piece.length; at += 1) {
      const byte = piece[at] as number;
      if (byte < zero || byte > nine) break;
      number = number * 10 + (byte - zero);
    }
    value = number;
    hasDigits = true;
    return at;
  };

  const takeInField = (at: number): number => {
    const byte = piece[at] as number;
    const isFirst = begin < 0;
    if (isFirst) begin = at;
    if (byte >= zero && byte <= nine) return takeDigits(at);
    if (isFirst && (byte === minus || byte === plus)) isNegative = byte === minus;
    else isOdd = true;
    return at + 1;
  };

  /** Takes what stands at `at`; gives the place after it. */
  const takeAt = (at: number): number => {
    const byte = piece[at] as number;
    if (byte === newline) endLine(at);
    else if (inComment) {
      const end = piece.indexOf(newline, at);
      return end < 0 ? piece.length : end;
    } else if (byte === space || byte === tab || byte === carriageReturn) endField(at);
    else if (byte === hash) {
      endField(at);
      inComment = true;
    } else if (byte !== byteOrderMark[bytesBefore + at]) return takeInField(at);
    return at + 1;
  };

  return {
    take: (bytes) => {
      piece = bytes;
      if (begin >= 0) begin = 0;
      for (let at = 0; at < bytes.length;) at = takeAt(at);
      if (begin >= 0 && begun.length < shownBytes) begun = textTo(bytes.length);
      bytesBefore += bytes.length;
    },
    end: () => {
      piece = nothing;
      if (begin >= 0) begin = 0;
      endLine(0);
    },
  };
};
