import type { Ports } from '../../ports/ports.ts';
import { forgetInRound } from '../../programme/round.ts';
import type { PersonId, RoundId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import { eraseRoundInput, readRoundPairs, writeRoundPairs } from './round-documents.ts';

/**
 * P9: the round no longer knows this person. What went in is erased, so the round is not replayable any more; scores and
 * totals stay. Done again it changes nothing.
 */
export const makeForgetInRound =
  (ports: Pick<Ports, 'aggregates' | 'documents' | 'wakeQueue'>) =>
  async (input: { tenant: TenantId; round: RoundId; person: PersonId; now: Instant }): Promise<void> => {
    const { tenant, person, now } = input;
    const round = (await ports.aggregates.round.find(tenant, input.round))?.state;
    if (round === undefined) return;
    await eraseRoundInput(ports, tenant, round);
    const pairs = await readRoundPairs(ports, tenant, round);
    if (pairs.some(({ members }) => members.includes(person))) {
      const left = pairs.map((pair) =>
        pair.members.includes(person)
          ? { ...pair, members: pair.members.filter((one) => one !== person), reasons: {} }
          : pair,
      );
      await writeRoundPairs(ports, tenant, round, left);
    }
    await changeAggregate(ports, {
      kind: 'round',
      tenant,
      id: round.id,
      now,
      decide: ifThere((known) => accepted(forgetInRound(known, person))),
    });
  };
