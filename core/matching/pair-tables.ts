import { exchangeTables, type ExchangeTables } from './exchange.ts';
import { meetingClasses, type MeetingClasses } from './meeting-classes.ts';
import { personRecords, type PersonRecords } from './person-records.ts';
import type { TermWeights } from './policy.ts';
import type { PreparedPerson, PreparedProblem } from './prepared-problem.ts';
import { raggedOf, type Ragged } from './ragged.ts';
import { wishesStated, type Stated } from './wish-register.ts';

/** Everything that looking at pairs reads, in numbers alone, so that threads can share it. */
export interface PairTables {
  size: number;
  weights: TermWeights;
  classes: MeetingClasses;
  records: PersonRecords;
  exchange: ExchangeTables;
  /** The words of each person in each background field, and where they are headed. */
  stated: Ragged;
  directions: Ragged;
  /** Whom each may not be paired with, whoever of the two it comes from. */
  barred: Ragged;
  wishes: Stated;
}

/** Nobody is asked twice. */
const barredPlaces = (people: readonly PreparedPerson[]): Ragged => {
  const placeOf = new Map(people.map(({ candidate }, place) => [candidate.id, place]));
  const barred = people.map(() => new Set<number>());
  for (const [one, { bars }] of people.entries()) {
    for (const id of bars.keys()) {
      const other = placeOf.get(id);
      if (other === undefined || other === one) continue;
      barred[one]?.add(other);
      barred[other]?.add(one);
    }
  }
  return raggedOf(barred.map((places) => [...places]));
};

export const pairTables = (problem: PreparedProblem): PairTables => {
  const { people, weights } = problem;
  const exchange = exchangeTables(people, problem.things);
  const classes = meetingClasses(problem);
  return {
    ...{ size: people.length, weights, classes, exchange },
    records: personRecords(people, { classOf: classes.classOf, bounds: exchange.bounds }),
    stated: raggedOf(people.flatMap(({ experienced }) => experienced.stated)),
    directions: raggedOf(people.map(({ directions }) => directions)),
    barred: barredPlaces(people),
    wishes: wishesStated(people),
  };
};
