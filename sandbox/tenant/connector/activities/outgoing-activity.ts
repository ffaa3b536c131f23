import { z } from 'zod';
import type { WireReply } from '../../wire/route.ts';
import { refused } from '../wire/refused.ts';
import { cardFault } from './card-fault.ts';

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';
const mostBytes = 100 * 1024;

const attachmentShape = z.looseObject({
  contentType: z.string().min(1),
  content: z.unknown().optional(),
  contentUrl: z.string().optional(),
  name: z.string().optional(),
});

const activityShape = z.looseObject({
  type: z.enum(['message', 'typing']),
  text: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(attachmentShape).default([]),
  replyToId: z.string().optional(),
});

/** What a bot may send. */
export type OutgoingActivity = z.infer<typeof activityShape>;

type Read = { activity: OutgoingActivity } | { reply: WireReply };

/** Reads what the bot sends, or answers as the Connector does to what Teams would not show. */
export function readActivity(body: unknown): Read {
  if (utf16Bytes(body) > mostBytes) return { reply: tooBig };
  const read = activityShape.safeParse(body);
  if (!read.success) return { reply: badSyntax(explain(read.error)) };
  const fault = faultOf(read.data);
  return fault === undefined ? { activity: read.data } : { reply: badSyntax(fault) };
}

export function badSyntax(message: string): WireReply {
  return refused(400, 'BadSyntax', message);
}

function utf16Bytes(body: unknown): number {
  return ((JSON.stringify(body) as string | undefined) ?? '').length * 2;
}

function faultOf({ type, text = '', attachments }: OutgoingActivity): string | undefined {
  if (type === 'message' && text === '' && attachments.length === 0) {
    return 'A message needs text or an attachment.';
  }
  return attachments
    .filter(({ contentType }) => contentType === adaptiveCard)
    .map(({ content }) => cardFault(content))
    .find((fault) => fault !== undefined);
}

function explain(error: z.ZodError): string {
  const [issue] = error.issues;
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
}

const tooBig = refused(413, 'MessageSizeTooBig', 'Message size too large.');
