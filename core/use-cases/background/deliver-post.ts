import type { QuietDays } from '../../checkins/quiet-hours.ts';
import type { Told } from '../../messages/announcement.ts';
import { correctionsToShow, isErased, type Letter, type Postbox } from '../../messages/postbox.ts';
import type { Reader } from '../../ports/bot-gateway.ts';
import type { Ports } from '../../ports/ports.ts';
import type { AggregateRef } from '../../shared/aggregate-ref.ts';
import { addMinutes, earlier, later, type Instant } from '../../shared/instant.ts';
import type { PersonId } from '../../shared/ids.ts';
import { makeCardFor } from '../messages/card-for.ts';
import { makeReaderOf } from '../messages/reader-of.ts';
import { makeGate, type Gate } from './gate.ts';
import { changePostbox, goOn, readPostbox, type PostDesk } from './post-desk.ts';
import { quietDaysOf } from './quiet-days-of.ts';
import { remembered } from './remembered.ts';
import { sendCorrection } from './send-correction.ts';
import { tellNext } from './tell-next.ts';

/** Free ones first, then a digest that stands ready, then in the order they were asked for. */
const nextLetter = (postbox: Postbox, skip: ReadonlySet<string>): Letter | undefined =>
  [...postbox.waiting]
    .filter(({ key }) => !skip.has(key))
    .sort(
      (a, b) =>
        Number(a.class === 'nudge') - Number(b.class === 'nudge') ||
        Number(b.announcement.kind === 'digest') - Number(a.announcement.kind === 'digest') ||
        a.askedAt.localeCompare(b.askedAt) ||
        a.key.localeCompare(b.key),
    )[0];

const stepsAtMost = 200;

/** The channel asked to come back later, or nothing may go yet; whatever is posted meanwhile moves the time forward. */
const isToWait = ({ lookAgainAt }: Postbox, now: Instant): boolean =>
  lookAgainAt !== undefined && now < lookAgainAt;

/** Sends what may be sent now under the budget and the quiet hours of C3, corrections first; says when to look again. */
export const makeDeliverPost = (ports: Ports, gate: Gate = makeGate(ports)) => {
  const readerOf = makeReaderOf(ports);
  const cardFor = makeCardFor(ports);

  const deskFor = (ref: AggregateRef, now: Instant): PostDesk => {
    const postbox = remembered(ports.aggregates.postbox);
    const person = ref.id as PersonId;
    let reader: Promise<Reader> | undefined;
    let quietDays: Promise<QuietDays> | undefined;
    return {
      ports: { ...ports, aggregates: { ...ports.aggregates, postbox } },
      forget: postbox.forget,
      ref,
      person,
      now,
      reader: () => (reader ??= readerOf(ref.tenant, person)),
      quietDays: () => (quietDays ??= quietDaysOf(ports, { tenant: ref.tenant, person, now })),
      cardFor,
    };
  };

  return async (ref: AggregateRef, now: Instant): Promise<void> => {
    const desk = deskFor(ref, now);
    const first = await readPostbox(desk);
    if (first === undefined || isToWait(first, now)) return;
    const waits: Instant[] = [];
    const skip = new Set<string>();
    let reachSeen = first.reach.status;
    for (let step = 0; step < stepsAtMost; step += 1) {
      const postbox = await readPostbox(desk);
      if (postbox === undefined) return;
      const correction = correctionsToShow(postbox).find(({ key }) => !skip.has(key));
      const letter = nextLetter(postbox, skip);
      const item = correction ?? letter;
      if (item === undefined) break;
      // What is overwritten for somebody who asks to be forgotten is no message, and goes on (P9).
      const isHeld = async (one: Told) => postbox.erasing !== true && gate.holdsPost(ref, one);
      if (await isHeld(item)) {
        skip.add(item.key);
        continue;
      }
      const next =
        correction !== undefined
          ? await sendCorrection(desk, postbox, correction)
          : letter !== undefined
            ? await tellNext(desk, { postbox, letter, mayGo: async (one) => !(await isHeld(one)) })
            : goOn;
      if (next.kind === 'wait') {
        reachSeen = postbox.reach.status;
        waits.push(later(next.until, addMinutes(now, 1)));
        skip.add(item.key);
      }
    }
    const again = waits.length === 0 ? undefined : waits.reduce(earlier);
    const left = await readPostbox(desk);
    if (left === undefined) return;
    if (isErased(left)) return ports.aggregates.postbox.erase(ref.tenant, ref.id);
    await changePostbox(desk, (known) =>
      known.lookAgainAt === again || hasNews(known, skip, reachSeen)
        ? known
        : { ...known, lookAgainAt: again },
    );
  };
};

/** Something was posted, or a way to the person was found, while we were at it: its own wake is on the way. */
const hasNews = (
  postbox: Postbox,
  skip: ReadonlySet<string>,
  reachSeen: Postbox['reach']['status'],
): boolean =>
  (postbox.reach.status === 'reachable' && reachSeen !== 'reachable') ||
  postbox.waiting.some(({ key }) => !skip.has(key)) ||
  correctionsToShow(postbox).some(({ key }) => !skip.has(key));
