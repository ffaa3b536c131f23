import type { Candidate } from '../../matching/candidate.ts';
import type { MatchingProblem } from '../../matching/problem.ts';
import { policyWith } from '../../matching/what-if.ts';
import { wayOf } from '../../matching/way-of-pairing.ts';
import { dayIn } from '../../people/time-zone.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Round } from '../../programme/round.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import type { Instant } from '../../shared/instant.ts';
import { gatherCandidates } from './gather-candidates.ts';

type ProblemPorts = Pick<Ports, 'aggregates' | 'directory' | 'projections' | 'wakeQueue'>;

export const problemAmong = (
  people: readonly Candidate[],
  { round, programme, now }: { round: Round; programme: Programme; now: Instant },
): MatchingProblem => ({
  people,
  policy: policyWith(programme.design.policy, { slider: round.slider, without: round.without ?? [] }),
  way: wayOf(round),
  seed: round.seed,
  date: dayIn(now, 'UTC'),
});

/** Everyone who is free, as they are now; undefined for a round that is no longer the programme's latest. */
export const problemOfRound = async (
  ports: ProblemPorts,
  tenant: TenantId,
  round: Round,
  now: Instant,
): Promise<MatchingProblem | undefined> => {
  const programme = (await ports.aggregates.programme.find(tenant, round.programme))?.state;
  if (programme?.latestRound !== round.id) return undefined;
  const people = await gatherCandidates(ports, tenant, { programme, now });
  return problemAmong(people, { round, programme, now });
};

const writesAtOnce = 16;

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
