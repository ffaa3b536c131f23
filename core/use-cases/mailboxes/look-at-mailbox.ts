import { askToLook } from '../../pairs/calendar-look.ts';
import type { Ports } from '../../ports/ports.ts';
import { closeLook } from '../../sessions/calendar-notice.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';

const writesAtOnce = 4;

/** S3: what was heard of a mailbox is passed on to the pairs that have something booked on it. */
export const makeLookAtMailbox =
  (ports: Pick<Ports, 'aggregates' | 'wakeQueue'>) =>
  async (due: { tenant: TenantId; person: PersonId; heard: number; now: Instant }): Promise<void> => {
    const { tenant, person, heard, now } = due;
    const mailbox = await changeAggregate(ports, {
      kind: 'mailbox',
      tenant,
      id: person,
      now,
      decide: ifThere((known) => accepted(closeLook(known, heard))),
    });
    if (!mailbox.ok) return;
    await inParallel(mailbox.value.pairs, writesAtOnce, (id) =>
      changeAggregate(ports, {
        kind: 'pair',
        tenant,
        id,
        now,
        decide: ifThere((pair) => accepted(askToLook(pair, now))),
      }),
    );
  };
