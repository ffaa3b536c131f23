import type { Refusal } from '#core/contract/refusal.ts';
import type { Announcement } from '#core/messages/announcement.ts';
import type { CardView } from '#core/messages/card-view.ts';
import type { Result } from '#core/shared/result.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Turn } from '../turn.ts';
import { noLongerPossible, refusalCard } from './refusal-card.ts';

/** The card of something as it is now for the person who acts: read again, never taken from what was tapped. */
export const cardNow = async (
  { cardFor }: Pick<BotUseCases, 'cardFor'>,
  { actor, now }: Turn,
  announcement: Announcement,
): Promise<CardView> =>
  (await cardFor(actor.tenantId, actor.personId, announcement, now)) ?? noLongerPossible;

/** The fresh card after an act, or why it was refused. */
export const answerWith = async (
  result: Result<unknown, Refusal>,
  show: () => Promise<CardView>,
): Promise<CardView> => (result.ok ? show() : refusalCard(result.refusal.kind));
