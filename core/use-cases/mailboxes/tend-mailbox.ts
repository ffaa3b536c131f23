import { isBookedOn } from '../../pairs/calendar-of.ts';
import type { KnownWatch } from '../../ports/calendar-notices.ts';
import type { Ports } from '../../ports/ports.ts';
import { clientStateOf } from '../../sessions/client-state.ts';
import {
  beginAsking,
  leaveMailbox,
  recordWatch,
  watchedUntil,
  type Watch,
  type WatchedMailbox,
} from '../../sessions/watched-mailbox.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';

type TendPorts = Pick<Ports, 'aggregates' | 'ids' | 'notices' | 'wakeQueue'>;

export interface MailboxTurn {
  tenant: TenantId;
  person: PersonId;
  turn: number;
  now: Instant;
}

const knownOf = (watch: Watch): KnownWatch => {
  if (watch.status === 'on') return { kind: 'known', subscription: watch.subscription };
  return watch.status === 'asking' ? { kind: 'in-doubt' } : { kind: 'none' };
};

const change = async (
  ports: TendPorts,
  { tenant, person, now }: MailboxTurn,
  decide: (mailbox: WatchedMailbox) => WatchedMailbox,
): Promise<WatchedMailbox | undefined> => {
  const result = await changeAggregate(ports, {
    kind: 'mailbox',
    tenant,
    id: person,
    now,
    decide: ifThere((known) => accepted(decide(known))),
  });
  return result.ok ? result.value : undefined;
};

/** Without the pairs that need it no longer, however they came to stay on it. */
const withoutOthers = async (
  ports: TendPorts,
  due: MailboxTurn,
  { pairs }: WatchedMailbox,
): Promise<WatchedMailbox | undefined> => {
  const found = await ports.aggregates.pair.findMany(due.tenant, pairs);
  const gone = pairs.filter((_, at) => {
    const pair = found[at]?.state;
    return pair === undefined || !isBookedOn(pair, due.person);
  });
  return change(ports, due, (mailbox) => leaveMailbox(mailbox, gone, due.now));
};

const watchOn = async (ports: TendPorts, due: MailboxTurn, mailbox: WatchedMailbox): Promise<void> => {
  const { tenant, person, turn, now } = due;
  const secret = ports.ids.next();
  const asked = await change(ports, due, (known) => beginAsking(known, secret));
  if (asked?.secret === undefined) return;
  const outcome = await ports.notices.keepWatching(tenant, {
    person,
    clientState: clientStateOf(person, asked.secret),
    until: watchedUntil(now),
    known: knownOf(mailbox.watch),
  });
  await change(ports, due, (known) => recordWatch(known, { turn, outcome }, now));
};

/** What nobody needs is not kept: a pair that comes to need it meanwhile has it made anew. */
const watchNoMore = async (ports: TendPorts, due: MailboxTurn, { watch }: WatchedMailbox): Promise<void> => {
  const { tenant, person, turn, now } = due;
  const known = knownOf(watch);
  if (known.kind !== 'none') await ports.notices.stopWatching(tenant, { person, known });
  const left = await change(ports, due, (mailbox) =>
    recordWatch(mailbox, { turn, outcome: { kind: 'gone' } }, now),
  );
  if (left?.pairs.length === 0) await ports.aggregates.mailbox.erase(tenant, person);
};

/**
 * S3: sees to the subscription of one mailbox: it is there while a pair needs it, and there is one, whatever is retried.
 * Run again after a crash at any step it goes on from there.
 */
export const makeTendMailbox =
  (ports: TendPorts) =>
  async (due: MailboxTurn): Promise<void> => {
    const known = (await ports.aggregates.mailbox.find(due.tenant, due.person))?.state;
    if (known?.turn.number !== due.turn) return;
    const mailbox = await withoutOthers(ports, due, known);
    if (mailbox === undefined) return;
    await (mailbox.pairs.length === 0 ? watchNoMore : watchOn)(ports, due, mailbox);
  };
