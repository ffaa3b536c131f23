import { deflateSync, crc32 } from 'node:zlib';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/root.ts';

/** Red, green, blue, alpha: 0…255. */
type Colour = readonly [number, number, number, number];
type Painter = (x: number, y: number) => Colour;

const clear: Colour = [0, 0, 0, 0];
const white: Colour = [255, 255, 255, 255];
const ground: Colour = [250, 249, 248, 255];
const give: Colour = [3, 131, 135, 255];
const get: Colour = [202, 80, 16, 255];
const shared: Colour = [92, 46, 62, 255];

const samples = 4;
/** Where the two circles stand, and how wide they are, as shares of the picture. */
const left = { x: 0.37, y: 0.5, radius: 0.25 };
const right = { x: 0.63, y: 0.5, radius: 0.25 };

const distance = (circle: typeof left, x: number, y: number): number =>
  Math.hypot(x - circle.x, y - circle.y);
const isIn = (circle: typeof left, x: number, y: number): boolean => distance(circle, x, y) <= circle.radius;
const isOnRing = (circle: typeof left, x: number, y: number): boolean =>
  Math.abs(distance(circle, x, y) - circle.radius) <= 0.045;

/** The pair: what each gives, and in the middle what both share. */
const colour: Painter = (x, y) => {
  const [isLeft, isRight] = [isIn(left, x, y), isIn(right, x, y)];
  if (isLeft && isRight) return shared;
  if (isLeft) return give;
  return isRight ? get : ground;
};

/** The same without a ground, for the ribbon of Outlook, be it light or dark. */
const onNothing: Painter = (x, y) => {
  const [r, g, b, a] = colour(x, y);
  return isIn(left, x, y) || isIn(right, x, y) ? [r, g, b, a] : clear;
};

/** White on nothing, as Teams asks. */
const outline: Painter = (x, y) => (isOnRing(left, x, y) || isOnRing(right, x, y) ? white : clear);

const pixel = (painter: Painter, size: number, column: number, row: number): number[] => {
  const sum = [0, 0, 0, 0];
  for (let index = 0; index < samples * samples; index += 1) {
    const x = (column + ((index % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(index / samples) + 0.5) / samples) / size;
    const [r, g, b, a] = painter(x, y);
    sum[0] = (sum[0] ?? 0) + r * a;
    sum[1] = (sum[1] ?? 0) + g * a;
    sum[2] = (sum[2] ?? 0) + b * a;
    sum[3] = (sum[3] ?? 0) + a;
  }
  const [r = 0, g = 0, b = 0, a = 0] = sum;
  return a === 0 ? [255, 255, 255, 0] : [r / a, g / a, b / a, a / samples ** 2].map(Math.round);
};

const chunk = (type: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** A square picture as PNG: 8 bits a channel with alpha (W3C PNG, third edition). */
const png = (painter: Painter, size: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_cell, column) => pixel(painter, size, column, row)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** Draws the two pictures of the app package, and those of the buttons in Outlook. */
writeFileSync(join(root, 'appPackage', 'color.png'), png(colour, 192));
writeFileSync(join(root, 'appPackage', 'outline.png'), png(outline, 32));
const ofButtons = join(root, 'tab/outlook/icons');
mkdirSync(ofButtons, { recursive: true });
for (const size of [16, 32, 80]) writeFileSync(join(ofButtons, `icon-${size}.png`), png(onNothing, size));
