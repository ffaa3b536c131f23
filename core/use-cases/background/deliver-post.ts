import type { Announcement } from '../../messages/announcement.ts';
import {
  beginSend,
  drop,
  dropCorrection,
  emptyPostbox,
  isErased,
  nudgesSent,
  recordSent,
  unreachable,
  type ConversationReference,
  type Letter,
  type Postbox,
} from '../../messages/postbox.ts';
import type { Delivery, UnreachableReason } from '../../pairs/pair.ts';
import type { SendOutcome } from '../../ports/bot-gateway.ts';
import type { Ports } from '../../ports/ports.ts';
import type { AggregateRef } from '../../shared/aggregate-ref.ts';
import { addMinutes, earlier, later, type Instant } from '../../shared/instant.ts';
import type { PersonId } from '../../shared/ids.ts';
import { decideSend } from '../../checkins/nudge-governor.ts';
import { recordDelivery } from '../../pairs/introduction.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate, updateAggregate } from '../change-aggregate.ts';
import { makeCardFor } from '../messages/card-for.ts';
import { makeReaderOf, type ReaderOf } from '../messages/reader-of.ts';

/** A send begun twice without an answer is given up: at most two copies (I2). */
const sendsAtMost = 2;
const installsAtMost = 3;

interface Desk {
  ports: Ports;
  ref: AggregateRef;
  person: PersonId;
  now: Instant;
  readerOf: ReaderOf;
  cardFor: ReturnType<typeof makeCardFor>;
}

/** What became of one look at the post: go on with the next, or stop until `lookAgainAt`. */
type Next = { kind: 'go-on' } | { kind: 'wait'; until: Instant };
const goOn: Next = { kind: 'go-on' };

const update = (desk: Desk, change: (postbox: Postbox) => Postbox): Promise<Postbox> =>
  updateAggregate(desk.ports, {
    kind: 'postbox',
    tenant: desk.ref.tenant,
    id: desk.ref.id,
    now: desk.now,
    update: (known) => change(known ?? emptyPostbox(desk.person)),
  });

const report = async (desk: Desk, letter: Letter, delivery: Delivery): Promise<void> => {
  if (letter.reportTo === undefined) return;
  const { tenant, id } = letter.reportTo;
  await changeAggregate(desk.ports, {
    kind: 'pair',
    tenant,
    id,
    now: desk.now,
    decide: (pair) =>
      pair === undefined
        ? { ok: false, refusal: 'gone' as const }
        : accepted({ state: recordDelivery(pair, desk.person, delivery, desk.now) }),
  });
};

/** The report comes before the letter goes, so that a crash in between repeats it. */
const giveUp = async (desk: Desk, letter: Letter, why: UnreachableReason): Promise<Next> => {
  await report(desk, letter, { status: 'not-reachable', why, since: desk.now });
  await update(desk, (postbox) => drop(postbox, letter.key));
  return goOn;
};

const giveUpPerson = async (desk: Desk, letter: Letter, why: UnreachableReason): Promise<Next> => {
  await update(desk, (postbox) => unreachable(postbox, why, desk.now));
  return giveUp(desk, letter, why);
};

/** Where to write to, or what there is to do before one can. */
const findReach = async (
  desk: Desk,
  postbox: Postbox,
  letter: Letter,
): Promise<ConversationReference | Next> => {
  const { reach } = postbox;
  if (reach.status === 'reachable') return reach.reference;
  if (reach.status === 'unreachable') {
    if (letter.reportTo === undefined) return giveUp(desk, letter, reach.why);
    if (reach.reference !== undefined) return reach.reference;
  }
  const installs = reach.status === 'unknown' ? reach.installs : 0;
  if (installs >= installsAtMost) return giveUpPerson(desk, letter, 'not-installed');
  await update(desk, (known) =>
    known.reach.status === 'reachable'
      ? known
      : { ...known, reach: { status: 'unknown', installs: installs + 1 } },
  );
  const outcome = await desk.ports.installer.install(desk.ref.tenant, desk.person);
  if (outcome === 'refused' || outcome === 'unknown-app') return giveUpPerson(desk, letter, 'not-installed');
  const fresh = await desk.ports.aggregates.postbox.find(desk.ref.tenant, desk.ref.id);
  return fresh?.state.reach.status === 'reachable' ? goOn : { kind: 'wait', until: addMinutes(desk.now, 5) };
};

const afterSend = async (desk: Desk, letter: Letter, outcome: SendOutcome): Promise<Next> => {
  switch (outcome.kind) {
    case 'sent':
      await report(desk, letter, { status: 'sent', at: desk.now });
      await update(desk, (known) =>
        recordSent(known, {
          key: letter.key,
          class: letter.class,
          at: desk.now,
          activityId: outcome.activityId,
        }),
      );
      return goOn;
    case 'blocked':
      return giveUpPerson(desk, letter, 'blocked');
    case 'not-installed':
      return giveUpPerson(desk, letter, 'not-installed');
    case 'later':
      await update(desk, (known) => ({
        ...known,
        waiting: known.waiting.map((one) => (one.key === letter.key ? { ...one, attempts: 0 } : one)),
      }));
      return { kind: 'wait', until: addMinutes(desk.now, Math.max(1, outcome.seconds / 60)) };
    case 'in-doubt':
      return goOn;
  }
};

