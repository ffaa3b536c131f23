import { decodeJwt } from 'jose';
import { install } from '../install/install-bot.ts';
import { listeningBot, type HeardActivity, type ListeningBot } from '../../teams/fixtures/listening-bot.ts';
import { aPerson, ask, aTeamsWorld, botId, tenantId } from '../../teams/fixtures/test-teams.ts';

const ana = aPerson('ana');
const chat = `/_sandbox/chat/${ana.userPrincipalName}`;
const adaptive = 'application/vnd.microsoft.card.adaptive';
const bots: ListeningBot[] = [];

afterEach(() => {
  for (const bot of bots.splice(0)) bot.close();
});

async function aChat(answer?: (activity: HeardActivity) => unknown) {
  const bot = await listeningBot(answer);
  bots.push(bot);
  const world = aTeamsWorld({ people: [ana], messagingEndpoint: bot.url });
  install(world, ana);
  const act = (body: unknown) => ask(world, `POST ${chat}`, { body });
  const see = async (query = '') => (await ask(world, `GET ${chat}${query}`)).body;
  return { world, bot, act, see };
}

async function aChatWithCard(answer?: (activity: HeardActivity) => unknown) {
  const known = await aChat(answer);
  const attachment = { contentType: adaptive, content: { type: 'AdaptiveCard', version: '1.5' } };
  const { body } = await ask(known.world, 'POST /connector/v3/conversations', {
    body: { members: [{ id: ana.id }], tenantId, activity: { type: 'message', attachments: [attachment] } },
  });
  return { ...known, activityId: (body as { activityId: string }).activityId };
}

const answers = (value: unknown) => () => ({ statusCode: 200, type: adaptive, value });

describe('what a person says', () => {
  test('reaches the bot as Teams sends it', async () => {
    const { bot, act, see } = await aChat();
    expect(await act({ text: 'help' })).toMatchObject({ status: 200, body: { status: 200 } });
    expect(bot.heard).toMatchObject([
      {
        type: 'message',
        text: 'help',
        channelId: 'msteams',
        locale: 'fr-FR',
        timestamp: '2026-11-23T08:00:00.000Z',
        serviceUrl: 'http://127.0.0.1:7071/connector/',
        from: { aadObjectId: ana.id, id: expect.stringMatching(/^29:/) as string, name: 'ana' },
        recipient: { id: `28:${botId}` },
        conversation: { conversationType: 'personal', tenantId },
        channelData: { tenant: { id: tenantId } },
      },
    ]);
    expect(await see()).toMatchObject({ activities: [{ from: 'person', text: 'help' }] });
  });

  test('carries a token for this bot from this address', async () => {
    const { bot, act } = await aChat();
    await act({ text: 'help' });
    const token = decodeJwt(bot.heard[0]?.authorization.replace('Bearer ', '') ?? '');
    expect(token).toMatchObject({
      iss: 'https://api.botframework.com',
      aud: botId,
      serviceurl: 'http://127.0.0.1:7071/connector/',
    });
  });

  test('is in the language of their Teams', async () => {
    const { bot, act } = await aChat();
    await act({ text: 'help', locale: 'en-GB' });
    expect(bot.heard).toMatchObject([{ locale: 'en-GB' }]);
  });

  test('in a group chat mentions the bot and stays out of their own chat', async () => {
    const { bot, act, see } = await aChat();
    await act({ groupText: 'help' });
    expect(bot.heard).toMatchObject([
      { text: '<at>Bot</at> help', conversation: { conversationType: 'groupChat', isGroup: true } },
    ]);
    expect(await see()).toMatchObject({ activities: [] });
    expect(await see('?group=true')).toMatchObject({ activities: [{ text: 'help' }] });
  });

  test('from another tenant says so', async () => {
    const { bot, act } = await aChat();
    const foreign = '99999999-9999-4999-8999-999999999999';
    await act({ text: 'help', tenant: foreign });
    expect(bot.heard).toMatchObject([
      { conversation: { tenantId: foreign }, channelData: { tenant: { id: foreign } } },
    ]);
  });

  test('is answered even when nobody listens', async () => {
    const world = aTeamsWorld({ people: [ana] });
    install(world, ana);
    const reply = await ask(world, `POST ${chat}`, { body: { text: 'help' } });
    expect(reply).toMatchObject({ status: 200, body: { status: 502 } });
  });

  test.each([[{ text: 1 }], [{}], [undefined], [{ text: 'a', install: true }], [{ tenant: 'x', text: 'a' }]])(
    '%j is not something a person can do',
    async (body) => {
      const { act, bot } = await aChat();
      expect(await act(body)).toMatchObject({ status: 400 });
      expect(bot.heard).toEqual([]);
    },
  );
});

