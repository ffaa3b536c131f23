import type { MatchingProblem } from '../../matching/problem.ts';
import { policyWith } from '../../matching/what-if.ts';
import { wayOf } from '../../matching/way-of-pairing.ts';
import { dayIn } from '../../people/time-zone.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Round } from '../../programme/round.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import type { Instant } from '../../shared/instant.ts';
import { gatherCandidates } from './gather-candidates.ts';

type ProblemPorts = Pick<Ports, 'aggregates' | 'directory' | 'projections' | 'wakeQueue'>;

/** Everyone who is free, as they are now; undefined for a round that is no longer the programme's latest. */
export const problemOfRound = async (
  ports: ProblemPorts,
  tenant: TenantId,
  round: Round,
  now: Instant,
): Promise<MatchingProblem | undefined> => {
  const programme = (await ports.aggregates.programme.find(tenant, round.programme))?.state;
  if (programme?.latestRound !== round.id) return undefined;
  return {
    people: await gatherCandidates(ports, tenant, { programme, now }),
    policy: policyWith(programme.design.policy, { slider: round.slider, without: round.without ?? [] }),
    way: wayOf(round),
    seed: round.seed,
    date: dayIn(now, 'UTC'),
  };
};

const writesAtOnce = 8;

/** So that a person's own index leads to every document that knows of them (P9). */
export const noteInvolved = async (
  { projections }: Pick<Ports, 'projections'>,
  tenant: TenantId,
  round: Round,
  people: readonly PersonId[],
): Promise<void> => {
  const entry = { kind: 'round' as const, round: round.id, programme: round.programme };
  await inParallel(people, writesAtOnce, (id) =>
    projections.person.put(tenant, id, `round|${round.id}`, entry),
  );
};
