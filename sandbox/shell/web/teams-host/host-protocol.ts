import { z } from 'zod';

const requestShape = z.object({
  id: z.number(),
  uuidAsString: z.string().optional(),
  func: z.string(),
  args: z.array(z.unknown()).default([]),
});

type Request = z.infer<typeof requestShape>;

export interface HostAbilities {
  /** Told anew at each question, because it changes while the page stands. */
  context: () => Record<string, unknown>;
  token: () => Promise<string>;
  openLink: (address: string) => void;
}

/** The frame the page lives in. */
export interface Frame {
  window: () => Window | null;
  /** The only origin that is heard and answered. */
  origin: string;
}

const runtime = JSON.stringify({
  apiVersion: 4,
  isNAAChannelRecommended: false,
  supports: { pages: {}, chat: {} },
});

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

type Args = readonly unknown[];

/** As in Teams, what the host does not know stays without an answer. */
const answerTo = async ({ func, args }: Request, abilities: HostAbilities): Promise<Args | undefined> => {
  switch (func) {
    case 'initialize':
      return ['content', 'web', runtime, '2.0.0'];
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
    default:
      return undefined;
  }
};

const tokenAnswer = async ({ token }: HostAbilities): Promise<Args> => {
  try {
    return [true, await token()];
  } catch (fault) {
    return [false, fault instanceof Error ? fault.message : String(fault)];
  }
};
