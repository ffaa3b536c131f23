import type { CardView } from '#core/messages/card-view.ts';
import type { ConversationReference } from '#core/messages/postbox.ts';
import type { Reader } from '#core/ports/bot-gateway.ts';
import { asId, type PersonId } from '#core/shared/ids.ts';
import { startBotInTeams, type BotInTeams } from '#test/fakes/bot-in-teams.ts';
import { saidWords } from '#test/fakes/said-words.ts';
import { makeCardOf } from '../cards/card-of.ts';
import { makeBotGateway } from './make-bot-gateway.ts';

const reader: Reader = { locale: 'en', timeZone: 'Europe/Paris' };
const help: CardView = { kind: 'help' };
const resumed: CardView = { kind: 'resumed' };

describe('the gateway in Teams', () => {
  let teams: BotInTeams;
  let untouched: PersonId[];

  beforeAll(async () => {
    teams = await startBotInTeams();
    untouched = teams.people.filter(({ oddities }) => oddities.length === 0).map(({ id }) => asId(id));
  });
  afterAll(() => teams.close());

  const somebody = async (): Promise<{ person: PersonId; to: ConversationReference }> => {
    const person = untouched.pop();
    if (person === undefined) throw new Error('Too few people.');
    await teams.act(person, { install: true });
    const { state } = (await teams.world.ports.aggregates.postbox.find(teams.world.tenant, person)) ?? {};
    if (state?.reach.status !== 'reachable') throw new Error('The bot was not told.');
    return { person, to: state.reach.reference };
  };

  const plan = (fault: object) =>
    fetch(`${teams.tenant.url}/_sandbox/faults`, {
      method: 'POST',
      body: JSON.stringify({ faults: [fault] }),
      headers: { 'content-type': 'application/json' },
    }).then(({ status }) => expect(status).toBeLessThan(300));

  test('I2 what is sent can be changed in place, and a notification says what it is', async () => {
    const { person, to } = await somebody();
    const sent = await teams.gateway.send(to, help, reader);
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    expect(await teams.cards(person)).toMatchObject([
      { id: sent.activityId, summary: 'What you can do here' },
    ]);
    expect(await teams.gateway.update(to, sent.activityId, resumed, reader)).toEqual(sent);
    expect(await teams.cards(person)).toMatchObject([{ id: sent.activityId, summary: 'Welcome back' }]);
  });

  test('I2 who has blocked the bot and who has no app are told apart', async () => {
    const { person, to } = await somebody();
    await teams.act(person, { block: true });
    expect(await teams.gateway.send(to, help, reader)).toEqual({ kind: 'blocked' });
    await teams.act(person, { unblock: true });
    await teams.act(person, { uninstall: true });
    expect(await teams.gateway.send(to, help, reader)).toEqual({ kind: 'not-installed' });
    const nowhere = { ...to, conversationId: 'a:never-was' };
    expect(await teams.gateway.send(nowhere, help, reader)).toEqual({ kind: 'not-installed' });
  });

  test('that an answer is on its way leaves nothing in the chat', async () => {
    const { person, to } = await somebody();
    const before = await teams.cards(person);
    await teams.gateway.showTyping(to);
    expect(await teams.cards(person)).toEqual(before);
  });

  test('a message that is gone needs no correction', async () => {
    const { to } = await somebody();
    expect(await teams.gateway.update(to, '77', resumed, reader)).toEqual({ kind: 'sent', activityId: '77' });
  });

  test('who is throttled comes back as told', async () => {
    const { to } = await somebody();
    const outcomes = [];
    for (let n = 0; n < 8; n += 1) outcomes.push(await teams.gateway.send(to, help, reader));
    expect(outcomes.at(-1)).toEqual({ kind: 'later', seconds: expect.any(Number) as number });
  });

  test('I2 a send whose answer is lost has arrived, and is in doubt', async () => {
    const { person, to } = await somebody();
    await plan({
      method: 'POST',
      path: '/activities$',
      times: 1,
      loseAnswer: true,
    });
    expect(await teams.gateway.send(to, help, reader)).toEqual({ kind: 'in-doubt' });
    expect(await teams.cards(person)).toHaveLength(1);
  });
});

const to: ConversationReference = {
  serviceUrl: 'https://smba.trafficmanager.net/emea',
  conversationId: 'a:1/x y',
  botId: '28:bot',
  channelUserId: '29:ada',
};

interface Seen {
  url: string;
  method: string;
  authorization: string;
  body: unknown;
}

const gatewayTo = (
  answer: () => Response | Promise<Response>,
  more: { serviceUrl?: string; token?: () => Promise<string> } = {},
) => {
  const seen: Seen[] = [];
  const faults: unknown[] = [];
  const gateway = makeBotGateway({
    botTokens: { token: more.token ?? (() => Promise.resolve('secret')) },
    fetch: (input, init) => {
      const headers = new Headers(init?.headers);
      const url = input instanceof Request ? input.url : String(input);
      const authorization = headers.get('authorization') ?? '';
      const body: unknown = JSON.parse(typeof init?.body === 'string' ? init.body : 'null');
      seen.push({ url, method: init?.method ?? 'GET', authorization, body });
      return Promise.resolve(answer());
    },
    cardOf: makeCardOf({ teamsAppId: 'app', wording: saidWords }),
    serviceUrl: more.serviceUrl,
    report: (fault) => void faults.push(fault),
  });
  return { gateway, seen, faults };
};

