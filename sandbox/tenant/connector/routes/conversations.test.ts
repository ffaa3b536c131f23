import { install } from '../install/install-bot.ts';
import { memberId } from '../ids/member-id.ts';
import { aPerson, ask, aTeamsWorld, tenantId, theBot } from '../../teams/fixtures/test-teams.ts';

const ana = aPerson('ana');
const ben = aPerson('ben');
const begin = (id: string, more: object = {}) => ({ body: { members: [{ id }], tenantId, ...more } });
const create = 'POST /connector/v3/conversations';

function anInstalledWorld() {
  const world = aTeamsWorld({ people: [ana, ben], blocked: [ben] });
  install(world, ana);
  install(world, ben);
  return world;
}

async function aChat(world = anInstalledWorld()) {
  const { id } = (await ask(world, create, begin(ana.id))).body as { id: string };
  const path = `/connector/v3/conversations/${encodeURIComponent(id)}`;
  return { world, path };
}

const hello = { body: { type: 'message', text: 'hello' } };

const card = (version: string, more: object = {}) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', version, body: [], ...more },
    },
  ],
});

describe('beginning a conversation', () => {
  test('the same person is always met in the same chat, by either id', async () => {
    const world = anInstalledWorld();
    const one = await ask(world, create, begin(ana.id));
    const two = await ask(world, create, begin(memberId(ana.id), { isGroup: false }));
    expect(one.status).toBe(201);
    expect(two.body).toEqual(one.body);
  });

  test('a first activity is sent along', async () => {
    const world = anInstalledWorld();
    const begun = await ask(world, create, begin(ana.id, { activity: hello.body }));
    expect(begun.body).toHaveProperty('activityId');
    expect(await ask(world, 'GET /_sandbox/deliveries')).toMatchObject({ body: { total: { sent: 1 } } });
  });

  test('who has no app is out of reach', async () => {
    const world = aTeamsWorld({ people: [ana] });
    const refused = await ask(world, create, begin(ana.id));
    expect(refused).toMatchObject({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
  });

  test('who blocked the bot is out of reach', async () => {
    const refused = await ask(anInstalledWorld(), create, begin(ben.id));
    expect(refused).toMatchObject({ status: 403, body: { error: { code: 'ConversationBlockedByUser' } } });
  });

  test('another tenant, strangers and groups are refused', async () => {
    const world = anInstalledWorld();
    const statusOf = async (given: object) => (await ask(world, create, given)).status;
    expect(await statusOf(begin('nobody'))).toBe(403);
    expect(await statusOf(begin(ana.id, { tenantId: 'other' }))).toBe(403);
    expect(await statusOf(begin(ana.id, { isGroup: true }))).toBe(400);
    expect(await statusOf({ body: { members: [] } })).toBe(400);
    expect(await statusOf({ body: { members: [{ id: ana.id }] } })).toBe(400);
  });

  test('only the registered bot is let in', async () => {
    const caller = { ...theBot, appId: 'another' };
    expect((await ask(anInstalledWorld(), create, { ...begin(ana.id), caller })).status).toBe(401);
  });
});

describe('writing to a chat', () => {
  test('a message can be sent, changed and taken away', async () => {
    const { world, path } = await aChat();
    const { status, body } = await ask(world, `POST ${path}/activities`, hello);
    const at = `${path}/activities/${(body as { id: string }).id}`;
    expect(status).toBe(201);
    const seen = async () => (await ask(world, `GET /_sandbox/chat/${ana.id}`)).body;
    expect(await seen()).toMatchObject({ activities: [{ from: 'bot', text: 'hello' }] });
    expect((await ask(world, `PUT ${at}`, { body: card('1.5') })).status).toBe(200);
    expect(await seen()).toMatchObject({ activities: [{ attachments: [{ content: { version: '1.5' } }] }] });
    expect(await seen()).not.toMatchObject({ activities: [{ text: 'hello' }] });
    expect((await ask(world, `DELETE ${at}`)).status).toBe(200);
    expect(await seen()).toMatchObject({ activities: [] });
    expect((await ask(world, `PUT ${at}`, hello)).status).toBe(404);
    const { body: counts } = await ask(world, 'GET /_sandbox/deliveries');
    expect(counts).toMatchObject({ people: { [ana.id]: { sent: 1, updated: 1, deleted: 1 } } });
  });

  test('a reply remembers what it answers', async () => {
    const { world, path } = await aChat();
    await ask(world, `POST ${path}/activities/77`, hello);
    const { body } = await ask(world, `GET /_sandbox/chat/${ana.id}`);
    expect(body).toMatchObject({ activities: [{ replyToId: '77' }] });
  });

  test('typing shows no message', async () => {
    const { world, path } = await aChat();
    expect((await ask(world, `POST ${path}/activities`, { body: { type: 'typing' } })).status).toBe(202);
    expect(await ask(world, 'GET /_sandbox/deliveries')).toMatchObject({ body: { total: { sent: 0 } } });
  });

  test('who uninstalls the app is out of reach at once', async () => {
    const { world, path } = await aChat();
    await ask(world, `POST /_sandbox/chat/${ana.id}`, { body: { uninstall: true } });
    expect(await ask(world, `POST ${path}/activities`, hello)).toMatchObject({ status: 403 });
  });

  test('a chat that never was is not found', async () => {
    const reply = await ask(anInstalledWorld(), 'POST /connector/v3/conversations/a%3Ax/activities', hello);
    expect(reply).toMatchObject({ status: 404, body: { error: { code: 'ConversationNotFound' } } });
  });

  test('the eighth message of a second is put off', async () => {
    const { world, path } = await aChat();
    const replies = [];
    for (let n = 0; n < 8; n++) replies.push(await ask(world, `POST ${path}/activities`, hello));
    expect(replies.map(({ status }) => status)).toEqual([...Array<number>(7).fill(201), 429]);
    expect(replies[7]?.headers).toHaveProperty('Retry-After');
  });

  test.each([
    ['a card newer than Teams knows', card('1.6'), 400],
    ['a card without version', card(''), 400],
    ['an older card that needs Action.Execute', card('1.3', { actions: [{ type: 'Action.Execute' }] }), 400],
    ['a card over 28 KB', card('1.5', { body: [{ type: 'TextBlock', text: 'x'.repeat(30_000) }] }), 400],
    ['a message that says nothing', { type: 'message' }, 400],
    ['a type no bot sends', { type: 'installationUpdate' }, 400],
    ['no activity at all', undefined, 400],
    ['a message over 100 KB', { type: 'message', text: 'x'.repeat(60_000) }, 413],
  ])('%s is refused', async (_what, body, status) => {
    const { world, path } = await aChat();
    expect((await ask(world, `POST ${path}/activities`, { body })).status).toBe(status);
    expect(await ask(world, 'GET /_sandbox/deliveries')).toMatchObject({ body: { total: { sent: 0 } } });
  });
});

describe('members', () => {
  test('are the person alone, by page, in one list or by either id', async () => {
    const { world, path } = await aChat();
    const person = { aadObjectId: ana.id, name: 'ana', tenantId };
    expect((await ask(world, `GET ${path}/members`)).body).toMatchObject([person]);
    expect((await ask(world, `GET ${path}/pagedmembers`)).body).toMatchObject({ members: [person] });
    expect((await ask(world, `GET ${path}/members/${memberId(ana.id)}`)).body).toMatchObject(person);
    expect((await ask(world, `GET ${path}/members/${ana.id}`)).body).toMatchObject(person);
    expect((await ask(world, `GET ${path}/members/${ben.id}`)).status).toBe(404);
  });
});
