import type { Random } from './random.ts';

/** A GUID as Entra gives to objects. */
export const objectId = (random: Random): string => {
  const hex = Array.from({ length: 4 }, () => eight(random)).join('');
  const variant = '89ab'[parseInt(hex[16] ?? '0', 16) & 3] ?? '8';
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ].join('-');
};

const eight = (random: Random): string =>
  Math.floor(random() * 4_294_967_296)
    .toString(16)
    .padStart(8, '0');
