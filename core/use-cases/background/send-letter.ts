import { decideSend, type SendDecision } from '../../checkins/nudge-governor.ts';
import type { CardView } from '../../messages/card-view.ts';
import { lapsesAt } from '../../messages/digest.ts';
import {
  beginSend,
  nudgesSent,
  reachableAt,
  recordSent,
  type ConversationReference,
  type Letter,
  type Postbox,
} from '../../messages/postbox.ts';
import type { SendOutcome } from '../../ports/bot-gateway.ts';
import { addMinutes } from '../../shared/instant.ts';
import { agreedHours } from './agreed-hours.ts';
import { findReach } from './find-reach.ts';
import { giveUp, giveUpPerson, report } from './give-up-letter.ts';
import { noteLetter } from './note-outgoing.ts';
import { changePostbox, goOn, type Next, type PostDesk } from './post-desk.ts';

/** A send begun twice without an answer is given up: at most two copies (I2). */
const sendsAtMost = 2;

/** A person who could not be reached and now was is reachable again, also for what is to be corrected. */
const sent = (desk: PostDesk, letter: Letter, at: { reach: ConversationReference; activityId: string }) =>
  changePostbox(desk, (known) => {
    const { key, class: ofClass } = letter;
    const recorded = recordSent(known, { key, class: ofClass, at: desk.now, activityId: at.activityId });
    return known.reach.status === 'reachable' ? recorded : reachableAt(recorded, at.reach);
  });

/** Its time has passed, or what it speaks of has moved on. */
const dropStale = async (desk: PostDesk, letter: Letter, why: 'late' | 'no-longer-true'): Promise<Next> => {
  await noteLetter(desk, letter, 'dropped');
  return giveUp(desk, letter, 'failed', why);
};

const afterSend = async (
  desk: PostDesk,
  letter: Letter,
  { reach, outcome }: { reach: ConversationReference; outcome: SendOutcome },
): Promise<Next> => {
  switch (outcome.kind) {
    case 'sent':
      await report(desk, letter, { status: 'sent', at: desk.now });
      await noteLetter(desk, letter, 'sent');
      await sent(desk, letter, { reach, activityId: outcome.activityId });
      return goOn;
    case 'blocked':
      return giveUpPerson(desk, letter, 'blocked');
    case 'not-installed':
      return giveUpPerson(desk, letter, 'not-installed');
    case 'later':
      await changePostbox(desk, (known) => ({
        ...known,
        waiting: known.waiting.map((one) => (one.key === letter.key ? { ...one, attempts: 0 } : one)),
      }));
      return { kind: 'wait', until: addMinutes(desk.now, Math.max(1, outcome.seconds / 60)) };
    case 'in-doubt':
      return goOn;
  }
};

/** Neither withdrawn nor corrected by somebody else since it was read. */
const isAsRead = ({ waiting }: Postbox, letter: Letter): boolean =>
  waiting.some((one) => one.key === letter.key && JSON.stringify(one) === JSON.stringify(letter));

/** Whether it may go now, or when. */
export const decide = async (desk: PostDesk, postbox: Postbox, letter: Letter): Promise<SendDecision> => {
  const toSend = {
    sentNudges: nudgesSent(postbox),
    class: letter.class,
    timeZone: (await desk.reader()).timeZone,
    agreedHours: await agreedHours(desk.ports, desk.ref.tenant, letter),
    now: desk.now,
  };
  const decision = decideSend(toSend);
  // The directory is asked only about somebody who would be nudged now.
  if (decision.kind === 'later' || letter.class === 'free') return decision;
  return decideSend({ ...toSend, quietDays: await desk.quietDays() });
};

/** Undefined when what it speaks of has moved on, or is done: nobody is asked what they have answered elsewhere. */
export const cardToSend = async (desk: PostDesk, { announcement }: Letter): Promise<CardView | undefined> => {
  const card = await desk.cardFor(desk.ref.tenant, desk.person, announcement, desk.now);
  const isAgreed = card?.kind === 'agree' && card.confirmed !== 'none';
  const isAnswered = card?.kind === 'check-in' && card.answered !== undefined;
  return isAgreed || isAnswered ? undefined : card;
};

/** One letter: whether it may go now, to where, and what became of it. */
export const sendLetter = async (desk: PostDesk, postbox: Postbox, letter: Letter): Promise<Next> => {
  if (lapsesAt(postbox, letter, desk.now) <= desk.now) return dropStale(desk, letter, 'late');
  if (letter.attempts >= sendsAtMost) return giveUp(desk, letter, 'failed');
  const decision = await decide(desk, postbox, letter);
  if (decision.kind === 'later') return { kind: 'wait', until: decision.at };
  const reach = await findReach(desk, postbox, letter);
  if ('kind' in reach) return reach;
  const card = await cardToSend(desk, letter);
  if (card === undefined) return dropStale(desk, letter, 'no-longer-true');
  const begun = await changePostbox(desk, (known) =>
    isAsRead(known, letter) ? beginSend(known, letter.key) : known,
  );
  if (!isAsRead(begun, { ...letter, attempts: letter.attempts + 1 })) return goOn;
  const outcome = await desk.ports.bot.send(reach, card, await desk.reader());
  return afterSend(desk, letter, { reach, outcome });
};