const fails = (code?: string) => () => {
  const cause = code === undefined ? undefined : Object.assign(new Error(code), { code });
  return Promise.reject(new TypeError('fetch failed', { cause }));
};

describe('what an answer means', () => {
  test.each([
    [412, {}, { kind: 'later', seconds: 10 }],
    [429, { 'retry-after': '7' }, { kind: 'later', seconds: 7 }],
    [429, {}, { kind: 'later', seconds: 10 }],
    [429, { 'retry-after': 'soon' }, { kind: 'later', seconds: 10 }],
    [429, { 'retry-after': '99999' }, { kind: 'later', seconds: 3600 }],
    [503, {}, { kind: 'later', seconds: 10 }],
    [401, {}, { kind: 'later', seconds: 10 }],
    [500, {}, { kind: 'in-doubt' }],
    [502, {}, { kind: 'in-doubt' }],
    [504, {}, { kind: 'in-doubt' }],
    [404, {}, { kind: 'not-installed' }],
    [403, {}, { kind: 'blocked' }],
    [201, {}, { kind: 'sent', activityId: '' }],
  ])('%i with %j', async (status, headers, outcome) => {
    const { gateway, seen } = gatewayTo(() => new Response('<html>', { status, headers }));
    expect(await gateway.send(to, help, reader)).toEqual(outcome);
    expect(seen).toHaveLength(1);
  });

  test('I2 a POST is never repeated by itself, and what never left is not in doubt', async () => {
    const refused = gatewayTo(fails('ECONNREFUSED'));
    expect(await refused.gateway.send(to, help, reader)).toEqual({ kind: 'later', seconds: 10 });
    const cut = gatewayTo(fails('ECONNRESET'));
    expect(await cut.gateway.send(to, help, reader)).toEqual({ kind: 'in-doubt' });
    expect([refused.seen.length, cut.seen.length]).toEqual([1, 1]);
  });

  test('an update that is in doubt is done again later', async () => {
    const { gateway } = gatewayTo(fails());
    expect(await gateway.update(to, '1', help, reader)).toEqual({ kind: 'later', seconds: 10 });
  });

  test('a card that Teams refuses is a fault that names nobody', async () => {
    const refusal = { error: { code: 'BadSyntax', message: 'about Ada' } };
    const { gateway } = gatewayTo(() => Response.json(refusal, { status: 400 }));
    await expect(gateway.send(to, help, reader)).rejects.toThrow('refused a message: 400 BadSyntax');
  });

  test('that an answer is on its way is said once; a refusal or a lost answer is no matter', async () => {
    const refusals = [
      () => Response.json({ error: { code: 'BadSyntax' } }, { status: 400 }),
      fails(),
      () => new Response('', { status: 202 }),
    ];
    for (const answer of refusals) {
      const { gateway, seen } = gatewayTo(answer);
      await gateway.showTyping(to);
      expect(seen).toMatchObject([{ method: 'POST', body: { type: 'typing' } }]);
    }
  });

  test('without a token nothing is sent, and it is tried again', async () => {
    const { gateway, seen, faults } = gatewayTo(() => Response.json({}), {
      token: () => Promise.reject(new Error('Entra is away')),
    });
    expect(await gateway.send(to, help, reader)).toEqual({ kind: 'later', seconds: 300 });
    expect(seen).toEqual([]);
    expect(faults).toHaveLength(1);
  });
});

describe('where the token goes', () => {
  test('to the conversation, whatever its id holds', async () => {
    const { gateway, seen } = gatewayTo(() => Response.json({ id: '5' }));
    await gateway.send(to, help, reader);
    await gateway.update(to, '5', help, reader);
    const at = 'https://smba.trafficmanager.net/emea/v3/conversations/a%3A1%2Fx%20y/activities';
    expect(seen).toMatchObject([
      { url: at, method: 'POST', authorization: 'Bearer secret' },
      { url: `${at}/5`, method: 'PUT', authorization: 'Bearer secret' },
    ]);
  });

  test.each([
    'https://evil.example/',
    'http://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://evil.trafficmanager.net/',
    'not a url',
  ])('X6 never to %s', async (serviceUrl) => {
    const { gateway, seen } = gatewayTo(() => Response.json({ id: '5' }));
    await expect(gateway.send({ ...to, serviceUrl }, help, reader)).rejects.toThrow('known');
    expect(seen).toEqual([]);
  });

  test('X6 where one address is configured, to no other', async () => {
    const { gateway } = gatewayTo(() => Response.json({ id: '5' }), {
      serviceUrl: 'http://127.0.0.1:9/connector/',
    });
    await expect(gateway.send(to, help, reader)).rejects.toThrow('known');
    const here = { ...to, serviceUrl: 'http://127.0.0.1:9/connector/' };
    expect(await gateway.send(here, help, reader)).toEqual({ kind: 'sent', activityId: '5' });
  });
});
