import { z } from 'zod';

const requestShape = z.object({
  id: z.number(),
  uuidAsString: z.string().optional(),
  func: z.string(),
  args: z.array(z.unknown()).default([]),
  /** Of `nestedAppAuth.execute` alone. */
  data: z.string().optional(),
});

type Request = z.infer<typeof requestShape>;
type Args = readonly unknown[];

export interface HostAbilities {
  /** Told anew at each question, because it changes while the page stands. */
  context: () => Record<string, unknown>;
  token: () => Promise<string>;
  openLink: (address: string) => void;
  /** Answers one message of nested app authentication. Undefined in a host without it. */
  nested?: ((message: string) => Promise<string | undefined>) | undefined;
}

/** The frame the page lives in. */
export interface Frame {
  window: () => Window | null;
  /** The only origin that is heard and answered. */
  origin: string;
}

const runtimeOf = ({ nested }: HostAbilities): string =>
  JSON.stringify({
    apiVersion: 4,
    isNAAChannelRecommended: nested !== undefined,
    supports: { pages: {}, chat: {}, ...(nested !== undefined && { nestedAppAuth: {} }) },
  });

const version = '2.0.0';

/** teams-js reads both orders, and lays a bridge for nested app authentication in the second only, which is Teams' own. */
const welcome = (abilities: HostAbilities): Args => {
  const runtime = runtimeOf(abilities);
  const told = abilities.nested === undefined ? [runtime, version] : [version, runtime];
  return ['content', 'web', ...told];
};

/** Teams' side of what the teams-js library speaks: answers one page's questions, and tells it of a new theme. */
export const makeTeamsHost = (frame: Frame, abilities: HostAbilities) => {
  // Until the page has spoken, the frame holds another page, or none.
  let isConnected = false;
  const post = (message: object): void => frame.window()?.postMessage(message, frame.origin);
  const reply = async (request: Request): Promise<void> => {
    const args = await answerTo(request, abilities);
    if (args !== undefined) post({ id: request.id, uuidAsString: request.uuidAsString, args });
  };
  return {
    hear: (event: MessageEvent): void => {
      if (event.source === null || event.source !== frame.window() || event.origin !== frame.origin) return;
      const read = requestShape.safeParse(event.data);
      if (!read.success) return;
      isConnected = true;
      void reply(read.data);
    },
    tellTheme: (theme: string): void => {
      if (isConnected) post({ func: 'themeChange', args: [theme] });
    },
  };
};

/** As in Teams, what the host does not know stays without an answer. */
const answerTo = async (
  { func, args, data }: Request,
  abilities: HostAbilities,
): Promise<Args | undefined> => {
  switch (func) {
    case 'initialize':
      return welcome(abilities);
    case 'getContext':
      return [abilities.context()];
    case 'authentication.getAuthToken':
      return tokenAnswer(abilities);
    case 'appInitialization.appLoaded':
    case 'appInitialization.success':
      return [];
    case 'executeDeepLink': {
      const [address] = args;
      if (typeof address === 'string') abilities.openLink(address);
      return [true];
    }
    case 'nestedAppAuth.execute':
      return nestedAnswer(data, abilities);
    default:
      return undefined;
  }
};

const nestedAnswer = async (data = '', { nested }: HostAbilities): Promise<Args | undefined> => {
  const answer = await nested?.(data);
  return answer === undefined ? undefined : [null, answer];
};

const tokenAnswer = async ({ token }: HostAbilities): Promise<Args> => {
  try {
    return [true, await token()];
  } catch (fault) {
    return [false, fault instanceof Error ? fault.message : String(fault)];
  }
};
