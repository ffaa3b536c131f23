import type { QuietDays } from '../../checkins/quiet-hours.ts';
import { emptyPostbox, type Postbox } from '../../messages/postbox.ts';
import type { Reader } from '../../ports/bot-gateway.ts';
import type { Ports } from '../../ports/ports.ts';
import type { AggregateRef } from '../../shared/aggregate-ref.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { updateAggregate } from '../change-aggregate.ts';
import type { makeCardFor } from '../messages/card-for.ts';

/** One person's post being looked through. */
export interface PostDesk {
  /** The postbox is read once, and again when a race was lost or `forget` says so. */
  ports: Ports;
  forget: () => void;
  ref: AggregateRef;
  person: PersonId;
  now: Instant;
  reader: () => Promise<Reader>;
  quietDays: () => Promise<QuietDays>;
  cardFor: ReturnType<typeof makeCardFor>;
}

/** What became of one look at the post: go on with the next, or stop until `lookAgainAt`. */
export type Next = { kind: 'go-on' } | { kind: 'wait'; until: Instant };
export const goOn: Next = { kind: 'go-on' };

export const readPostbox = async ({ ports, ref }: PostDesk): Promise<Postbox | undefined> =>
  (await ports.aggregates.postbox.find(ref.tenant, ref.id))?.state;

export const changePostbox = (desk: PostDesk, change: (postbox: Postbox) => Postbox): Promise<Postbox> =>
  updateAggregate(desk.ports, {
    kind: 'postbox',
    tenant: desk.ref.tenant,
    id: desk.ref.id,
    now: desk.now,
    update: (known) => change(known ?? emptyPostbox(desk.person)),
  });
