import { z } from 'zod';

const attachmentShape = z.object({
  contentType: z.string(),
  content: z.unknown().optional(),
  contentUrl: z.string().optional(),
  name: z.string().optional(),
});

const messageShape = z.object({
  id: z.string(),
  from: z.enum(['bot', 'person']),
  text: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(attachmentShape).default([]),
  at: z.string(),
  updatedAt: z.string().optional(),
});

/** A message as it stands in the chat now. */
export type Message = z.infer<typeof messageShape>;

export const chatShape = z.object({
  installed: z.boolean(),
  blocked: z.boolean(),
  activities: z.array(messageShape),
});

export type Chat = z.infer<typeof chatShape>;

/** What the bot answered to something a person did; `notShown` says why Teams would not show it. */
export const answerShape = z.object({
  status: z.number().optional(),
  body: z.unknown().optional(),
  notShown: z.string().optional(),
  changed: z.boolean().optional(),
});

export type BotAnswer = z.infer<typeof answerShape>;

const invokeAnswerShape = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });

/** What Teams would write under the card after a tap; nothing when the card itself changed. */
export const noteOf = ({ status = 200, body, notShown }: BotAnswer): string | undefined => {
  if (notShown !== undefined) return `Teams would not show the new card: ${notShown}`;
  if (status >= 300) return `Something went wrong. Try again. (The bot answered ${status}.)`;
  const read = invokeAnswerShape.safeParse(body);
  if (!read.success) return undefined;
  const { statusCode, type, value } = read.data;
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string') return value;
  return statusCode >= 300 ? (messageOf(value) ?? 'Something went wrong. Try again.') : undefined;
};

const messageOf = (value: unknown): string | undefined => {
  const read = z.object({ message: z.string() }).safeParse(value);
  return read.success ? read.data.message : undefined;
};
