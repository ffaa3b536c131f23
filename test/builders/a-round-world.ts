import { makeMatcher } from '#api/adapters/matching/make-matcher.ts';
import { aCompanyOfParticipants, type CompanySaid } from './a-company-of-participants.ts';
import { aCoordinator } from './an-actor.ts';
import { contosoTenant, monday, person, theProgramme } from './named.ts';
import type { RoundView } from '#core/contract/coordinator.ts';
import type { Pair } from '#core/pairs/pair.ts';
import type { Round } from '#core/programme/round.ts';
import { type RoundId } from '#core/shared/ids.ts';
import { type Instant } from '#core/shared/instant.ts';
import type { Result } from '#core/shared/result.ts';
import { makeComputeRound } from '#core/use-cases/rounds/compute-round.ts';
import { makeCreatePairs } from '#core/use-cases/rounds/create-pairs.ts';
import { makeListLeftOut } from '#core/use-cases/rounds/list-left-out.ts';
import { makeListRoundPairs } from '#core/use-cases/rounds/list-round-pairs.ts';
import { makePublishRound } from '#core/use-cases/rounds/publish-round.ts';
import { makeReadRound } from '#core/use-cases/rounds/read-round.ts';
import { makeStartRound } from '#core/use-cases/rounds/start-round.ts';

export const coordinator = aCoordinator({ personId: person('coordinator') });
export const by = { actor: coordinator, now: monday, programme: theProgramme };

export const must = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

export const mutual: CompanySaid['people'] = {
  ada: { teaches: ['sql'], wants: ['coaching'] },
  blaise: { teaches: ['coaching'], wants: ['sql'] },
  chloe: { teaches: ['excel'], wants: ['python'] },
  denis: { teaches: ['python'], wants: ['excel'] },
};

/** A world with four who can teach each other two by two, and a coordinator's ways to start and publish rounds. */
export const aRoundWorld = async (said: Partial<CompanySaid> = {}) => {
  const world = await aCompanyOfParticipants({ people: mutual, ...said });
  const ports = { ...world.ports, matcher: said.ports?.matcher ?? makeMatcher() };
  const round = async (id: RoundId): Promise<Round> => {
    const found = await ports.aggregates.round.find(contosoTenant, id);
    if (found === undefined) throw new Error('No such round.');
    return found.state;
  };
  const pairs = async (): Promise<Pair[]> => {
    const found: Pair[] = [];
    for (const name of ['ada', 'blaise', 'chloe', 'denis', 'emma']) {
      const id = (await world.enrolmentOf(name))?.currentPair;
      const pair = id && (await ports.aggregates.pair.find(contosoTenant, id))?.state;
      if (pair !== undefined && !found.some((one) => one.id === pair.id)) found.push(pair);
    }
    return found;
  };
  const dryRun = async (key = 'k', now: Instant = monday): Promise<RoundView> => {
    const started = must(await makeStartRound(ports)({ ...by, now, key }));
    await makeComputeRound(ports)({ tenant: contosoTenant, round: started.id, now });
    return must(await makeReadRound(ports)({ ...by, now, round: started.id }));
  };
  const publish = async (id: RoundId, now: Instant = monday): Promise<void> => {
    must(await makePublishRound(ports)({ ...by, now, round: id }));
    await makeCreatePairs(ports)({ tenant: contosoTenant, round: id, now });
  };
  const coordinatorsPairs = async (id: RoundId, cursor?: string) =>
    must(await makeListRoundPairs(ports)({ ...by, round: id, cursor }));
  const leftOut = async (id: RoundId): Promise<string[]> => {
    const { rows } = must(await makeListLeftOut(ports)({ ...by, round: id, cursor: undefined }));
    return rows.map(({ name, reason }) => `${name} ${reason}`);
  };
  return { ...world, ports, round, pairs, dryRun, publish, coordinatorsPairs, leftOut };
};

export const membersOf = (pairs: readonly Pair[]): string[] =>
  pairs.map(({ members }) => [...members].sort().join(' ')).sort();
