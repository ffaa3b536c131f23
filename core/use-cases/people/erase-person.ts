import type { Refusal } from '../../contract/refusal.ts';
import { emptyInsights, noteChange } from '../../growth/insights.ts';
import { nominationId } from '../../nominations/nomination.ts';
import { forgetMember } from '../../pairs/forget-member.ts';
import { peersOf, type Pair } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import { unanswered, type SentNomination } from '../../ports/projections.ts';
import { forgetPeer } from '../../programme/enrolment.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { PersonId, ProgrammeId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import type { SupportRequest } from '../../support/support-request.ts';
import { changeAggregate, ifThere, updateAggregate } from '../change-aggregate.ts';
import { changeAndProject } from '../change-and-project.ts';
import { makeForgetInRound } from '../rounds/forget-in-round.ts';
import { forgetInWorksheet } from '../worksheets/erase-worksheets.ts';
import { erasePostbox } from './erase-postbox.ts';
import { gatherMyData } from './gather-my-data.ts';

export type ErasePorts = Pick<Ports, 'aggregates' | 'documents' | 'projections' | 'wakeQueue'>;

export interface Erasing {
  tenant: TenantId;
  me: PersonId;
  now: Instant;
}

/** The pair ends for both, and whom I met forgets who it was. */
const leavePair = async (ports: ErasePorts, { tenant, me, now }: Erasing, pair: Pair): Promise<void> => {
  await changeAndProject<'pair', Refusal>(ports, {
    kind: 'pair',
    tenant,
    id: pair.id,
    now,
    decide: ifThere((known) => accepted(forgetMember(known, me, now))),
  });
  for (const peer of peersOf(pair, me)) {
    await changeAggregate<'enrolment', Refusal>(ports, {
      kind: 'enrolment',
      tenant,
      id: enrolmentId(pair.programme, peer),
      now,
      decide: ifThere((known) => accepted(forgetPeer(known, me))),
    });
  }
};

/** With the closing answers; what a frozen snapshot counted stays in it as a number. */
const eraseEnrolment = async (
  ports: ErasePorts,
  { tenant, me, now }: Erasing,
  programme: ProgrammeId,
): Promise<void> => {
  await ports.aggregates.enrolment.erase(tenant, enrolmentId(programme, me));
  await ports.projections.roster.remove(tenant, programme, me);
  await updateAggregate(ports, {
    kind: 'insights',
    tenant,
    id: programme,
    now,
    update: (known) => noteChange(known ?? emptyInsights(programme), now),
  });
};

const eraseSupport = async (
  { aggregates, projections }: ErasePorts,
  { tenant }: Erasing,
  request: SupportRequest,
) => {
  await aggregates.support.erase(tenant, request.id);
  await projections.supports.remove(tenant, request.programme, request.id);
  await projections.supports.remove(tenant, unanswered(request.programme), request.id);
};

/** What I sent as a manager were my words: they go, and with them that it was I. */
const eraseSent = async (
  { aggregates, projections }: ErasePorts,
  { tenant, me }: Erasing,
  { employee, programme }: SentNomination,
): Promise<void> => {
  const id = nominationId(programme, me, employee);
  await aggregates.nomination.erase(tenant, id);
  await projections.person.remove(tenant, employee, `nomination|${id}`);
};

/**
 * P9, X7: everything about somebody goes, what others need of it stays without their name. The index that all of it is found
 * by goes when it names nothing any more, and they themselves go last, so that what a crash left over is found when it is
 * done again. A coordinator stays named on their programmes.
 */
export const erasePerson = async (ports: ErasePorts, erasing: Erasing): Promise<void> => {
  const { tenant, me, now } = erasing;
  const forgetInRound = makeForgetInRound(ports);
  const { index, pairs, worksheets, nominations, supports, sent } = await gatherMyData(ports, tenant, me);
  await erasePostbox(ports, { tenant, person: me, now });
  for (const pair of pairs) await leavePair(ports, erasing, pair);
  for (const worksheet of worksheets) await forgetInWorksheet(ports, erasing, worksheet);
  for (const { programme } of index.enrolments) await eraseEnrolment(ports, erasing, programme);
  for (const { round } of index.rounds) await forgetInRound({ tenant, round, person: me, now });
  for (const request of supports) await eraseSupport(ports, erasing, request);
  for (const { id } of nominations) await ports.aggregates.nomination.erase(tenant, id);
  for (const one of sent) await eraseSent(ports, erasing, one);
  await ports.projections.sentNominations.clear(tenant, me);
  await ports.projections.person.clear(tenant, me);
  await ports.aggregates.person.erase(tenant, me);
};
