import { wasFull } from '../checkins/nudge-governor.ts';
import { hashText } from '../shared/hash.ts';
import { addDays, earlier, type Instant } from '../shared/instant.ts';
import { toldBy, type Announcement, type Told } from './announcement.ts';
import { correct, nudgesSent, type Correction, type Letter, type Postbox } from './postbox.ts';

/** C3: at most one digest in so many days. */
const digestEveryDays = 7;
/** A digest that stands ready and cannot be sent. */
const digestLastsDays = 7;
/** What the budget held back may be told so much later, if it is still true: the next digest is never further off. */
const heldLongerDays = 8;
/** What does not fit waits for the next. */
const mostParts = 10;

/** Whether the budget, and not the night, has kept a letter waiting. */
export const isHeldBack = (postbox: Postbox, { askedAt }: Letter, now: Instant): boolean =>
  wasFull(nudgesSent(postbox), { start: askedAt, end: now });

/** What is answered on the card itself (C2), or put right there in one tap (S3). */
const answeredOnCard: readonly Announcement['kind'][] = ['closing', 'repair-session', 'repair-series'];

/** Somebody waits to hear how it fared, or its card is needed: it goes by itself, and in time. */
const goesAlone = ({ reportTo, class: ofClass, announcement }: Letter): boolean =>
  reportTo !== undefined || ofClass === 'free' || answeredOnCard.includes(announcement.kind);

/** From when on a letter is not told any more. */
export const lapsesAt = (postbox: Postbox, letter: Letter, now: Instant): Instant =>
  letter.expiresAt <= now && !goesAlone(letter) && isHeldBack(postbox, letter, now)
    ? addDays(letter.expiresAt, heldLongerDays)
    : letter.expiresAt;

const hadDigestLately = ({ sent }: Postbox, now: Instant): boolean =>
  sent.some(({ of, at }) => of !== undefined && addDays(at, digestEveryDays) > now);

/** What a digest would tell now: nothing while there was one lately, or while nothing has been held back. */
export const forDigest = (postbox: Postbox, now: Instant): readonly Letter[] => {
  const isReady = postbox.waiting.some(({ announcement }) => announcement.kind === 'digest');
  if (isReady || hadDigestLately(postbox, now)) return [];
  const letters = postbox.waiting.filter(
    (one) => one.attempts === 0 && !goesAlone(one) && lapsesAt(postbox, one, now) > now,
  );
  return letters.length > 1 && letters.some((one) => isHeldBack(postbox, one, now)) ? letters : [];
};

const inOrder = (a: Letter, b: Letter): number =>
  a.askedAt.localeCompare(b.askedAt) || a.key.localeCompare(b.key);

/**
 * Makes one digest of these letters, as far as they still wait. Its name follows from theirs, so that made again it is the
 * same one.
 */
export const bundle = (postbox: Postbox, keys: readonly string[], now: Instant): Postbox => {
  const letters = postbox.waiting
    .filter(({ key, attempts }) => attempts === 0 && keys.includes(key))
    .sort(inOrder)
    .slice(0, mostParts);
  if (letters.length < 2) return postbox;
  const digest: Letter = {
    key: `digest|${hashText(letters.map(({ key }) => key).join('\n'))}`,
    class: 'nudge',
    announcement: { kind: 'digest', of: letters.map(({ key, announcement }) => ({ key, announcement })) },
    askedAt: letters.map(({ askedAt }) => askedAt).reduce(earlier),
    expiresAt: addDays(now, digestLastsDays),
    reportTo: undefined,
    attempts: 0,
  };
  return { ...postbox, waiting: [...postbox.waiting.filter((one) => !letters.includes(one)), digest] };
};

const digestWith = ({ waiting, sent }: Postbox, key: string): Told | undefined => {
  const known = [
    ...waiting,
    ...sent.map((one) => ({ key: one.key, announcement: { kind: 'digest' as const, of: one.of ?? [] } })),
  ];
  return known.find((one) => one.key !== key && toldBy(one).some((part) => part.key === key));
};

/** As `correct`, also for what is or was told by a digest: its card shows the other things as they are. */
export const correctTold = (postbox: Postbox, correction: Correction, now: Instant): Postbox => {
  const digest = digestWith(postbox, correction.key);
  if (digest === undefined) return correct(postbox, correction, now);
  const { key, announcement } = correction;
  const of = toldBy(digest).map((part) => (part.key === key ? { key, announcement } : part));
  const sent = postbox.sent.map((one) => (one.key === digest.key ? { ...one, of } : one));
  return correct({ ...postbox, sent }, { key: digest.key, announcement: { kind: 'digest', of } }, now);
};
