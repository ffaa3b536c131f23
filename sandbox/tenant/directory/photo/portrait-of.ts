import { createHash } from 'node:crypto';
import type { Person } from '../../company/person.ts';
import { jpegTiles, type Tile } from './jpeg-tiles.ts';

const across = 8;
const withoutPhoto = 40;
const background: Tile = [232, 128, 128];

/** A picture that stands for the person, the same on both sides; about one in six never uploaded one. */
export function portraitOf({ id, userType }: Person): Buffer | undefined {
  const hash = createHash('sha256').update(id).digest();
  const at = (place: number): number => hash[place] ?? 0;
  if (userType === 'Guest' || at(0) < withoutPhoto) return undefined;
  const colour: Tile = [90 + (at(1) % 60), 64 + (at(2) % 128), 64 + (at(3) % 128)];
  const tiles = Array.from({ length: across * across }, (_, tile) => {
    const [row, column] = [Math.floor(tile / across), tile % across];
    const mirrored = Math.min(column, across - 1 - column);
    return (at(4 + row) >> mirrored) & 1 ? colour : background;
  });
  return jpegTiles(tiles, across);
}
