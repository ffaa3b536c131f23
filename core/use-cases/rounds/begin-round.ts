import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Programme } from '../../programme/programme.ts';
import { startRound, type Round, type RoundStatus } from '../../programme/round.ts';
import { hashText } from '../../shared/hash.ts';
import type { RoundId, TenantId } from '../../shared/ids.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { updateAggregate } from '../change-aggregate.ts';
import { discardDryRun, type DiscardPorts } from './discard-dry-run.ts';

export type BeginPorts = DiscardPorts;

/** From the round's id, so that the round can be computed again from what is stored. */
export const seedOf = (round: RoundId): number => Number.parseInt(hashText(`seed|${round}`).slice(0, 8), 16);

const underWay: readonly RoundStatus[] = ['listing', 'choosing', 'computing', 'publishing'];

/** The round that a new one would replace; refused while one is chosen for, computed or published (M12). */
export const replaceableRound = async (
  { aggregates }: Pick<Ports, 'aggregates'>,
  tenant: TenantId,
  { latestRound }: Programme,
): Promise<Result<Round | undefined, Refusal>> => {
  const latest =
    latestRound === undefined ? undefined : (await aggregates.round.find(tenant, latestRound))?.state;
  const busy = latest !== undefined && underWay.includes(latest.status);
  return busy ? refused({ kind: 'round-under-way' }) : accepted(latest);
};

/** Puts the dry run before it away and starts the round that the programme has just named as its latest. */
export const createRound = async (
  ports: BeginPorts,
  tenant: TenantId,
  { replaced, ...fresh }: Omit<Parameters<typeof startRound>[0], 'seed'> & { replaced: Round | undefined },
): Promise<Round> => {
  if (replaced !== undefined && replaced.id !== fresh.id) {
    await discardDryRun(ports, tenant, { round: replaced, now: fresh.createdAt });
  }
  return updateAggregate(ports, {
    kind: 'round',
    tenant,
    id: fresh.id,
    now: fresh.createdAt,
    update: (known) => known ?? startRound({ ...fresh, seed: seedOf(fresh.id) }),
  });
};
