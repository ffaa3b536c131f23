import type { Instant } from '../shared/instant.ts';
import { leastPeople, withheldGroups, type Group } from './anonymity.ts';
import type { Ballot, Tally } from './tally.ts';

const noAnswer = '';

/** Everybody in the group of their answer; who gave none are a group too, also when there is nobody. */
const groupsOf = (ballots: readonly Ballot<string>[]): Group[] => {
  const groups = new Map<string, string[]>([[noAnswer, []]]);
  for (const { person, said } of ballots) {
    const key = said?.answer ?? noAnswer;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [person]);
    else group.push(person);
  }
  return [...groups].map(([key, people]) => ({ key, people }));
};

const answersTold = (groups: readonly Group[], hidden: ReadonlySet<string>): Group[] =>
  groups.filter(({ key }) => key !== noAnswer && !hidden.has(key));

/**
 * How many gave which answer, as far as it may be told (L7): five people or more behind every number, and as many behind
 * what is left of everybody. How many answered is told only where no answer has to be withheld for its sake. What has
 * been shown stays until five people have answered, or changed their answer, since.
 */
export const takeTally = <Answer extends string>(
  shown: Tally<Answer> | undefined,
  ballots: readonly Ballot<Answer>[],
  now: Instant,
): Tally<Answer> | undefined => {
  const further = ballots.filter(({ said }) => said && (shown === undefined || said.at > shown.takenAt));
  if (further.length < leastPeople) return shown;
  const groups = groupsOf(ballots);
  const withAnswered = withheldGroups(groups);
  const most = answersTold(groups, withheldGroups(groups, new Set([noAnswer])));
  const beside = withAnswered.has(noAnswer) ? [] : answersTold(groups, withAnswered);
  const isToldBeside = beside.length >= most.length;
  const told = isToldBeside ? beside : most;
  if (told.length === 0) return shown;
  return {
    takenAt: now,
    told: Object.fromEntries(told.map(({ key, people }) => [key, people.length])) as Tally<Answer>['told'],
    ...(isToldBeside ? { answered: ballots.filter(({ said }) => said).length } : {}),
  };
};
