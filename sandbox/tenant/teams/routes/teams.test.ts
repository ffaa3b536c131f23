import type { Caller } from '../../wire/route.ts';
import { teamsAppId } from '../catalogue/teams-app.ts';
import { listeningBot } from '../fixtures/listening-bot.ts';
import { aPerson, ask, aTeamsWorld, botId, clientId, tenantId } from '../fixtures/test-teams.ts';
import type { TeamsWorld } from '../teams-world.ts';

const ana = aPerson('ana');
const ben = aPerson('ben');
const eve = aPerson('eve', { accountEnabled: false });
const aWorld = (messagingEndpoint?: string) =>
  aTeamsWorld({ people: [ana, ben, eve], ...(messagingEndpoint === undefined ? {} : { messagingEndpoint }) });
const apps = `/v1.0/users/${ana.id}/teamwork/installedApps`;

function bind(world: TeamsWorld, id = teamsAppId(world)) {
  const address = `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${id}`;
  return { body: { 'teamsApp@odata.bind': address } };
}

async function installedId(world: TeamsWorld): Promise<string> {
  await ask(world, `POST ${apps}`, bind(world));
  const { body } = await ask(world, `GET ${apps}`);
  return encodeURIComponent((body as { value: { id: string }[] }).value[0]?.id ?? '');
}

describe('the catalogue', () => {
  test('finds the app by the id of its manifest', async () => {
    const world = aWorld();
    const filter = encodeURIComponent(`externalId eq '${world.registration.teamsAppExternalId}'`);
    const { body } = await ask(world, `GET /v1.0/appCatalogs/teamsApps?$filter=${filter}`);
    expect(body).toMatchObject({ value: [{ id: teamsAppId(world), distributionMethod: 'organization' }] });
  });

  test('has no other app, and refuses what it cannot filter by', async () => {
    const find = async (filter: string) =>
      ask(aWorld(), `GET /v1.0/appCatalogs/teamsApps?$filter=${encodeURIComponent(filter)}`);
    expect(await find("externalId eq 'another'")).toMatchObject({ status: 200, body: { value: [] } });
    expect(await find("colour eq 'red'")).toMatchObject({ status: 400 });
  });
});

