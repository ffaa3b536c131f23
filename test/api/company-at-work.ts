import type { Ports } from '#core/ports/ports.ts';
import type { StateOfKind } from '#core/ports/aggregates.ts';
import type { Pair } from '#core/pairs/pair.ts';
import { beginVote } from '#core/pairs/session-vote.ts';
import { firstSeen } from '#core/people/person.ts';
import { enrolmentId } from '#core/programme/enrolment-id.ts';
import type { Round } from '#core/programme/round.ts';
import { openChoosing, startRound } from '#core/programme/round.ts';
import { shortlistId } from '#core/programme/shortlist.ts';
import type { AggregateKind } from '#core/shared/aggregate-ref.ts';
import {
  asId,
  type PersonId,
  type ProgrammeId,
  type RoundId,
  type SupportRequestId,
  type TenantId,
} from '#core/shared/ids.ts';
import { addDays, addHours, type Instant } from '#core/shared/instant.ts';
import { askForSupport } from '#core/support/support-request.ts';
import { makeProject } from '#core/use-cases/background/project.ts';
import { writeRoundInput, writeRoundOutput } from '#core/use-cases/rounds/round-documents.ts';
import { aCandidate, aProblem } from '../builders/a-candidate.ts';
import { aMeetingPair, someReasons } from '../builders/a-pair.ts';
import { aProfile } from '../builders/a-profile.ts';
import { aDraft, aRunningProgramme } from '../builders/a-programme.ts';
import { anEnrolment } from '../builders/an-enrolment.ts';
import { monday } from '../builders/named.ts';
import { inMemoryPorts, type World } from '../fakes/in-memory-ports.ts';

const personId = (digit: string): PersonId => asId(`aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa${digit}`);

export const tenant = asId<TenantId>('11111111-1111-4111-8111-111111111111');
export const otherTenant = asId<TenantId>('22222222-2222-4222-8222-222222222222');
export const people = {
  coordinator: personId('1'),
  member: personId('2'),
  peer: personId('3'),
  manager: personId('4'),
  /** Has a profile, takes part in nothing. */
  newcomer: personId('5'),
  /** Holds the app role, coordinates nothing. */
  otherCoordinator: personId('6'),
  report: personId('7'),
  /** Take part, and are in no pair. */
  free: personId('8'),
  alsoFree: personId('9'),
  /** Holds the app role that stops everything. */
  administrator: personId('a'),
};
export const running = asId<ProgrammeId>('bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbb1');
export const draft = asId<ProgrammeId>('bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbb2');
export const round = asId<RoundId>('cccccccccccccccccccccccccccccccc');
export const chosenRound = asId<RoundId>('cccccccccccccccccccccccccccccccd');
export const support = asId<SupportRequestId>('dddddddddddddddddddddddddddddddd');
export const goal = 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee';
export const objective = 'openings';
/** The first session is over. */
export const today: Instant = addDays(monday, 3);

const levels = { '-2': 'much less', '-1': 'less', '0': 'as hoped', '1': 'more', '2': 'much more' };
const { member, peer, free, alsoFree } = people;
export const shortlist = shortlistId(chosenRound, free);

const nextSession = addDays(monday, 8);

const metOnce = aMeetingPair({
  members: [member, peer],
  programme: running,
  round,
  goals: [{ id: goal, owner: member, title: 'Speak up', levels, weight: 1, reached: undefined }],
});

/** The first session is over; in the way of the next one stands something else; no vote found a time for the one after. */
export const pair: Pair = {
  ...metOnce,
  series: { status: 'booked', eventId: 'event-1', joinUrl: undefined, at: monday },
  voting: { asked: 1, vote: { ...beginVote(1, 2), stage: { status: 'unsettled' } } },
  meetings: [
    ...metOnce.meetings,
    {
      ...{ number: 1, when: { start: nextSession, end: addHours(nextSession, 1) } },
      ...{ answers: {}, askedAt: undefined },
      trouble: { kind: 'clash', whose: [member], since: monday },
    },
  ],
};