const sendLetter = async (desk: Desk, postbox: Postbox, letter: Letter): Promise<Next> => {
  if (letter.expiresAt <= desk.now) return giveUp(desk, letter, 'failed');
  if (letter.attempts >= sendsAtMost) return giveUp(desk, letter, 'failed');
  const reader = await desk.readerOf(desk.ref.tenant, desk.person);
  const decision = decideSend({
    sentNudges: nudgesSent(postbox),
    class: letter.class,
    timeZone: reader.timeZone,
    now: desk.now,
  });
  if (decision.kind === 'later') return { kind: 'wait', until: decision.at };
  const reach = await findReach(desk, postbox, letter);
  if ('kind' in reach) return reach;
  const card = await desk.cardFor(desk.ref.tenant, desk.person, letter.announcement, desk.now);
  if (card === undefined) return giveUp(desk, letter, 'failed');
  await update(desk, (known) => beginSend(known, letter.key));
  return afterSend(desk, letter, await desk.ports.bot.send(reach, card, reader));
};

const sendCorrection = async (
  desk: Desk,
  postbox: Postbox,
  correction: { key: string; announcement: Announcement },
): Promise<Next> => {
  const sent = postbox.sent.find(({ key }) => key === correction.key);
  const { reach } = postbox;
  const card = postbox.erasing
    ? { kind: 'no-longer-possible' as const }
    : await desk.cardFor(desk.ref.tenant, desk.person, correction.announcement, desk.now);
  if (sent !== undefined && reach.status === 'reachable' && card !== undefined) {
    const reader = await desk.readerOf(desk.ref.tenant, desk.person);
    const outcome = await desk.ports.bot.update(reach.reference, sent.activityId, card, reader);
    if (outcome.kind === 'later') return { kind: 'wait', until: addMinutes(desk.now, 1) };
  }
  await update(desk, (known) =>
    known.corrections.includes(correction) || known.corrections.some((one) => sameCorrection(one, correction))
      ? dropCorrection(known, correction.key)
      : known,
  );
  return goOn;
};

/** A newer correction that came while this one was under way stays. */
const sameCorrection = (a: { key: string; announcement: Announcement }, b: typeof a): boolean =>
  a.key === b.key && JSON.stringify(a.announcement) === JSON.stringify(b.announcement);

/** Free ones first, then in the order they were asked for. */
const nextLetter = (postbox: Postbox, skip: ReadonlySet<string>): Letter | undefined =>
  [...postbox.waiting]
    .filter(({ key }) => !skip.has(key))
    .sort(
      (a, b) =>
        Number(a.class === 'nudge') - Number(b.class === 'nudge') ||
        a.askedAt.localeCompare(b.askedAt) ||
        a.key.localeCompare(b.key),
    )[0];

const stepsAtMost = 200;

/** Sends what may be sent now under the budget and the quiet hours of C3, corrections first; says when to look again. */
export const makeDeliverPost = (ports: Ports) => {
  const readerOf = makeReaderOf(ports);
  const cardFor = makeCardFor(ports);

  return async (ref: AggregateRef, now: Instant): Promise<void> => {
    const desk: Desk = { ports, ref, person: ref.id as PersonId, now, readerOf, cardFor };
    const waits: Instant[] = [];
    const skip = new Set<string>();
    for (let step = 0; step < stepsAtMost; step += 1) {
      const postbox = (await ports.aggregates.postbox.find(ref.tenant, ref.id))?.state;
      if (postbox === undefined) return;
      const correction = postbox.corrections.find(({ key }) => !skip.has(key));
      const letter = nextLetter(postbox, skip);
      if (correction === undefined && letter === undefined) break;
      const next =
        correction !== undefined
          ? await sendCorrection(desk, postbox, correction)
          : letter !== undefined
            ? await sendLetter(desk, postbox, letter)
            : goOn;
      if (next.kind === 'wait') {
        waits.push(later(next.until, addMinutes(now, 1)));
        skip.add(correction?.key ?? letter?.key ?? '');
      }
    }
    const again = waits.length === 0 ? undefined : waits.reduce(earlier);
    const left = (await ports.aggregates.postbox.find(ref.tenant, ref.id))?.state;
    if (left !== undefined && isErased(left)) return ports.aggregates.postbox.erase(ref.tenant, ref.id);
    await update(desk, (known) =>
      known.lookAgainAt === again || (again === undefined && hasNews(known, skip))
        ? known
        : { ...known, lookAgainAt: again },
    );
  };
};

/** Something was posted while we were at it: its own wake is on the way. */
const hasNews = (postbox: Postbox, skip: ReadonlySet<string>): boolean =>
  postbox.waiting.some(({ key }) => !skip.has(key)) || postbox.corrections.some(({ key }) => !skip.has(key));
