import type { Crew } from '#core/matching/crew.ts';
import { crewWork, type CrewWork, type Work } from '#core/matching/crew-work.ts';
import { finish } from '#core/matching/finish.ts';
import { makePairRows } from '#core/matching/pair-rows.ts';
import type { PairTables } from '#core/matching/pair-tables.ts';

/** So many at work, one after the other; nothing but copies passes between them, as between threads. */
export const fakeCrew =
  (size: number) =>
  (tables: PairTables): Crew => {
    const members = Array.from({ length: size }, () => makePairRows(tables));
    return {
      begin: <Name extends keyof CrewWork>(name: Name, input: CrewWork[Name]['input']) => {
        const work: Work<Name> = crewWork[name];
        const parts = members.map((rows, part) =>
          structuredClone(finish(work(rows, structuredClone(input), { part, parts: size }))),
        );
        let isTold = false;
        return {
          done: () => 0,
          parts: () => (isTold ? parts : undefined),
          news: () => {
            isTold = true;
            return Promise.resolve();
          },
        };
      },
    };
  };
