import { supportBody } from '#core/contract/participant.ts';
import type { CardView } from '#core/messages/card-view.ts';
import { message } from '#core/shared/message.ts';
import type { Participation } from '#core/use-cases/enrolments/list-my-programmes.ts';
import { refusalCard } from '../actions/refusal-card.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Turn } from '../turn.ts';

const longest = 1_000;

/** W5: goes to a named coordinator with a promised date; delivered twice, it is asked once. */
export const askCoordinator = async (
  deps: Pick<BotUseCases, 'askForSupport'>,
  turn: Turn,
  { about, text }: { about: Participation; text: string },
): Promise<CardView> => {
  const read = supportBody.shape.text.safeParse(text);
  if (!read.success) return { kind: 'refused', why: message('card.support-length', { most: longest }) };
  const result = await deps.askForSupport({ ...turn, programme: about.programme, text: read.data });
  if (!result.ok) return refusalCard(result.refusal.kind);
  const { replyBy, coordinatorName } = result.value;
  return { kind: 'support-received', replyBy, coordinatorName };
};
