import { leastPeople } from '../../growth/anonymity.ts';
import type { Ballot } from '../../growth/tally.ts';
import type { WayBallots } from '../../growth/way-voices.ts';
import { wayOf, type WayFound } from '../../matching/way-of-pairing.ts';
import type { Pair } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import type { PairId, PersonId, RoundId, TenantId } from '../../shared/ids.ts';
import { allStates } from './read-states.ts';

/** A pair of which everybody has been asked whether the way of pairing was right. */
export interface AskedOfWay {
  id: PairId;
  round: RoundId;
  members: readonly PersonId[];
}

const ballotsByRound = (asked: readonly AskedOfWay[], read: readonly Pair[]) => {
  const states = new Map(read.map((pair) => [pair.id, pair]));
  const rounds = new Map<RoundId, Ballot<WayFound>[]>(asked.map(({ round }) => [round, []]));
  for (const { id, round, members } of asked) {
    for (const person of members) {
      const said = states.get(id)?.wayFound?.[person];
      rounds.get(round)?.push({ person, said: said && { answer: said.found, at: said.at } });
    }
  }
  return rounds;
};

/** M7: what people found of the way of each round, as far as enough have answered. `read` are the pairs with an answer. */
export const countWaysFound = async (
  { aggregates }: Pick<Ports, 'aggregates'>,
  tenant: TenantId,
  { asked, read }: { asked: readonly AskedOfWay[]; read: readonly Pair[] },
): Promise<WayBallots['found']> => {
  const all = ballotsByRound(asked, read);
  const enough = [...all].filter(([, ballots]) => ballots.filter(({ said }) => said).length >= leastPeople);
  const rounds = await allStates(
    enough.map(([round]) => round),
    (batch) => aggregates.round.findMany(tenant, batch),
  );
  return rounds.map((round) => ({
    round: round.id,
    way: wayOf(round),
    publishedAt: round.publishedAt ?? round.createdAt,
    ballots: all.get(round.id) ?? [],
  }));
};
