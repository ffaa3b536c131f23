import { z } from 'zod';
import type { SendOutcome } from '#core/ports/bot-gateway.ts';

const usualWaitSeconds = 10;
const longestWaitSeconds = 3_600;

const errorBody = z.object({ error: z.object({ code: z.string() }) });
const resource = z.object({ id: z.string() });

const json = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

export const errorCodeIn = (text: string): string => {
  const read = errorBody.safeParse(json(text));
  return read.success ? read.data.error.code : '';
};

/** Teams sends seconds; a date is allowed as well. */
const waitIn = (headers: Headers): number => {
  const stated = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(stated) ? Number(stated) : Math.ceil((Date.parse(stated) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? usualWaitSeconds : Math.min(Math.max(seconds, 1), longestWaitSeconds);
};

const notInstalledCodes = new Set(['BotNotInConversationRoster', 'MemberNotFoundInConversation']);

export const later = (seconds = usualWaitSeconds): SendOutcome => ({ kind: 'later', seconds });
export const inDoubt: SendOutcome = { kind: 'in-doubt' };

/**
 * What an answer of the Connector means. 412 and 503 were turned away before anything happened; after 500, 502 or 504
 * nobody knows. Throws for what no waiting changes, such as a card that Teams refuses.
 */
export const outcomeOf = (status: number, headers: Headers, text: string): SendOutcome => {
  if (status >= 200 && status < 300) {
    const read = resource.safeParse(json(text));
    return { kind: 'sent', activityId: read.success ? read.data.id : '' };
  }
  switch (status) {
    case 403:
      return notInstalledCodes.has(errorCodeIn(text)) ? { kind: 'not-installed' } : { kind: 'blocked' };
    case 404:
      return { kind: 'not-installed' };
    case 401:
    case 412:
    case 429:
    case 503:
      return later(waitIn(headers));
    case 408:
    case 500:
    case 502:
    case 504:
      return inDoubt;
    default:
      throw new Error(`The Bot Connector refused a message: ${status} ${errorCodeIn(text)}`);
  }
};
