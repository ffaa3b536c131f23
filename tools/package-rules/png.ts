import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue, alpha of each pixel, row by row; undefined where it is not kept as 8-bit RGBA without interlacing. */
  rgba: Uint8Array | undefined;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const channels = 4;

interface Chunk {
  type: string;
  content: Buffer;
}

const chunksOf = (file: Buffer): Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({ type, content: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
};

/** Paeth's predictor: which of left, above and the corner between them is nearest to left + above − corner. */
const nearest = (left: number, above: number, corner: number): number => {
  const [toLeft, toAbove, toCorner] = [
    Math.abs(above - corner),
    Math.abs(left - corner),
    Math.abs(left + above - 2 * corner),
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
};

const predicted = (filter: number, left: number, above: number, corner: number): number => {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return Math.floor((left + above) / 2);
    case 4:
      return nearest(left, above, corner);
    default:
      return 0;
  }
};

/** Each row says how it was filtered (W3C PNG, third edition, 9.2). */
const unfiltered = (rows: Buffer, width: number, height: number): Uint8Array => {
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  for (let index = 0; index < pixels.length; index += 1) {
    const [row, column] = [Math.floor(index / stride), index % stride];
    const start = row * (stride + 1);
    const left = column < channels ? 0 : (pixels[index - channels] ?? 0);
    const above = pixels[index - stride] ?? 0;
    const corner = column < channels ? 0 : (pixels[index - stride - channels] ?? 0);
    const filter = rows[start] ?? 0;
    pixels[index] = (rows[start + 1 + column] ?? 0) + predicted(filter, left, above, corner);
  }
  return pixels;
};

const mostBytes = 1 << 22;

/** Undefined where they are broken off, or not as many as the header says. */
const rowsIn = (packed: Buffer, length: number): Buffer | undefined => {
  try {
    const rows = inflateSync(packed, { maxOutputLength: mostBytes });
    return rows.length === length ? rows : undefined;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error) return undefined;
    throw error;
  }
};

/** Undefined for what is no PNG, or a broken one. */
export const readPng = (bytes: Uint8Array): Picture | undefined => {
  const file = Buffer.from(bytes);
  if (!file.subarray(0, signature.length).equals(signature)) return undefined;
  const chunks = chunksOf(file);
  const header = chunks.find(({ type }) => type === 'IHDR')?.content;
  if (header?.length !== 13) return undefined;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colour, , , interlaced] = header.subarray(8);
  if (depth !== 8 || colour !== 6 || interlaced !== 0) return { width, height, rgba: undefined };
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content));
  const rows = rowsIn(packed, (width * channels + 1) * height);
  return rows === undefined ? undefined : { width, height, rgba: unfiltered(rows, width, height) };
};