describe('a tap on a card', () => {
  test('reaches the bot as an invoke and its card takes the place of the old one', async () => {
    const next = { type: 'AdaptiveCard', version: '1.5', body: [] };
    const { bot, act, see, activityId } = await aChatWithCard(answers(next));
    const reply = await act({ invoke: { activityId, verb: 'accept', data: { pair: 'p' } } });
    expect(reply).toMatchObject({ status: 200, body: { status: 200, body: { statusCode: 200 } } });
    expect(bot.heard).toMatchObject([
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: activityId,
        value: {
          action: { type: 'Action.Execute', verb: 'accept', data: { pair: 'p' } },
          trigger: 'manual',
        },
      },
    ]);
    expect(await see()).toMatchObject({
      activities: [{ attachments: [{ content: next }], updatedAt: '2026-11-23T08:00:00.000Z' }],
    });
  });

  test('keeps the old card when the new one cannot be shown', async () => {
    const { act, see, activityId } = await aChatWithCard(answers({ type: 'AdaptiveCard', version: '1.6' }));
    const { body } = await act({ invoke: { activityId, verb: 'accept' } });
    expect(body).toHaveProperty('notShown');
    expect(await see()).toMatchObject({ activities: [{ attachments: [{ content: { version: '1.5' } }] }] });
  });

  test('needs a card that stands in the chat', async () => {
    const { act, bot } = await aChatWithCard();
    expect(await act({ invoke: { activityId: '1', verb: 'accept' } })).toMatchObject({ status: 404 });
    expect(bot.heard).toEqual([]);
  });

  test('on a forwarded card comes from the group chat', async () => {
    const { act, bot, activityId } = await aChatWithCard();
    await act({ invoke: { activityId, verb: 'accept' }, group: true });
    expect(bot.heard).toMatchObject([{ type: 'invoke', conversation: { conversationType: 'groupChat' } }]);
  });
});

describe('the app in the chat', () => {
  test('is installed once, and the bot is told', async () => {
    const bot = await listeningBot();
    bots.push(bot);
    const world = aTeamsWorld({ people: [ana], messagingEndpoint: bot.url });
    const act = (body: unknown) => ask(world, `POST ${chat}`, { body });
    expect(await act({ install: true })).toMatchObject({ body: { changed: true, status: 200 } });
    expect(await act({ install: true })).toMatchObject({ body: { changed: false } });
    expect(bot.heard).toMatchObject([
      { type: 'conversationUpdate', membersAdded: [{ id: `28:${botId}` }] },
      { type: 'installationUpdate', action: 'add' },
    ]);
  });

  test('taken away is told to the bot, and then nothing can be said', async () => {
    const { act, bot } = await aChat();
    expect(await act({ uninstall: true })).toMatchObject({ body: { changed: true } });
    expect(bot.heard).toMatchObject([{ type: 'installationUpdate', action: 'remove' }]);
    expect(await act({ text: 'hello' })).toMatchObject({ status: 409 });
    expect(await act({ uninstall: true })).toMatchObject({ body: { changed: false } });
  });

  test('blocked is silent both ways until unblocked', async () => {
    const { act, see, bot } = await aChat();
    await act({ block: true });
    expect(await act({ text: 'hello' })).toMatchObject({ status: 409 });
    expect(await see()).toMatchObject({ blocked: true, installed: true });
    await act({ unblock: true });
    expect(await act({ text: 'hello' })).toMatchObject({ status: 200 });
    expect(bot.heard).toHaveLength(1);
  });

  test('is nobody else’s to see', async () => {
    const { world } = await aChat();
    expect(await ask(world, 'GET /_sandbox/chat/stranger')).toMatchObject({ status: 404 });
  });
});
