import type { Ports } from '../../ports/ports.ts';
import { forgetInRound } from '../../programme/round.ts';
import type { PersonId, RoundId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import { forgetInShortlists } from '../choice/forget-in-shortlists.ts';
import { eraseComparison } from './comparison-document.ts';
import { forgetGathered } from './gathered-people.ts';
import { eraseRoundInput, readRoundResult, writeRoundOutput, type RoundPair } from './round-documents.ts';

const without = (person: PersonId, pair: RoundPair): RoundPair =>
  pair.members.includes(person)
    ? { ...pair, members: pair.members.filter((one) => one !== person), reasons: {} }
    : pair;

/**
 * P9: the round no longer knows this person. What went in is erased, so the round is not replayable any more, and with it
 * the proof, which names everybody and proves nothing without it; scores, totals and the certificate stay. Done again it
 * changes nothing.
 */
export const makeForgetInRound =
  (ports: Pick<Ports, 'aggregates' | 'documents' | 'wakeQueue'>) =>
  async (input: { tenant: TenantId; round: RoundId; person: PersonId; now: Instant }): Promise<void> => {
    const { tenant, person, now } = input;
    const round = (await ports.aggregates.round.find(tenant, input.round))?.state;
    if (round === undefined) return;
    await forgetGathered(ports, tenant, { round, person });
    await forgetInShortlists(ports, tenant, { round, person, now });
    await eraseRoundInput(ports, tenant, round);
    const result = await readRoundResult(ports, tenant, round);
    if (result !== undefined) {
      const pairs = result.pairs.map((pair) => without(person, pair));
      const leftOut = result.leftOut?.filter(({ id }) => id !== person);
      await writeRoundOutput(ports, tenant, round, { ...result, pairs, leftOut });
    }
    await eraseComparison(ports, tenant, round);
    await changeAggregate(ports, {
      kind: 'round',
      tenant,
      id: round.id,
      now,
      decide: ifThere((known) => accepted(forgetInRound(known, person))),
    });
  };