describe('installing for somebody', () => {
  test('puts the app there once and lets the bot know', async () => {
    const bot = await listeningBot();
    const world = aWorld(bot.url);
    expect(await ask(world, `POST ${apps}`, bind(world))).toMatchObject({ status: 201 });
    expect(await ask(world, `POST ${apps}`, bind(world))).toMatchObject({ status: 409 });
    expect(bot.heard.map(({ type }) => type)).toEqual(['conversationUpdate', 'installationUpdate']);
    bot.close();
  });

  test('is seen in the list, by app too, and tells which app when asked', async () => {
    const world = aWorld();
    await ask(world, `POST ${apps}`, bind(world));
    const filter = encodeURIComponent(`teamsApp/id eq '${teamsAppId(world)}'`);
    const { body } = await ask(world, `GET ${apps}?$expand=teamsApp&$filter=${filter}`);
    expect(body).toMatchObject({ value: [{ teamsApp: { id: teamsAppId(world) } }] });
    const other = encodeURIComponent("teamsApp/id eq 'another'");
    expect(await ask(world, `GET ${apps}?$filter=${other}`)).toMatchObject({ body: { value: [] } });
  });

  test('needs an app of the catalogue and somebody who can sign in', async () => {
    const world = aWorld();
    expect(await ask(world, `POST ${apps}`, bind(world, 'another'))).toMatchObject({ status: 404 });
    expect(await ask(world, `POST ${apps}`, { body: {} })).toMatchObject({ status: 400 });
    expect(await ask(world, `POST ${apps}`, { body: { ...bind(world).body, more: 1 } })).toMatchObject({
      status: 400,
    });
    const ofEve = apps.replace(ana.id, eve.id);
    expect(await ask(world, `POST ${ofEve}`, bind(world))).toMatchObject({ status: 403 });
    expect(await ask(world, `POST ${apps.replace(ana.id, 'x')}`, bind(world))).toMatchObject({ status: 404 });
  });

  test('gives a chat the bot can write to', async () => {
    const world = aWorld();
    const { body } = await ask(world, `GET ${apps}/${await installedId(world)}/chat`);
    expect(body).toMatchObject({ id: `19:${ana.id}_${botId}@unq.gbl.spaces`, tenantId });
    const id = encodeURIComponent((body as { id: string }).id);
    const sent = await ask(world, `POST /connector/v3/conversations/${id}/activities`, {
      body: { type: 'message', text: 'hello' },
    });
    expect(sent.status).toBe(201);
    const chat = await ask(world, `GET /_sandbox/chat/${ana.id}`);
    expect(chat.body).toMatchObject({ activities: [{ text: 'hello' }] });
  });

  test('can be undone', async () => {
    const world = aWorld();
    const id = await installedId(world);
    expect(await ask(world, `DELETE ${apps}/${id}`)).toMatchObject({ status: 204 });
    expect(await ask(world, `GET ${apps}/${id}`)).toMatchObject({ status: 404 });
    expect(await ask(world, `GET ${apps}`)).toMatchObject({ body: { value: [] } });
  });

  test('is for oneself only when a person asks', async () => {
    const caller: Caller = { kind: 'person', appId: clientId, tenantId, oid: ben.id, scopes: [] };
    const world = aWorld();
    expect(await ask(world, `POST ${apps}`, { ...bind(world), caller })).toMatchObject({ status: 403 });
    const own = await ask(world, 'POST /v1.0/me/teamwork/installedApps', { ...bind(world), caller });
    expect(own.status).toBe(201);
    expect(world.teams.installs).toHaveProperty(ben.id);
  });
});

describe('the activity feed', () => {
  const send = `POST /v1.0/users/${ana.id}/teamwork/sendActivityNotification`;
  const line = {
    topic: { source: 'text', value: 'Your match', webUrl: 'https://teams.microsoft.com/l/entity/a/b' },
    activityType: 'systemDefault',
    previewText: { content: 'You have a match' },
    templateParameters: [{ name: 'systemDefaultText', value: 'You have a match' }],
  };

  test('shows what was sent to somebody who has the app', async () => {
    const world = aWorld();
    await installedId(world);
    expect(await ask(world, send, { body: line })).toMatchObject({ status: 204 });
    expect(await ask(world, `GET /_sandbox/people/${ana.id}/feed`)).toMatchObject({
      body: {
        notifications: [
          { activityType: 'systemDefault', previewText: 'You have a match', at: '2026-11-23T08:00:00.000Z' },
        ],
      },
    });
  });

  test('keeps one line of a chain', async () => {
    const world = aWorld();
    await installedId(world);
    await ask(world, send, { body: { ...line, chainId: 7 } });
    await ask(world, send, { body: { ...line, chainId: 7 } });
    const { body } = await ask(world, `GET /_sandbox/people/${ana.id}/feed`);
    expect(body).toMatchObject({ notifications: [{ chainId: 7 }] });
    expect((body as { notifications: unknown[] }).notifications).toHaveLength(1);
  });

  test('is closed to an app somebody does not have', async () => {
    expect(await ask(aWorld(), send, { body: line })).toMatchObject({ status: 403 });
  });

  test.each([
    ['a topic in words without a link into Teams', { topic: { source: 'text', value: 'x' } }],
    ['an unknown property', { colour: 'red' }],
    ['a preview over 150 characters', { previewText: { content: 'x'.repeat(151) } }],
    ['systemDefault without its text', { templateParameters: [] }],
  ])('%s is refused', async (_what, differing) => {
    const world = aWorld();
    await installedId(world);
    expect(await ask(world, send, { body: { ...line, ...differing } })).toMatchObject({ status: 400 });
  });
});
