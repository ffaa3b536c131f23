import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions';
import type { Bot } from '#bot/teams/make-bot.ts';
import { faultLine } from '../fault-line.ts';
import { readBody } from './route/read-body.ts';
import type { HttpFunction } from './route/serve-route.ts';

const largestActivity = 256 * 1024;
const statusOf = { 'too-large': 413, 'wrong-media-type': 415 } as Readonly<Record<string, number>>;

const bodyOf = async (request: HttpRequest): Promise<{ body: unknown } | { status: number }> => {
  if (request.method !== 'POST') return { body: undefined };
  const read = await readBody(request, largestActivity);
  return read.ok ? { body: read.value } : { status: statusOf[read.refusal.kind] ?? 400 };
};

/** Where the channel brings what people say to the bot and tap on its cards. */
export const messages = ({ bot, ready }: { bot: Bot; ready: () => Promise<void> }): HttpFunction => {
  const answerTo = async (request: HttpRequest): Promise<HttpResponseInit> => {
    const read = await bodyOf(request);
    if ('status' in read) return read;
    await ready();
    const { method } = request;
    const { status, headers, body } = await bot.handle({
      method,
      headers: Object.fromEntries(request.headers),
      body: read.body,
    });
    return {
      status,
      headers: { 'cache-control': 'no-store', ...headers },
      ...(body === undefined ? {} : { jsonBody: body }),
    };
  };
  const handler = async (request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> => {
    try {
      return await answerTo(request);
    } catch (fault) {
      context.error(faultLine('messages', fault));
      return { status: 500 };
    }
  };
  return {
    name: 'messages',
    options: { methods: ['POST', 'GET', 'HEAD'], authLevel: 'anonymous', route: 'messages', handler },
  };
};
