import type { Refusal } from '../../contract/refusal.ts';
import { isFree, joinPair, undoJoinPair, type Enrolment } from '../../programme/enrolment.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { PairId, PersonId, ProgrammeId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, refused } from '../../shared/result.ts';
import { changeAggregate, ifThere, type ChangePorts } from '../change-aggregate.ts';

export interface Joining {
  tenant: TenantId;
  programme: ProgrammeId;
  pair: PairId;
  members: readonly PersonId[];
  now: Instant;
}

const enrolmentsOf = async (
  { aggregates }: Pick<ChangePorts, 'aggregates'>,
  { tenant, programme, members }: Joining,
): Promise<(Enrolment | undefined)[]> => {
  const ids = members.map((member) => enrolmentId(programme, member));
  return (await aggregates.enrolment.findMany(tenant, ids)).map((one) => one?.state);
};

const change = (
  ports: ChangePorts,
  { tenant, programme, now }: Joining,
  member: PersonId,
  decide: Parameters<typeof ifThere<Enrolment, Refusal>>[0],
) => {
  const id = enrolmentId(programme, member);
  return changeAggregate<'enrolment', Refusal>(ports, {
    kind: 'enrolment',
    tenant,
    id,
    now,
    decide: ifThere(decide),
  });
};

const join = async (ports: ChangePorts, joining: Joining, member: PersonId): Promise<boolean> => {
  const { pair: id, members, now } = joining;
  const peers = members.filter((one) => one !== member);
  const result = await change(ports, joining, member, (enrolment) => {
    if (enrolment.currentPair === id) return accepted(enrolment);
    return isFree(enrolment, now)
      ? joinPair(enrolment, { id, peers, now })
      : refused({ kind: 'already-in-a-pair' });
  });
  return result.ok;
};

/**
 * All members join the pair, or none does: somebody may have left, paused or found another since the dry run. Done again
 * it changes nothing. A pair is only created after this, so nobody is ever in a pair that does not know them.
 */
export const joinMembers = async (ports: ChangePorts, joining: Joining): Promise<boolean> => {
  const { pair: id, members, now } = joining;
  const before = await enrolmentsOf(ports, joining);
  const willing = before.every((one) => one !== undefined && (one.currentPair === id || isFree(one, now)));
  const joined: PersonId[] = before.flatMap((one) => (one?.currentPair === id ? [one.person] : []));
  if (willing) {
    for (const member of members) {
      if (!joined.includes(member) && (await join(ports, joining, member))) joined.push(member);
    }
  }
  if (joined.length === members.length) return true;
  for (const member of joined) {
    const { leftOutTimes = 0, firstPlace } = before.find((one) => one?.person === member) ?? {};
    const peers = members.filter((one) => one !== member);
    await change(ports, joining, member, (enrolment) =>
      accepted(undoJoinPair(enrolment, { id, peers, leftOutTimes, firstPlace })),
    );
  }
  return false;
};
