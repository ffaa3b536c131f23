import type { HealthView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Pair } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import { inNeedOfCare, unanswered, type PairEntry } from '../../ports/projections.ts';
import type { CoordinatorOf } from '../../privacy/relationship.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, type Result } from '../../shared/result.ts';
import type { SupportRequest } from '../../support/support-request.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import { namesOf, type KnownAs } from '../people/known-as.ts';
import { mayRead } from '../support/may-read.ts';
import type { OfOneProgramme } from './change-programme.ts';
import { countEndedByChange } from './count-ended-by-change.ts';
import { rowsAtOnce } from './count-people.ts';

export type HealthPorts = Pick<Ports, 'aggregates' | 'directory' | 'projections'>;
type NameOf = (id: PersonId) => KnownAs;

/** As many as a person can look after at once; the next ones come when these are done. */
const shownAtOnce = 100;

const worstFirst = (a: PairEntry, b: PairEntry): number =>
  b.notReachable - a.notReachable ||
  Number(b.waitingForAccess) - Number(a.waitingForAccess) ||
  (a.id < b.id ? -1 : 1);

const pairsInNeed = async (ports: HealthPorts, { actor, programme }: CoordinatorOf): Promise<Pair[]> => {
  const { rows } = await ports.projections.pairs.page(
    actor.tenantId,
    inNeedOfCare(programme.id),
    undefined,
    rowsAtOnce,
  );
  const worst = [...rows].sort(worstFirst).slice(0, shownAtOnce);
  const found = await ports.aggregates.pair.findMany(
    actor.tenantId,
    worst.map(({ id }) => id),
  );
  return found.flatMap((one) => one?.state ?? []);
};

/** Those that wait, and what was answered of late. */
const requestsOf = async (
  ports: HealthPorts,
  { actor, programme }: CoordinatorOf,
): Promise<SupportRequest[]> => {
  const { tenantId: tenant } = actor;
  const { supports } = ports.projections;
  const [open, all] = await Promise.all([
    supports.page(tenant, unanswered(programme.id), undefined, shownAtOnce),
    supports.page(tenant, programme.id, undefined, shownAtOnce),
  ]);
  const ids = [...new Set([...open.rows, ...all.rows].map(({ id }) => id))];
  const found = (await ports.aggregates.support.findMany(tenant, ids)).flatMap((one) => one?.state ?? []);
  const readable = await mayRead(ports, actor, found);
  return readable.sort((a, b) => a.replyBy.localeCompare(b.replyBy) || a.id.localeCompare(b.id));
};

const introductionsOf = (pairs: readonly Pair[], nameOf: NameOf): HealthView['introductions'] =>
  pairs.flatMap(({ id, stage, members, deliveries }) => {
    if (stage.status !== 'introducing') return [];
    const told = members.map((member) => {
      const delivery = deliveries[member] ?? { status: 'pending' as const };
      return {
        name: nameOf(member).name,
        state: delivery.status,
        why: delivery.status === 'not-reachable' ? delivery.why : undefined,
        since: delivery.status === 'not-reachable' ? delivery.since : undefined,
      };
    });
    return [{ pair: id, members: told, closesAt: stage.closesAt }];
  });

const bookingsOf = (pairs: readonly Pair[], nameOf: NameOf): HealthView['bookings'] =>
  pairs.flatMap((pair) =>
    (['first-session', 'series'] as const).flatMap((purpose) => {
      const booking = purpose === 'series' ? pair.series : pair.firstSession;
      if (pair.stage.status === 'ended') return [];
      if (booking.status !== 'waiting-for-access' && booking.status !== 'no-slot') return [];
      const { status: state, why, since } = booking;
      return [
        { pair: pair.id, members: pair.members.map((one) => nameOf(one).name), purpose, state, why, since },
      ];
    }),
  );

/** Are pairs all right (X2): what is stuck, and who asks for support; never what people speak about. */
export const healthOf = async (
  ports: HealthPorts,
  relation: CoordinatorOf,
  now: Instant,
): Promise<HealthView> => {
  const [pairs, requests, ended] = await Promise.all([
    pairsInNeed(ports, relation),
    requestsOf(ports, relation),
    countEndedByChange(ports, relation.actor.tenantId, relation.programme.id),
  ]);
  const people = [...pairs.flatMap(({ members }) => members), ...requests.map(({ from }) => from)];
  const nameOf = await namesOf(ports, relation.actor.tenantId, people);
  return {
    now,
    introductions: introductionsOf(pairs, nameOf),
    bookings: bookingsOf(pairs, nameOf),
    endedByChange: ended,
    support: requests.map(({ id, from, text, askedAt, replyBy, answer }) => ({
      id,
      from: nameOf(from).name,
      text,
      askedAt,
      replyBy,
      answered: answer !== undefined,
    })),
  };
};

export const makeReadHealth =
  (ports: HealthPorts) =>
  async ({ actor, now, programme }: OfOneProgramme): Promise<Result<HealthView, Refusal>> => {
    const relation = await coordinatorOf(ports, actor, programme);
    return relation.ok ? accepted(await healthOf(ports, relation.value, now)) : relation;
  };
