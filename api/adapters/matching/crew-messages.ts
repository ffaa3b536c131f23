import type { CrewWork } from '#core/matching/crew-work.ts';
import type { Part } from '#core/matching/matching-step.ts';
import { classesOfTable, classTable, type ClassTable } from '#core/matching/meeting-classes.ts';
import type { PairTables } from '#core/matching/pair-tables.ts';

/** The tables as threads can read them. */
export type SharedTables = Omit<PairTables, 'classes'> & { classes: ClassTable };

/** Undefined where people's hours and languages are too many to set down. */
export const toShare = ({ classes, ...tables }: PairTables): SharedTables | undefined => {
  const table = classTable(classes);
  return table && { ...tables, classes: table };
};

export const fromShared = ({ classes, ...tables }: SharedTables): PairTables => ({
  ...tables,
  classes: classesOfTable(classes),
});

/** What a thread is asked to do. */
export interface Asked {
  name: keyof CrewWork;
  input: CrewWork[keyof CrewWork]['input'];
  share: Part;
}

/** What it says: how far it has come, 0…1, and at last its part. */
export type Said = { done: number } | { part: CrewWork[keyof CrewWork]['part'] };
