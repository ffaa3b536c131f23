/** A colour as JPEG keeps it: brightness, blue, red, each from 0 to 255. */
export type Tile = readonly [number, number, number];

const side = 8;
const categories = 9;

/** A JPEG picture (ITU T.81, baseline) of square tiles, each of one colour and eight pixels wide. */
export function jpegTiles(tiles: readonly Tile[], tilesAcross: number): Buffer {
  const [width, height] = [tilesAcross * side, (tiles.length / tilesAcross) * side];
  const components = [1, 2, 3];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    // A constant tile has one coefficient, eight times its brightness: divided by eight, it is the brightness.
    segment(0xdb, [0, 8, ...new Array<number>(63).fill(1)]),
    segment(0xc0, [
      8,
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
      3,
      ...components.flatMap((id) => [id, 0x11, 0]),
    ]),
    // Brightness differences: nine categories of four bits each. All else: one code, "nothing more in this tile".
    segment(0xc4, [0x00, ...lengths(4, categories), ...Array.from({ length: categories }, (_, at) => at)]),
    segment(0xc4, [0x10, ...lengths(1, 1), 0]),
    segment(0xda, [3, ...components.flatMap((id) => [id, 0]), 0, 63, 0]),
    scan(tiles),
    Buffer.from([0xff, 0xd9]),
  ]);
}

function segment(marker: number, payload: readonly number[]): Buffer {
  const length = payload.length + 2;
  return Buffer.from([0xff, marker, length >> 8, length & 255, ...payload]);
}

/** How many codes there are of each length from 1 to 16. */
function lengths(bits: number, codes: number): number[] {
  return Array.from({ length: 16 }, (_, at) => (at + 1 === bits ? codes : 0));
}

function scan(tiles: readonly Tile[]): Buffer {
  let before: Tile = [128, 128, 128];
  let bits = '';
  for (const tile of tiles) {
    for (const [at, value] of tile.entries()) bits += difference(value - (before[at] ?? 0));
    before = tile;
  }
  const padded = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1');
  const bytes = padded.match(/.{8}/g)?.map((byte) => parseInt(byte, 2)) ?? [];
  return Buffer.from(bytes.flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte])));
}

/** Category, value, and the code that ends the tile. */
function difference(value: number): string {
  const category = value === 0 ? 0 : Math.floor(Math.log2(Math.abs(value))) + 1;
  const shown = value < 0 ? value + 2 ** category - 1 : value;
  const digits = category === 0 ? '' : shown.toString(2).padStart(category, '0');
  return `${category.toString(2).padStart(4, '0')}${digits}0`;
}
