import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import type { QueryAnswer, Shareable } from '../queries/run-query.ts';

/** What the channel gets for one request. */
export interface BotAnswer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}

export const taken: BotAnswer = { status: 200 };

const invoked = (statusCode: number, type: string, value: unknown): BotAnswer => ({
  status: 200,
  body: { statusCode, type, value },
});

/** Takes the place of the card that was tapped. */
export const cardAnswer = (card: AdaptiveCard): BotAnswer =>
  invoked(200, 'application/vnd.microsoft.card.adaptive', card);

/** Shown beside the card, which stays as it is. */
export const messageAnswer = (text: string): BotAnswer =>
  invoked(200, 'application/vnd.microsoft.activity.message', text);

export const errorAnswer = (statusCode: 400 | 500, message: string): BotAnswer =>
  invoked(statusCode, 'application/vnd.microsoft.error', {
    code: statusCode === 400 ? 'BadRequest' : 'InternalServerError',
    message,
  });

const attachment = ({ title, text, card }: Shareable) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: card,
  preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
});

/** A list to choose from, or a line of text in its place. */
export const queryAnswer = (answer: QueryAnswer): BotAnswer => ({
  status: 200,
  body: {
    composeExtension:
      answer.kind === 'hint'
        ? { type: 'message', text: answer.text }
        : { type: 'result', attachmentLayout: 'list', attachments: answer.page.map(attachment) },
  },
});
