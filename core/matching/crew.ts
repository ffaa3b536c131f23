import type { CrewWork, Work } from './crew-work.ts';
import type { PairRows } from './pair-rows.ts';
import type { MatchingStep, Part } from './matching-step.ts';

/** Work that others have begun to do, each a part of it. */
export interface Begun<Part> {
  /** 0…1 */
  done(): number;
  /** Undefined until all parts are there. Throws what went wrong with one of them. */
  parts(): readonly Part[] | undefined;
  /** Resolves when there is something new to see. */
  news(): Promise<void>;
}

/** Threads that look at pairs from the same tables. What a part is given must not be changed afterwards. */
export interface Crew {
  begin<Name extends keyof CrewWork>(
    name: Name,
    input: CrewWork[Name]['input'],
  ): Begun<CrewWork[Name]['part']>;
}

/** The whole of it, done by one. */
export const alone: Part = { part: 0, parts: 1 };

/** What a work is part of. */
interface Task extends Pick<MatchingStep, 'phase'> {
  rows: PairRows;
  crew: Crew | undefined;
  /** How far the phase had come before: a crew says nothing at first. */
  done?: number;
}

/** Has a crew do the work, or does it here; the parts together say the same. */
export function* spread<Name extends keyof CrewWork>(
  { rows, crew, phase, done = 0 }: Task,
  [name, work]: readonly [Name, Work<Name>],
  input: CrewWork[Name]['input'],
): Generator<MatchingStep, readonly CrewWork[Name]['part'][]> {
  if (crew === undefined) return [yield* work(rows, input, alone)];
  const begun = crew.begin(name, input);
  for (;;) {
    const parts = begun.parts();
    if (parts !== undefined) return parts;
    yield { phase, done: Math.max(done, begun.done()), until: begun.news() };
  }
}
