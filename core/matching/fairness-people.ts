import { learnsAmong } from './learners.ts';
import { placedGroups } from './placed-groups.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import type { Assignment } from './problem.ts';

/** Somebody who was free to be paired, as the fairness audit sees them. */
export interface Seen {
  id: string;
  department: string;
  office: string;
  timeZone: string;
  /** Rounds in a row without a peer, before this one. */
  waited: number;
  /** Of the pair they are in, 0…10,000, and which one it is; unknown of whoever is in none. */
  score: number | undefined;
  group: number | undefined;
  /** Learns something they asked for. */
  learns: boolean;
}

interface Met {
  score: number;
  group: number;
  learns: boolean;
}

const meetingsOf = (problem: PreparedProblem, assignment: Assignment): ReadonlyMap<number, Met> => {
  const met = new Map<number, Met>();
  for (const [group, { places, score }] of placedGroups(problem, assignment).entries()) {
    const members = places.map((place) => problem.people[place]).filter((one) => one !== undefined);
    for (const place of places) {
      const one = problem.people[place];
      if (one !== undefined) met.set(place, { score, group, learns: learnsAmong(one, members) });
    }
  }
  return met;
};

export const asSeen = (problem: PreparedProblem, assignment: Assignment): Seen[] => {
  const meetings = meetingsOf(problem, assignment);
  return problem.people.flatMap(({ candidate }, place): Seen[] => {
    if (!candidate.available) return [];
    const met = meetings.get(place);
    const { id, department, office, timeZone, leftOutTimes } = candidate;
    return [
      {
        ...{ id, timeZone, waited: leftOutTimes, score: met?.score, group: met?.group },
        ...{ department: department.trim(), office: office.trim(), learns: met?.learns ?? false },
      },
    ];
  });
};
