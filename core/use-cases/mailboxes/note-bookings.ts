import { isBookedOn } from '../../pairs/calendar-of.ts';
import { isErasedMember } from '../../pairs/erased-member.ts';
import type { Pair } from '../../pairs/pair.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { leaveMailbox, needMailbox } from '../../sessions/watched-mailbox.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate, ifThere, updateAggregate, type ChangePorts } from '../change-aggregate.ts';

interface Noted {
  tenant: TenantId;
  pair: Pair;
  person: PersonId;
  now: Instant;
}

const noteOn = async (ports: ChangePorts, { tenant, pair, person, now }: Noted): Promise<void> => {
  const mailbox = { kind: 'mailbox' as const, tenant, id: person, now };
  if (isBookedOn(pair, person)) {
    await updateAggregate(ports, {
      ...mailbox,
      update: (known) => needMailbox(known, { person, pair: pair.id }, now),
    });
    return;
  }
  await changeAggregate(ports, {
    ...mailbox,
    decide: ifThere((known) => accepted(leaveMailbox(known, [pair.id], now))),
  });
};

/** S3: the mailbox on which something of the pair is booked is watched; the others are not, for this pair. */
export const noteBookings = async (
  ports: ChangePorts,
  tenant: TenantId,
  pair: Pair,
  now: Instant,
): Promise<void> => {
  if (pair.firstSession.status === 'not-asked' && pair.series.status === 'not-asked') return;
  for (const person of pair.members)
    if (!isErasedMember(person)) await noteOn(ports, { tenant, pair, person, now });
};
