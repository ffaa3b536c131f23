import type { ClosingRecord, ReachedGoal } from '../../growth/closing-record.ts';
import type { Counted } from '../../growth/take-snapshot.ts';
import type { Ballot } from '../../growth/tally.ts';
import type { WayBallots } from '../../growth/way-voices.ts';
import type { PreferableWay } from '../../matching/way-of-pairing.ts';
import type { Goal } from '../../pairs/goal.ts';
import type { Pair } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { PairId, PersonId, ProgrammeId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { isFree } from '../rounds/free-people.ts';
import { countWaysFound, type AskedOfWay } from './count-ways-found.ts';
import { allStates } from './read-states.ts';

type CensusPorts = Pick<Ports, 'aggregates' | 'projections'>;

/** Everything that is counted of a programme at one time. */
export interface Census {
  counted: Counted;
  totals: { enrolled: number; pairs: number };
  /** Who wait for a peer: in the programme, in no pair, not on pause. */
  waiting: readonly PersonId[];
  ways: WayBallots;
}

const countRoster = async (
  { projections }: CensusPorts,
  tenant: TenantId,
  { programme, now }: { programme: ProgrammeId; now: Instant },
) => {
  const roster = {
    invited: 0,
    joined: 0,
    enrolled: 0,
    matched: new Set<PersonId>(),
    answered: [] as PersonId[],
    waiting: [] as PersonId[],
    preferring: [] as Ballot<PreferableWay>[],
  };
  for await (const row of projections.roster.all(tenant, programme)) {
    const { person, status, wasInPair, answered, preferredWay } = row;
    roster.invited += 1;
    if (status !== 'invited') roster.joined += 1;
    if (status === 'enrolled') {
      roster.enrolled += 1;
      const said = preferredWay && { answer: preferredWay.way, at: preferredWay.at };
      roster.preferring.push({ person, said });
    }
    if (wasInPair) roster.matched.add(person);
    if (answered) roster.answered.push(person);
    if (isFree(row, now)) roster.waiting.push(person);
  }
  return roster;
};

/** Members who are on the roster no more are not counted: the funnel only ever narrows. */
const countPairs = async (
  { projections }: CensusPorts,
  tenant: TenantId,
  { programme, matched }: { programme: ProgrammeId; matched: ReadonlySet<PersonId> },
) => {
  const reached = {
    introduced: new Set<PersonId>(),
    met: new Set<PersonId>(),
    completed: new Set<PersonId>(),
  };
  const pairs = { ...reached, begun: 0, toRead: [] as PairId[], askedOfWay: [] as AskedOfWay[] };
  for await (const entry of projections.pairs.all(tenant, programme)) {
    if (!entry.lapsed) pairs.begun += 1;
    const members = entry.members.filter((member) => matched.has(member));
    if (entry.introduced && !entry.lapsed) {
      const { id, round, goalReached, ofWay } = entry;
      if (goalReached !== false || ofWay === 'answered') pairs.toRead.push(id);
      if (round !== undefined && ofWay !== undefined) pairs.askedOfWay.push({ id, round, members });
    }
    for (const stage of ['introduced', 'met', 'completed'] as const) {
      if (entry[stage]) for (const member of members) reached[stage].add(member);
    }
  }
  return pairs;
};

const reachedGoal = (pair: Pair, { owner, weight, reached }: Goal): ReachedGoal[] =>
  reached === undefined
    ? []
    : [{ people: owner === 'both' ? pair.members : [owner], weight, level: reached }];

/** Reads the whole programme, page by page. */
export const countProgramme = async (
  ports: CensusPorts,
  tenant: TenantId,
  { programme, now }: { programme: ProgrammeId; now: Instant },
): Promise<Census> => {
  const { aggregates } = ports;
  const roster = await countRoster(ports, tenant, { programme, now });
  const pairs = await countPairs(ports, tenant, { programme, matched: roster.matched });
  const enrolments = await allStates(roster.answered, (batch) =>
    aggregates.enrolment.findMany(
      tenant,
      batch.map((person) => enrolmentId(programme, person)),
    ),
  );
  const read = await allStates(pairs.toRead, (batch) => aggregates.pair.findMany(tenant, batch));
  const records = enrolments.flatMap(({ closing, ...one }): ClosingRecord[] =>
    closing === undefined ? [] : [{ ...one, closing }],
  );
  const funnel = {
    invited: roster.invited,
    enrolled: roster.joined,
    matched: roster.matched.size,
    introduced: pairs.introduced.size,
    met: pairs.met.size,
    completed: pairs.completed.size,
  };
  return {
    counted: {
      funnel,
      records,
      goals: read.flatMap((pair) => pair.goals.flatMap((goal) => reachedGoal(pair, goal))),
    },
    totals: { enrolled: roster.enrolled, pairs: pairs.begun },
    waiting: roster.waiting,
    ways: {
      preferred: roster.preferring,
      found: await countWaysFound(ports, tenant, { asked: pairs.askedOfWay, read }),
    },
  };
};
