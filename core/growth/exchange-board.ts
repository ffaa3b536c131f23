import type { ExperienceId, SkillId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

/** What one can teach or want to learn. */
export type Thing = { kind: 'skill'; id: SkillId } | { kind: 'experience'; id: ExperienceId };

/** What helps: somebody who does it alone. An experience that was lived through helps whoever asks for it. */
export const helpfulFrom = 3;

/** Of one thing, how many want it and how many teach it at a level that helps; undefined for fewer than five (L7). */
export interface BoardRow {
  thing: Thing;
  wanted: number | undefined;
  taught: number | undefined;
}

/** Frozen, like all figures: what is wanted and taught by those in a programme who wait for a peer (L9). */
export interface ExchangeBoard {
  takenAt: Instant;
  /** Who wait: at least five. */
  people: number;
  /** What would help most comes first. Nothing that fewer than five people both want and teach is named. */
  rows: readonly BoardRow[];
  /** By language, how many speak it at a usable level; shown to nobody. */
  languages: Readonly<Record<string, number>>;
  /** By hour of the UTC week, how many work; shown to nobody. */
  atWork: readonly number[];
}

export const thingKey = ({ kind, id }: Thing): string => `${kind}|${id}`;

/** How many more want a thing than teach it, as far as it is told: one to four count like none. */
const gapOf = ({ wanted = 0, taught = 0 }: BoardRow): number => wanted - taught;

/** Reads nothing but what is told, so that the order gives nothing away either. */
export const byHelp = (a: BoardRow, b: BoardRow): number =>
  gapOf(b) - gapOf(a) ||
  (b.wanted ?? 0) - (a.wanted ?? 0) ||
  (thingKey(a.thing) < thingKey(b.thing) ? -1 : 1);

/** More people want it than teach it. */
export const isScarce = (row: BoardRow): boolean => gapOf(row) > 0;
