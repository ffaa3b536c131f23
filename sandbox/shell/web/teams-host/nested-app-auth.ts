import { z } from 'zod';

/** What a page asks for through its bridge; MSAL writes it, teams-js carries it as text. */
const requestShape = z.object({
  messageType: z.literal('NestedAppAuthRequest'),
  requestId: z.string(),
  method: z.enum(['GetInitContext', 'GetToken', 'GetTokenPopup']),
  tokenParams: z
    .object({ clientId: z.string(), scope: z.string(), claims: z.string().optional() })
    .optional(),
});

export interface NestedAsked {
  client: string;
  scope: string;
  claims?: string;
  /** The person may be asked, and has not been yet. */
  mayAsk: boolean;
}

export interface NestedTokens {
  access_token: string;
  id_token: string;
  expires_in: number;
  scope: string;
}

/** `ask`: only a window helps. `cancelled`: the person has closed it. */
export type NestedAnswer =
  { kind: 'tokens'; tokens: NestedTokens } | { kind: 'ask' | 'cancelled' } | { kind: 'refused'; why: string };

/** The host's side of nested app authentication: whom it has signed in, and how it comes to tokens for a page. */
export interface Broker {
  account: () => { username: string; name: string };
  tokens: (asked: NestedAsked) => Promise<NestedAnswer>;
}

const statusOf = { ask: 'USER_INTERACTION_REQUIRED', cancelled: 'USER_CANCEL' } as const;

const outcomeOf = (answer: NestedAnswer, broker: Broker): object => {
  switch (answer.kind) {
    case 'tokens':
      return {
        success: true,
        token: { ...answer.tokens, properties: null },
        account: { environment: 'login.microsoftonline.com', ...broker.account() },
      };
    case 'refused':
      return { success: false, error: { status: 'PERSISTENT_ERROR', description: answer.why } };
    default:
      return { success: false, error: { status: statusOf[answer.kind] } };
  }
};

/** Answers one message of the bridge; nothing where it is none. */
export const answerNested = async (text: string, broker: Broker): Promise<string | undefined> => {
  const read = requestShape.safeParse(JSON.parse(text));
  if (!read.success) return undefined;
  const { method, requestId, tokenParams } = read.data;
  const say = (outcome: object): string =>
    JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...outcome });
  if (method === 'GetInitContext')
    return say({ success: true, initContext: { sdkName: 'sandbox', sdkVersion: '1.0.0', capabilities: {} } });
  if (tokenParams === undefined) return undefined;
  const { clientId, scope, claims } = tokenParams;
  const asked = { client: clientId, scope, mayAsk: method === 'GetTokenPopup' };
  return say(outcomeOf(await broker.tokens({ ...asked, ...(claims !== undefined && { claims }) }), broker));
};
