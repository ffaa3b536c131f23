import { HttpRequest, InvocationContext, type HttpResponseInit } from '@azure/functions';
import type { Bot, BotRequest } from '#bot/teams/make-bot.ts';
import { messages } from './messages.ts';

const botThatAnswers = (answer: () => ReturnType<Bot['handle']>) => {
  const heard: BotRequest[] = [];
  const bot: Bot = {
    handle: (request) => {
      heard.push(request);
      return answer();
    },
  };
  return { bot, heard };
};

const ask = async (bot: Bot, method: string, text?: string, headers: Record<string, string> = {}) => {
  const { options } = messages({ bot, ready: () => Promise.resolve() });
  const request = new HttpRequest({
    method,
    url: 'https://api.example/api/messages',
    headers: { 'content-type': 'application/json', ...headers },
    ...(text === undefined ? {} : { body: { bytes: new TextEncoder().encode(text) } }),
  });
  const context = new InvocationContext({ functionName: 'messages', logHandler: () => undefined });
  return (await options.handler(request, context)) as HttpResponseInit;
};

test('an activity reaches the bot with its headers, and its answer the channel', async () => {
  const { bot, heard } = botThatAnswers(() => Promise.resolve({ status: 200, body: { statusCode: 200 } }));
  const answer = await ask(bot, 'POST', '{"type":"message"}', { authorization: 'Bearer t' });
  expect(heard).toMatchObject([
    { method: 'POST', body: { type: 'message' }, headers: { authorization: 'Bearer t' } },
  ]);
  expect(answer).toMatchObject({ status: 200, jsonBody: { statusCode: 200 } });
});

test('a probe has no body', async () => {
  const { bot, heard } = botThatAnswers(() => Promise.resolve({ status: 200 }));
  for (const method of ['GET', 'HEAD']) expect(await ask(bot, method)).toMatchObject({ status: 200 });
  expect(heard.map(({ body }) => body)).toEqual([undefined, undefined]);
});

test.each([
  ['nothing', '', {}, 400],
  ['half an activity', '{"type":', {}, 400],
  ['what is not JSON', 'type=message', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['more than any activity holds', `"${'x'.repeat(300_000)}"`, {}, 413],
])('%s never reaches the bot', async (_what, text, headers, status) => {
  const { bot, heard } = botThatAnswers(() => Promise.resolve({ status: 200 }));
  expect(await ask(bot, 'POST', text, headers)).toMatchObject({ status });
  expect(heard).toEqual([]);
});

test('a fault tells the channel nothing', async () => {
  const { bot } = botThatAnswers(() => Promise.reject(new Error('the kettle is empty')));
  expect(await ask(bot, 'POST', '{"type":"message"}')).toEqual({ status: 500 });
});
