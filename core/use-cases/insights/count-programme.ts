import type { ClosingRecord, ReachedGoal } from '../../growth/closing-record.ts';
import type { Counted } from '../../growth/take-snapshot.ts';
import type { Goal } from '../../pairs/goal.ts';
import type { Pair } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Stored } from '../../ports/repository.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { PairId, PersonId, ProgrammeId, TenantId } from '../../shared/ids.ts';

type CensusPorts = Pick<Ports, 'aggregates' | 'projections'>;

/** Everything that is counted of a programme at one time. */
export interface Census {
  counted: Counted;
  totals: { enrolled: number; pairs: number };
}

const aggregatesAtOnce = 200;

const inBatches = async <Id, State>(
  ids: readonly Id[],
  find: (batch: readonly Id[]) => Promise<readonly (Stored<State> | undefined)[]>,
): Promise<State[]> => {
  const states: State[] = [];
  for (let from = 0; from < ids.length; from += aggregatesAtOnce) {
    const found = await find(ids.slice(from, from + aggregatesAtOnce));
    states.push(...found.flatMap((one) => (one === undefined ? [] : [one.state])));
  }
  return states;
};

const countRoster = async ({ projections }: CensusPorts, tenant: TenantId, programme: ProgrammeId) => {
  const roster = {
    invited: 0,
    joined: 0,
    enrolled: 0,
    matched: new Set<PersonId>(),
    answered: [] as PersonId[],
  };
  for await (const { person, status, wasInPair, answered } of projections.roster.all(tenant, programme)) {
    roster.invited += 1;
    if (status !== 'invited') roster.joined += 1;
    if (status === 'enrolled') roster.enrolled += 1;
    if (wasInPair) roster.matched.add(person);
    if (answered) roster.answered.push(person);
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
  const pairs = { ...reached, begun: 0, withGoals: [] as PairId[] };
  for await (const entry of projections.pairs.all(tenant, programme)) {
    if (!entry.lapsed) pairs.begun += 1;
    if (entry.introduced && !entry.lapsed && entry.goalReached !== false) pairs.withGoals.push(entry.id);
    const members = entry.members.filter((member) => matched.has(member));
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
  programme: ProgrammeId,
): Promise<Census> => {
  const { aggregates } = ports;
  const roster = await countRoster(ports, tenant, programme);
  const pairs = await countPairs(ports, tenant, { programme, matched: roster.matched });
  const enrolments = await inBatches(roster.answered, (batch) =>
    aggregates.enrolment.findMany(
      tenant,
      batch.map((person) => enrolmentId(programme, person)),
    ),
  );
  const withGoals = await inBatches(pairs.withGoals, (batch) => aggregates.pair.findMany(tenant, batch));
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
      goals: withGoals.flatMap((pair) => pair.goals.flatMap((goal) => reachedGoal(pair, goal))),
    },
    totals: { enrolled: roster.enrolled, pairs: pairs.begun },
  };
};
