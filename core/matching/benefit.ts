import { offerOf, ownLevel, relatedLevel, type NumberedWish, type Offers } from './asked-for.ts';
import { shareOf, type Share } from './share.ts';

/** Who is to learn, as far as a benefit needs to know. */
export interface Learner {
  wishes: readonly NumberedWish[];
  /** Everything asked for, in weighted half levels. */
  asked: number;
}

/** Help in the skill itself counts in full, help in a related one half. */
const halves = 2;

export const learnerOf = (wishes: readonly NumberedWish[]): Learner => ({
  wishes,
  asked: wishes.reduce((sum, { weight, size }) => sum + weight * size * halves, 0),
});

const closed = (level: number, today: number, wanted: number): number =>
  Math.max(0, Math.min(level, wanted) - today);

const closedByOwn = (wish: NumberedWish, offer: number): number =>
  wish.kind === 'skill' ? closed(ownLevel(offer), wish.today, wish.wanted) : ownLevel(offer) * wish.size;

const closedNearby = (wish: NumberedWish, offer: number): number =>
  wish.kind === 'skill' ? closed(relatedLevel(offer), wish.today, wish.wanted) : 0;

/** Levels of this wish the teacher can close with the skill or experience itself. */
export const closedDirectly = (wish: NumberedWish, offers: Offers): number =>
  closedByOwn(wish, offerOf(offers, wish.index));

/** Levels a teacher of a related skill can close, before they are counted half. */
export const closedByRelated = (wish: NumberedWish, offers: Offers): number =>
  closedNearby(wish, offerOf(offers, wish.index));

/** What comes of one offer for one wish. */
export interface Gain {
  /** In weighted half levels. */
  gain: number;
  /** Whether the thing itself is taught, not only a related one. */
  learns: boolean;
}

/** `offer` as by `offerOf`. */
export const gainFrom = (wish: NumberedWish, offer: number): Gain => {
  const own = closedByOwn(wish, offer);
  const most = own >= wish.size ? own * halves : Math.max(own * halves, closedNearby(wish, offer));
  return { gain: wish.weight * most, learns: own > 0 };
};

/** The gap that the teacher can close, by priority, as a share of what the learner asked for. */
export const benefitFor = (learner: Learner, offers: Offers): Share => {
  let sum = 0;
  for (const wish of learner.wishes) sum += gainFrom(wish, offerOf(offers, wish.index)).gain;
  return shareOf(sum, learner.asked);
};

/** Whether the teacher teaches at least one thing that was asked for: the tier “most learners” (M4). */
export const learnsFrom = (learner: Learner, offers: Offers): boolean =>
  learner.wishes.some((wish) => closedDirectly(wish, offers) > 0);

/** M1: 0.65 · the smaller + 0.35 · the mean of both directions; what helps only one of the two scores low. */
export const reciprocal = (one: Share, other: Share): Share =>
  Math.floor((130 * Math.min(one, other) + 35 * (one + other)) / 200);
