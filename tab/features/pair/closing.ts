import type { ClosingBody } from '#core/contract/participant.ts';
import type { Level } from '#core/people/profile.ts';
import type { SkillId } from '#core/shared/ids.ts';

export interface Closing {
  ratings: readonly { skill: SkillId; after: Level; then: Level }[];
  recommend: number;
  mindset: (typeof mindsets)[number] | undefined;
  comment: string;
}

export const mindsets = [1, 2, 3, 4, 5, 6] as const;

const levels: readonly Level[] = [1, 2, 3, 4, 5];

/** The level at the start is where the answer begins; one moves it from there. */
export const levelNear = (before: number): Level => levels.find((level) => level === Math.round(before)) ?? 1;

export const toBody = ({ ratings, recommend, mindset, comment }: Closing): ClosingBody => ({
  ratings: ratings.map((one) => ({ ...one })),
  recommend,
  ...(mindset === undefined ? {} : { mindset }),
  ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
});
