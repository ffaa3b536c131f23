import { z } from 'zod';
import type { ChatMessage } from '../../teams/state/teams-state.ts';
import type { TeamsWorld } from '../../teams/teams-world.ts';
import { cardFault } from '../activities/card-fault.ts';
import type { BotAnswer } from '../delivery/deliver.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';
const cardAnswer = z.object({ statusCode: z.literal(200), type: z.literal(cardType), value: z.unknown() });

/** Shows the card the bot answered a tap with; otherwise says why Teams would not, if it is a card at all. */
export function showAnswer(
  world: TeamsWorld,
  message: ChatMessage | undefined,
  answer: BotAnswer,
): string | undefined {
  const read = cardAnswer.safeParse(answer.body);
  if (answer.status !== 200 || !read.success) return undefined;
  const fault = cardFault(read.data.value);
  if (fault !== undefined || message === undefined) return fault;
  const at = message.attachments.findIndex(({ contentType }) => contentType === cardType);
  message.attachments.splice(Math.max(at, 0), at < 0 ? 0 : 1, {
    contentType: cardType,
    content: read.data.value,
  });
  message.updatedAt = world.now();
  return undefined;
}
