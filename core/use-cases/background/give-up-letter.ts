import { unreachable, withdraw, type Letter, type Withdrawn } from '../../messages/postbox.ts';
import { recordDelivery } from '../../pairs/introduction.ts';
import type { Delivery, UnreachableReason } from '../../pairs/pair.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate } from '../change-aggregate.ts';
import { changePostbox, goOn, type Next, type PostDesk } from './post-desk.ts';

/** To whoever wanted to know how the letter fared. */
export const report = async (desk: PostDesk, letter: Letter, delivery: Delivery): Promise<void> => {
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
export const giveUp = async (
  desk: PostDesk,
  letter: Letter,
  why: UnreachableReason,
  said: Withdrawn['why'] = why,
): Promise<Next> => {
  await report(desk, letter, { status: 'not-reachable', why, since: desk.now });
  await changePostbox(desk, (postbox) => withdraw(postbox, letter, { why: said, at: desk.now }));
  return goOn;
};

export const giveUpPerson = async (desk: PostDesk, letter: Letter, why: UnreachableReason): Promise<Next> => {
  await changePostbox(desk, (postbox) => unreachable(postbox, why, desk.now));
  return giveUp(desk, letter, why);
};
