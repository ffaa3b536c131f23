import type { TeamsWorld } from '../../teams/teams-world.ts';
import { connectorToken } from '../keys/connector-token.ts';
import type { ActivityToBot } from './activity-frame.ts';

/** What the bot answered; status 504 when it did not in time, 502 when it could not be reached. */
export interface BotAnswer {
  status: number;
  body?: unknown;
}

const cutOffMillis = 15_000;

/** Hands the bot one activity. Never throws and never takes longer than Teams would wait. */
export async function deliver(
  world: TeamsWorld,
  activity: ActivityToBot,
  cutOff: number = cutOffMillis,
): Promise<BotAnswer> {
  try {
    const response = await fetch(world.registration.messagingEndpoint, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await connectorToken(world)}`,
        'content-type': 'application/json; charset=utf-8',
      },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(cutOff),
    });
    return answerOf(response.status, await response.text());
  } catch (error) {
    return unreached(error);
  }
}

function answerOf(status: number, text: string): BotAnswer {
  if (text === '') return { status };
  try {
    return { status, body: JSON.parse(text) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return { status, body: text };
    throw error;
  }
}

function unreached(error: unknown): BotAnswer {
  const late =
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError';
  const message = late ? 'The bot did not answer in time.' : 'The bot could not be reached.';
  return { status: late ? 504 : 502, body: { error: { code: 'BotNotReached', message } } };
}
