import type { CardView } from '#core/messages/card-view.ts';
import type { ConversationReference } from '#core/messages/postbox.ts';
import type { BotGateway, Reader, SendOutcome } from '#core/ports/bot-gateway.ts';
import type { CardOf } from '../cards/card-of.ts';
import { errorCodeIn, inDoubt, later, outcomeOf } from './send-outcome.ts';
import { isTrustedServiceUrl } from './service-url.ts';

export interface BotGatewayConfig {
  botTokens: { token(): Promise<string> };
  fetch: typeof fetch;
  cardOf: CardOf;
  /** Where the channel listens, if it is not Microsoft's own: no other address is then shown a token. */
  serviceUrl?: string | undefined;
  patienceMs?: number;
  /** Told of every fault; never of who it befell. */
  report: (fault: unknown) => void;
}

interface Call {
  method: 'POST' | 'PUT';
  to: ConversationReference;
  activityId?: string;
  said: 'typing' | { card: CardView; reader: Reader };
}

const usualPatienceMs = 15_000;
const noTokenWaitSeconds = 300;
/** The connection never came about, so nothing can have arrived. */
const neverArrived = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const addressOf = ({ to, activityId }: Call): string => {
  const base = to.serviceUrl.endsWith('/') ? to.serviceUrl : `${to.serviceUrl}/`;
  const activities = `v3/conversations/${encodeURIComponent(to.conversationId)}/activities`;
  const url = new URL(activities, base).href;
  return activityId === undefined ? url : `${url}/${encodeURIComponent(activityId)}`;
};

const activityOf = (cardOf: CardOf, { to, activityId, said }: Call) => {
  const addressed = {
    from: { id: to.botId },
    recipient: { id: to.channelUserId },
    conversation: { id: to.conversationId },
  };
  if (said === 'typing') return { type: 'typing', ...addressed };
  const content = cardOf(said.card, said.reader);
  return {
    type: 'message',
    ...(activityId === undefined ? {} : { id: activityId }),
    ...addressed,
    summary: content.fallbackText,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
};

const causeOf = (fault: unknown): string => {
  const cause = fault instanceof Error ? fault.cause : undefined;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
};

/**
 * Writes to people over the REST protocol of the Bot Connector. Not over botbuilder's own client: that one repeats a
 * POST after a 503 by itself, and a message told twice cannot be taken back (I2).
 */
export const makeBotGateway = (config: BotGatewayConfig): BotGateway => {
  const { botTokens, cardOf, report, patienceMs = usualPatienceMs } = config;

  const asked = async (call: Call, token: string): Promise<Response> =>
    config.fetch(addressOf(call), {
      method: call.method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(activityOf(cardOf, call)),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });

  const tokenFor = async ({ to }: Call): Promise<string | undefined> => {
    if (!isTrustedServiceUrl(to.serviceUrl, config.serviceUrl)) {
      throw new Error('This address is not a Bot Connector that is known here.');
    }
    try {
      return await botTokens.token();
    } catch (fault) {
      report(fault);
      return undefined;
    }
  };

  const write = async (call: Call): Promise<{ outcome: SendOutcome; code: string }> => {
    const token = await tokenFor(call);
    if (token === undefined) return { outcome: later(noTokenWaitSeconds), code: '' };
    let answer: Response;
    let text: string;
    try {
      answer = await asked(call, token);
      text = await answer.text();
    } catch (fault) {
      report(fault);
      return { outcome: neverArrived.has(causeOf(fault)) ? later() : inDoubt, code: causeOf(fault) };
    }
    return { outcome: outcomeOf(answer.status, answer.headers, text), code: errorCodeIn(text) };
  };

  return {
    send: async (to, card, reader) => (await write({ method: 'POST', to, said: { card, reader } })).outcome,
    /** Doing it twice has one result, so what is in doubt is done again; a message that is gone needs no correction. */
    update: async (to, activityId, card, reader) => {
      const { outcome, code } = await write({ method: 'PUT', to, activityId, said: { card, reader } });
      if (outcome.kind === 'in-doubt') return later();
      return code === 'ActivityNotFoundInConversation' ? { kind: 'sent', activityId } : outcome;
    },
    showTyping: async (to) => {
      await write({ method: 'POST', to, said: 'typing' }).catch(report);
    },
  };
};
