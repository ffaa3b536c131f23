import { emptyInsights, noteChange } from '../../growth/insights.ts';
import { isErasedMember } from '../../pairs/erased-member.ts';
import { cameToNothing } from '../../pairs/no-longer-possible.ts';
import { meetingStatus } from '../../pairs/meeting.ts';
import type { Pair } from '../../pairs/pair.ts';
import { hasHadSession, isAnyWayFound } from '../../pairs/way-found.ts';
import { watchPairs } from '../../pairs/recheck.ts';
import type { Ports } from '../../ports/ports.ts';
import {
  endedByChange,
  inNeedOfCare,
  unanswered,
  wholeTenant,
  type PairEntry,
} from '../../ports/projections.ts';
import type { Enrolment } from '../../programme/enrolment.ts';
import type { AggregateRef } from '../../shared/aggregate-ref.ts';
import type { ProgrammeId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { updateAggregate } from '../change-aggregate.ts';
import { noteBookings } from '../mailboxes/note-bookings.ts';

type ProjectPorts = Pick<Ports, 'aggregates' | 'projections' | 'wakeQueue'>;

const pairEntry = (pair: Pair, now: Instant): PairEntry => ({
  id: pair.id,
  round: pair.round,
  members: pair.members,
  stage: pair.stage.status,
  lapsed: cameToNothing(pair),
  introduced: Object.values(pair.deliveries).every(({ status }) => status === 'sent'),
  met: pair.meetings.some((meeting) => meetingStatus(meeting, now) === 'held'),
  completed: pair.stage.status === 'ended' && pair.stage.how === 'completed',
  notReachable: Object.values(pair.deliveries).filter(({ status }) => status === 'not-reachable').length,
  waitingForAccess: [pair.firstSession, pair.series].some(
    ({ status }) => status === 'waiting-for-access' || status === 'no-slot',
  ),
  goalReached: pair.goals.some(({ reached }) => reached !== undefined),
  ...(hasHadSession(pair, now)
    ? { ofWay: isAnyWayFound(pair) ? ('answered' as const) : ('asked' as const) }
    : {}),
});

const needsCare = ({ stage, notReachable, waitingForAccess }: PairEntry): boolean =>
  stage !== 'ended' && (stage === 'introducing' || notReachable > 0 || waitingForAccess);

const projectPair = async (
  ports: ProjectPorts,
  tenant: TenantId,
  pair: Pair,
  now: Instant,
): Promise<void> => {
  const { pairs, person } = ports.projections;
  const row = pairEntry(pair, now);
  const care = inNeedOfCare(pair.programme);
  const known = pair.members.filter(
    (member) => !isErasedMember(member) && pair.erased?.includes(member) !== true,
  );
  const ended = pair.stage.status === 'ended';
  const change = pair.stage.status === 'ended' && pair.stage.how === 'no-longer-possible';
  const entry = { kind: 'pair' as const, pair: pair.id, programme: pair.programme, ended };
  await Promise.all([
    pairs.put(tenant, pair.programme, pair.id, row),
    needsCare(row) ? pairs.put(tenant, care, pair.id, row) : pairs.remove(tenant, care, pair.id),
    ...(change ? [pairs.put(tenant, endedByChange(pair.programme), pair.id, row)] : []),
    ...known.map((member) => person.put(tenant, member, `pair|${pair.id}`, entry)),
  ]);
};

const projectEnrolment = async (
  ports: ProjectPorts,
  tenant: TenantId,
  enrolment: Enrolment,
): Promise<void> => {
  const { programme, person, question, preferredWay } = enrolment;
  const row = {
    person,
    status: enrolment.status,
    pausedUntil: enrolment.pausedUntil,
    pair: enrolment.currentPair,
    wasInPair: enrolment.earlierPeers.length > 0,
    answered: enrolment.closing !== undefined,
    leftOutTimes: enrolment.leftOutTimes,
    ...(question === undefined ? {} : { question: { check: question.check, state: question.state } }),
    ...(preferredWay === undefined ? {} : { preferredWay }),
  };
  await Promise.all([
    ports.projections.roster.put(tenant, programme, person, row),
    ports.projections.person.put(tenant, person, `enrolment|${programme}`, { kind: 'enrolment', programme }),
  ]);
};

const noteForInsights = (ports: ProjectPorts, tenant: TenantId, programme: ProgrammeId, now: Instant) =>
  updateAggregate(ports, {
    kind: 'insights',
    tenant,
    id: programme,
    now,
    update: (known) => noteChange(known ?? emptyInsights(programme), now),
  });

/** M15: as long as a pair lives it is looked at daily. */
const keepWatch = async (ports: ProjectPorts, tenant: TenantId, pair: Pair, now: Instant): Promise<void> => {
  if (pair.stage.status === 'ended') return;
  await updateAggregate(ports, {
    kind: 'recheck',
    tenant,
    id: pair.programme,
    now,
    update: (known) => watchPairs(known, pair.programme, now),
  });
};

/** Writes the rows that lists and dashboards read, from the aggregate as it is now: in whatever order, the last is right. */
export const makeProject = (ports: ProjectPorts) => {
  const { aggregates, projections } = ports;

  const projectors: Partial<
    Record<AggregateRef['kind'], (tenant: TenantId, id: string, now: Instant) => Promise<void>>
  > = {
    pair: async (tenant, id, now) => {
      const pair = (await aggregates.pair.find(tenant, id))?.state;
      if (pair === undefined) return;
      await projectPair(ports, tenant, pair, now);
      await keepWatch(ports, tenant, pair, now);
      await noteBookings(ports, tenant, pair, now);
      await noteForInsights(ports, tenant, pair.programme, now);
    },
    enrolment: async (tenant, id, now) => {
      const enrolment = (await aggregates.enrolment.find(tenant, id))?.state;
      if (enrolment === undefined) return;
      await projectEnrolment(ports, tenant, enrolment);
      await noteForInsights(ports, tenant, enrolment.programme, now);
    },
    person: async (tenant, id, now) => {
      for await (const entry of projections.person.all(tenant, id))
        if (entry.kind === 'enrolment') await noteForInsights(ports, tenant, entry.programme, now);
    },
    programme: async (tenant, id) => {
      const programme = (await aggregates.programme.find(tenant, id))?.state;
      if (programme === undefined) return;
      const { status, coordinators, design } = programme;
      await projections.programmes.put(tenant, wholeTenant, id, {
        id: programme.id,
        name: design.name,
        status,
        coordinators,
      });
    },
    shortlist: async (tenant, id) => {
      const shortlist = (await aggregates.shortlist.find(tenant, id))?.state;
      if (shortlist === undefined) return;
      const { person, round, programme } = shortlist;
      const entry = { kind: 'shortlist' as const, shortlist: shortlist.id, programme };
      await projections.person.put(tenant, person, `shortlist|${id}`, entry);
      if (shortlist.answeredAt !== undefined)
        await projections.answeredShortlists.put(tenant, round, id, { shortlist: shortlist.id });
    },
    nomination: async (tenant, id) => {
      const nomination = (await aggregates.nomination.find(tenant, id))?.state;
      if (nomination === undefined) return;
      const { programme, employee, manager, sentAt } = nomination;
      await projections.sentNominations.put(tenant, manager, `${employee}|${programme}`, {
        employee,
        programme,
        at: sentAt,
      });
      const entry = { kind: 'nomination' as const, nomination: nomination.id, programme };
      await projections.person.put(tenant, employee, `nomination|${id}`, entry);
    },
    support: async (tenant, id) => {
      const request = (await aggregates.support.find(tenant, id))?.state;
      if (request === undefined) return;
      const row = { id: request.id, to: request.to, open: request.answer === undefined };
      const { supports } = projections;
      await supports.put(tenant, request.programme, id, row);
      const open = unanswered(request.programme);
      await (row.open ? supports.put(tenant, open, id, row) : supports.remove(tenant, open, id));
      const entry = { kind: 'support' as const, support: request.id, programme: request.programme };
      await projections.person.put(tenant, request.from, `support|${id}`, entry);
    },
  };

  return async (ref: AggregateRef, now: Instant): Promise<void> => {
    await projectors[ref.kind]?.(ref.tenant, ref.id, now);
  };
};