const readyRound: Round = {
  ...startRound({
    id: round,
    programme: running,
    number: 1,
    small: false,
    slider: 50,
    seed: 1,
    createdBy: people.coordinator,
    createdAt: monday,
  }),
  status: 'ready',
  progress: 1,
};

const choosingRound: Round = openChoosing(
  startRound({
    id: chosenRound,
    programme: running,
    number: 2,
    small: false,
    way: 'choice',
    slider: 50,
    seed: 1,
    createdBy: people.coordinator,
    createdAt: monday,
  }),
  2,
  monday,
);

const openings = {
  id: objective,
  title: { en: 'Openings', fr: 'Postes' },
  unit: 'posts',
  baseline: 1,
  target: 5,
  after: undefined,
};

const aggregates: readonly { [Kind in AggregateKind]: [Kind, string, StateOfKind[Kind]] }[AggregateKind][] = [
  [
    'programme',
    running,
    aRunningProgramme({
      id: running,
      coordinators: [people.coordinator],
      latestRound: round,
      design: { objectives: [openings] },
    }),
  ],
  ['programme', draft, aDraft({ id: draft, coordinators: [people.coordinator] })],
  ['round', round, readyRound],
  ['round', chosenRound, choosingRound],
  [
    'shortlist',
    shortlist,
    {
      id: shortlist,
      round: chosenRound,
      programme: running,
      person: free,
      peers: [{ person: alsoFree, reasons: someReasons, interest: undefined }],
      answeredAt: undefined,
    },
  ],
  ['pair', pair.id, pair],
  [
    'support',
    support,
    askForSupport({
      id: support,
      programme: running,
      pair: pair.id,
      from: member,
      to: people.coordinator,
      text: 'Help',
      askedAt: monday,
    }),
  ],
  ...[member, peer].map((one): ['enrolment', string, StateOfKind['enrolment']] => [
    'enrolment',
    enrolmentId(running, one),
    anEnrolment({ person: one, programme: running, currentPair: pair.id }),
  ]),
  ...[free, alsoFree].map((one): ['enrolment', string, StateOfKind['enrolment']] => [
    'enrolment',
    enrolmentId(running, one),
    anEnrolment({ person: one, programme: running }),
  ]),
  ...[member, peer, free, alsoFree, people.newcomer].map((one): ['person', string, StateOfKind['person']] => [
    'person',
    one,
    { ...firstSeen(one, 'en', monday), profile: aProfile() },
  ]),
];

const save = async (
  ports: Ports,
  where: TenantId,
  [kind, id, state]: (typeof aggregates)[number],
): Promise<void> => {
  const repository = ports.aggregates[kind];
  await repository.commit({ tenant: where, id, state: state as never, basedOn: undefined });
  await makeProject(ports)({ tenant: where, kind, id }, today);
};

/** As the round that is ready was computed: for two who are free, and left out. */
const writeRound = async (ports: Ports, where: TenantId): Promise<void> => {
  const problem = aProblem([free, alsoFree].map((id) => aCandidate({ id, available: false })));
  await writeRoundInput(ports, where, readyRound, problem);
  await writeRoundOutput(ports, where, readyRound, { pairs: [] });
};

/** All that stands in the company's storage, under the keys of a tenant. */
export const goToWork = async (ports: Ports, where: TenantId): Promise<void> => {
  for (const one of aggregates) await save(ports, where, one);
  await writeRound(ports, where);
};

/** A programme under way: two people who have met, a round that is ready, a question to the coordinator, a manager. */
export const companyAtWork = async (): Promise<World> => {
  const world = inMemoryPorts({ tenant });
  world.directory.add(...Object.values(people).map((id) => ({ id })), {
    id: people.report,
    manager: people.manager,
  });
  await goToWork(world.ports, tenant);
  return world;
};
