import { dropCorrection, type Correction, type Postbox } from '../../messages/postbox.ts';
import type { SendOutcome } from '../../ports/bot-gateway.ts';
import { addMinutes } from '../../shared/instant.ts';
import { changePostbox, goOn, type Next, type PostDesk } from './post-desk.ts';

/** An update that nobody answers is shown again so often, each time a minute later than before. */
const triesAtMost = 6;

/** A newer correction that came while this one was under way stays. */
const isSame = (a: Correction, b: Correction): boolean =>
  a.key === b.key && JSON.stringify(a.announcement) === JSON.stringify(b.announcement);

const show = async (
  desk: PostDesk,
  postbox: Postbox,
  correction: Correction,
): Promise<SendOutcome | undefined> => {
  const { tenant } = desk.ref;
  const { reach } = postbox;
  const sent = postbox.sent.find(({ key }) => key === correction.key);
  const card = postbox.erasing
    ? { kind: 'no-longer-possible' as const }
    : await desk.cardFor(tenant, desk.person, correction.announcement, desk.now);
  if (sent === undefined || reach.status !== 'reachable' || card === undefined) return undefined;
  const reader = await desk.reader();
  return desk.ports.bot.update(reach.reference, sent.activityId, card, reader);
};

/** Shows the present state in place of what was sent; shown twice it is the same. */
export const sendCorrection = async (
  desk: PostDesk,
  postbox: Postbox,
  correction: Correction,
): Promise<Next> => {
  const outcome = await show(desk, postbox, correction);
  const tries = (correction.tries ?? 0) + 1;
  if (outcome?.kind === 'later') return { kind: 'wait', until: addMinutes(desk.now, outcome.seconds / 60) };
  const isInDoubt = outcome?.kind === 'in-doubt' && tries < triesAtMost;
  await changePostbox(desk, (known) => {
    if (!known.corrections.some((one) => isSame(one, correction))) return known;
    const again = known.corrections.map((one) => (isSame(one, correction) ? { ...one, tries } : one));
    return isInDoubt ? { ...known, corrections: again } : dropCorrection(known, correction.key);
  });
  return isInDoubt ? { kind: 'wait', until: addMinutes(desk.now, tries) } : goOn;
};
