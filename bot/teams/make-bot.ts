import { z } from 'zod';
import { activityShape } from './activity.ts';
import { makeAnswerActivity, type ActivityConfig } from './answer-activity.ts';
import type { BotAnswer } from './bot-answer.ts';
import { makeCheckCaller, type CallerConfig } from './check-caller.ts';
import { isTrustedServiceUrl } from './service-url.ts';

export interface BotConfig extends CallerConfig, ActivityConfig {
  /** Where the channel listens, if it is not Microsoft's own. */
  serviceUrl?: string | undefined;
}

export interface BotRequest {
  method: string;
  headers: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON. */
  body: unknown;
}

export interface Bot {
  handle(request: BotRequest): Promise<BotAnswer>;
}

const typed = z.looseObject({ type: z.string().min(1) });
const probes = new Set(['GET', 'HEAD']);

const headerIn = ({ headers }: BotRequest, name: string): string | undefined =>
  Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];

/**
 * The bot's one door. Only what the channel has signed for this bot gets in; everything else is answered without
 * anything being read or written.
 */
export const makeBot = (config: BotConfig): Bot => {
  const checkCaller = makeCheckCaller(config);
  const answerActivity = makeAnswerActivity(config);

  const received = async (request: BotRequest): Promise<BotAnswer> => {
    if (!typed.safeParse(request.body).success) return { status: 400 };
    const authorization = headerIn(request, 'authorization');
    if (authorization === undefined) return { status: 401 };
    const read = activityShape.safeParse(request.body);
    if (!read.success) return { status: 400 };
    if (!(await checkCaller(read.data, authorization))) return { status: 401 };
    if (!isTrustedServiceUrl(read.data.serviceUrl, config.serviceUrl)) return { status: 403 };
    return answerActivity(read.data);
  };

  return {
    handle: async (request) => {
      if (probes.has(request.method)) return { status: 200 };
      if (request.method !== 'POST') return { status: 405, headers: { allow: 'POST' } };
      try {
        return await received(request);
      } catch (fault) {
        config.report(fault);
        return { status: 500 };
      }
    },
  };
};
