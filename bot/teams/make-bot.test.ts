import { SignJWT } from 'jose';
import { enrolmentId } from '#core/programme/enrolment-id.ts';
import { PermissionRefused } from '#core/ports/permission-refused.ts';
import { asId, type PersonId, type ProgrammeId } from '#core/shared/ids.ts';
import { addDays } from '#core/shared/instant.ts';
import { words } from '#locales/words.ts';
import { makeDeliverPost } from '#core/use-cases/background/deliver-post.ts';
import { connectorToken } from '#sandbox/tenant/connector/keys/connector-token.ts';
import { signingKey, signingKeyId } from '#sandbox/tenant/connector/keys/signing-key.ts';
import { teamsWorld } from '#sandbox/tenant/teams/teams-world-of.ts';
import { anActivePair, aRevealedPair } from '#test/builders/a-pair.ts';
import { aRunningProgramme } from '#test/builders/a-programme.ts';
import { anEnrolment } from '#test/builders/an-enrolment.ts';
import { startBotInTeams, type BotInTeams } from '#test/fakes/bot-in-teams.ts';
import { seed } from '#test/fakes/seed.ts';

const programme = asId<ProgrammeId>('0c2d8f4a-7b10-4d6b-9c7e-5b1f0e623a0d');
const foreign = '99999999-9999-4999-8999-999999999999';

let teams: BotInTeams;
let ada: PersonId;
let blaise: PersonId;
let chloe: PersonId;

const ordinary = ({ oddities }: { oddities: readonly string[] }) => oddities.length === 0;
let untouched: PersonId[] = [];

beforeAll(async () => {
  teams = await startBotInTeams();
  untouched = teams.people.filter(ordinary).map(({ id }) => asId<PersonId>(id));
  const running = aRunningProgramme({ id: programme });
  await seed(teams.world.ports, 'programme', programme, running, teams.world.tenant);
});

afterAll(() => teams.close());

/** Each test has people of its own. */
beforeEach(() => {
  const [first, second] = untouched.splice(0, 2);
  if (first === undefined || second === undefined) throw new Error('Too few people.');
  [ada, blaise] = [first, second];
  chloe = untouched.at(-1) ?? first;
  teams.faults.length = 0;
});

const install = (person: string, locale = 'en-GB') => teams.act(person, { install: true, locale });
const deliver = (person: string) =>
  makeDeliverPost(teams.world.ports)(
    { tenant: teams.world.tenant, kind: 'postbox', id: person },
    teams.now.at,
  );
const say = (person: string, text: string, more: object = {}) =>
  teams.act(person, { text, locale: 'en-GB', ...more });
const tap = (person: string, invoke: object, more: object = {}) =>
  teams.act(person, { invoke, locale: 'en-GB', ...more });

const enrolAda = async () => {
  const enrolment = anEnrolment({ person: ada, programme });
  await seed(teams.world.ports, 'enrolment', enrolmentId(programme, ada), enrolment, teams.world.tenant);
};

const pairUp = async (make: typeof aRevealedPair) => {
  await enrolAda();
  const pair = make({ members: [ada, blaise], programme, now: teams.now.at });
  await seed(teams.world.ports, 'pair', pair.id, pair, teams.world.tenant);
  return pair.id;
};

const storedPair = async (id: string) =>
  (await teams.world.ports.aggregates.pair.find(teams.world.tenant, id))?.state;

const anActivity = (differing: object = {}) => ({
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: `${teams.tenant.url}/connector/`,
  from: { id: '29:1', aadObjectId: ada },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: teams.world.tenant },
  text: 'help',
  ...differing,
});

const post = (body: unknown, authorization?: string) =>
  teams.bot.handle({
    method: 'POST',
    headers: authorization === undefined ? {} : { Authorization: authorization },
    body,
  });

const bearer = async (): Promise<string> => `Bearer ${await connectorToken(teamsWorld(teams.tenant.world))}`;

const nothingWritten = async () => {
  expect((await teams.world.ports.aggregates.postbox.find(teams.world.tenant, ada)) ?? 'nothing').toBe(
    'nothing',
  );
  expect((await teams.world.ports.aggregates.person.find(teams.world.tenant, ada)) ?? 'nothing').toBe(
    'nothing',
  );
};

describe('the door', () => {
  test('a probe is answered, and no other method is', async () => {
    const asked = (method: string) => teams.bot.handle({ method, headers: {}, body: undefined });
    expect((await asked('HEAD')).status).toBe(200);
    expect((await asked('GET')).status).toBe(200);
    expect((await asked('DELETE')).status).toBe(405);
  });

  test('what is no activity is refused', async () => {
    for (const body of [undefined, null, 'text', [], {}, { type: '' }, { type: 1 }]) {
      expect((await post(body, await bearer())).status).toBe(400);
    }
  });

  test('an activity of another channel, or without an address to answer to, is refused', async () => {
    const { serviceUrl: _address, ...nowhere } = anActivity();
    expect((await post(nowhere, await bearer())).status).toBe(400);
    expect((await post(anActivity({ channelId: 'AseChannel' }), await bearer())).status).toBe(400);
  });

  test('X6 nobody but the channel gets in: no token, another scheme, no token at all', async () => {
    expect((await post(anActivity())).status).toBe(401);
    for (const authorization of ['', 'Bearer', 'Basic YTpi', 'Bearer no.jwt.here']) {
      expect((await post(anActivity(), authorization)).status).toBe(401);
    }
    await nothingWritten();
  });

  const signed = (claims: { iss?: string; aud?: string; serviceurl?: string; exp?: string }) => {
    const { tenant } = teams;
    const { iss = 'https://api.botframework.com', aud = tenant.world.registration.botId } = claims;
    return new SignJWT({ serviceurl: claims.serviceurl ?? `${tenant.url}/connector/` })
      .setProtectedHeader({ alg: 'RS256', kid: signingKeyId })
      .setIssuer(iss)
      .setAudience(aud)
      .setNotBefore('-2 hours')
      .setExpirationTime(claims.exp ?? '1 hour')
      .sign(signingKey(tenant.world.teams));
  };

  test.each([
    ['for another bot', { aud: 'another' }],
    ['for another address', { serviceurl: 'https://evil.example/' }],
    ['of another issuer', { iss: `https://login.microsoftonline.com/${foreign}/v2.0` }],
    ['that has expired', { exp: '-1 hour' }],
  ])('X6 a token %s does not get in', async (_, claims) => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect((await post(anActivity(), `Bearer ${await signed({})}`)).status).toBe(200);
    expect((await post(anActivity({ id: '2' }), `Bearer ${await signed(claims)}`)).status).toBe(401);
    quiet.mockRestore();
  });

  test('X6 a token that was tampered with does not get in', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const [head, , signature] = (await bearer()).split('.');
    const claims = { iss: 'https://api.botframework.com', aud: 'x', exp: 4_000_000_000 };
    const forged = Buffer.from(JSON.stringify(claims)).toString('base64url');
    expect((await post(anActivity(), `${head ?? ''}.${forged}.${signature ?? ''}`)).status).toBe(401);
    await nothingWritten();
    quiet.mockRestore();
  });

  test('what it does not know is taken and changes nothing', async () => {
    for (const type of ['messageReaction', 'typing', 'event', 'somethingNew']) {
      expect((await post(anActivity({ type }), await bearer())).status).toBe(200);
    }
    expect(
      (await post(anActivity({ type: 'invoke', name: 'composeExtension/submitAction' }), await bearer()))
        .status,
    ).toBe(501);
    await nothingWritten();
  });
});

describe('what people share in other chats', () => {
  const searched = async (words: string, differing: object = {}) =>
    (
      await post(
        anActivity({
          type: 'invoke',
          name: 'composeExtension/query',
          value: { commandId: 'conversationPrompts', parameters: [{ name: 'words', value: words }] },
          ...differing,
        }),
        await bearer(),
      )
    ).body as { composeExtension: { type: string; text?: string; attachments?: unknown[] } };
  const inGroup = (tenantId: string) => ({
    conversation: { id: '19:1', conversationType: 'groupChat', isGroup: true, tenantId },
  });

  test('W2 a prompt is found in a group chat, and nothing about anybody is read or kept', async () => {
    const { composeExtension } = await searched('marqué', {
      locale: 'fr-FR',
      ...inGroup(teams.world.tenant),
    });
    expect(composeExtension).toMatchObject({
      type: 'result',
      attachmentLayout: 'list',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          preview: { content: { title: expect.stringContaining('marqué') as string } },
        },
      ],
    });
    await nothingWritten();
  });

  test('X6 another tenant is told that Binôme is not set up for it', async () => {
    expect((await searched('help', inGroup(foreign))).composeExtension).toEqual({
      type: 'message',
      text: 'Binôme is not set up for this organisation.',
    });
  });
});

describe('installing', () => {
  test('keeps how the person is reached and welcomes once, in the language of their Teams', async () => {
    await install(ada, 'fr-FR');
    await deliver(ada);
    await teams.act(ada, { uninstall: true });
    await install(ada, 'fr-FR');
    await deliver(ada);
    expect((await teams.cards(ada)).map(({ summary }) => summary)).toEqual(['Bonjour, ici Binôme']);
  });

  test('uninstalling makes a person unreachable', async () => {
    await install(ada);
    await teams.act(ada, { uninstall: true });
    const postbox = await teams.world.ports.aggregates.postbox.find(teams.world.tenant, ada);
    expect(postbox?.state.reach).toMatchObject({ status: 'unreachable', why: 'not-installed' });
  });
});

describe('what people say', () => {
  test('C5 every message is answered, in the language the person chose', async () => {
    await install(ada);
    await say(ada, 'HELP');
    await say(ada, 'bonjour');
    await say(ada, 'qwertz');
    await say(ada, 'status', { locale: 'fr-FR' });
    expect((await teams.cards(ada)).map(({ summary }) => summary)).toEqual([
      'What you can do here',
      'What you can do here',
      'I did not understand that',
      'Where you are',
    ]);
    expect(teams.faults).toEqual([]);
  });

  test('P7 a pause said twice in a row is one pause, until the morning of a day', async () => {
    await enrolAda();
    await teams.world.ports.projections.person.put(teams.world.tenant, ada, `enrolment|${programme}`, {
      kind: 'enrolment',
      programme,
    });
    await install(ada);
    await say(ada, 'pause 3');
    const known = async () =>
      (await teams.world.ports.aggregates.enrolment.find(teams.world.tenant, enrolmentId(programme, ada)))
        ?.state;
    expect((await known())?.pausedUntil).toMatch(/^2026-01-2[56]T/);
    const before = await known();
    await say(ada, 'pause 3');
    expect(await known()).toEqual(before);
    await say(ada, 'resume');
    expect((await known())?.pausedUntil).toBeUndefined();
    expect((await teams.cards(ada)).at(-1)?.summary).toBe('Welcome back');
  });

  test('X6 nobody is served in a group or from another tenant', async () => {
    await teams.act(ada, { groupText: 'help' });
    await teams.act(ada, { text: 'help', tenant: foreign });
    expect(await teams.cards(ada)).toEqual([]);
    await nothingWritten();
  });
});

describe('what people tap', () => {
  const shown = async (pair: string) => {
    await install(ada);
    await say(ada, 'help');
    const activityId = (await teams.cards(ada)).at(-1)?.id ?? '';
    return { accept: { activityId, verb: 'accept', data: { id: pair, v: 0 } }, activityId };
  };
  const valueOf = (answer: { body: unknown }) =>
    (answer.body as { body: { statusCode: number; type: string; value: { fallbackText?: string } } }).body;

  test('I3 accepting takes the place of the card, and twice is once', async () => {
    const pair = await pairUp(aRevealedPair);
    const { accept } = await shown(pair);
    const answer = valueOf(await tap(ada, accept));
    expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(JSON.stringify(answer.value)).toContain('You said yes');
    const once = await storedPair(pair);
    await tap(ada, accept);
    expect(await storedPair(pair)).toEqual(once);
    expect(once?.responses[ada]).toBe('accepted');
    expect(once?.responses[blaise]).toBe('none');
  });

  test('X6 a forwarded card tells somebody else nothing and changes nothing', async () => {
    const pair = await pairUp(aRevealedPair);
    const before = await storedPair(pair);
    await install(chloe);
    await say(chloe, 'help');
    const activityId = (await teams.cards(chloe)).at(-1)?.id ?? '';
    for (const verb of ['accept', 'decline', 'confirm-agreement', 'met', 'not-met']) {
      const answer = valueOf(await tap(chloe, { activityId, verb, data: { id: pair, v: 1 } }));
      expect(answer.value.fallbackText).toBe('This is no longer possible');
      expect(JSON.stringify(answer)).not.toContain(pair);
    }
    expect(await storedPair(pair)).toEqual(before);
  });

  test('X6 in a group chat and from another tenant a card is only told where to ask', async () => {
    const pair = await pairUp(aRevealedPair);
    const before = await storedPair(pair);
    const { accept } = await shown(pair);
    for (const more of [{ group: true }, { tenant: foreign }]) {
      const answer = valueOf(await tap(ada, accept, more));
      expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
    }
    expect(await storedPair(pair)).toEqual(before);
  });

  test.each([
    ['an unknown verb', 'fly', { id: '0'.repeat(32), v: 0 }],
    ['no data', 'accept', {}],
    ['an id of another shape', 'accept', { id: '../../x', v: 0 }],
    ['a version of another shape', 'accept', { id: '0'.repeat(32), v: '1' }],
    ['an id that is not there', 'accept', { id: '0'.repeat(32), v: 0 }],
    ['a pause of no length', 'pause', { id: '0'.repeat(32), v: 0 }],
    ['a rating off the scale', 'met', { id: '0'.repeat(32), v: 0, useful: '9' }],
  ])('X6 %s is met with a friendly card', async (_, verb, data) => {
    const { activityId } = await shown('none');
    const answer = valueOf(await tap(ada, { activityId, verb, data }));
    expect(answer).toMatchObject({ statusCode: 200, value: { fallbackText: 'This is no longer possible' } });
    expect(teams.faults).toEqual([]);
  });

  test.each([
    ['a fault', new Error('storage is away'), 'card.fault'],
    [
      'X1 what is not allowed',
      new PermissionRefused('people', { cause: undefined }),
      'problem.directory-closed',
    ],
  ])('%s leaves the card and says so', async (_what, fault, key) => {
    const pair = await pairUp(aRevealedPair);
    const { accept } = await shown(pair);
    const { find } = teams.world.ports.aggregates.pair;
    teams.world.ports.aggregates.pair.find = () => Promise.reject(fault);
    expect(valueOf(await tap(ada, accept, { locale: 'en-GB' }))).toMatchObject({
      statusCode: 500,
      type: 'application/vnd.microsoft.error',
      value: { message: words.en[key] },
    });
    expect(teams.faults).toHaveLength(1);
    teams.world.ports.aggregates.pair.find = find;
  });

  test('X7 what is done is done, even where it cannot be noted that somebody did something', async () => {
    const pair = await pairUp(aRevealedPair);
    const { accept } = await shown(pair);
    const { ports, tenant } = teams.world;
    const known = (await ports.aggregates.person.find(tenant, ada))?.state;
    if (known === undefined) throw new Error('Whoever has the app is known.');
    const lastActiveAt = addDays(teams.now.at, -8);
    await ports.aggregates.person.erase(tenant, ada);
    await seed(ports, 'person', ada, { ...known, lastActiveAt }, tenant);
    const { commit } = ports.aggregates.person;
    ports.aggregates.person.commit = () => Promise.reject(new Error('storage is away'));
    expect(valueOf(await tap(ada, accept))).toMatchObject({ statusCode: 200 });
    ports.aggregates.person.commit = commit;
    expect((await storedPair(pair))?.responses[ada]).toBe('accepted');
    expect(teams.faults).toHaveLength(1);
  });

  test('A1 taking the suggestion proposes it, and the next one to take it confirms it', async () => {
    const pair = await pairUp(anActivePair);
    for (const person of [ada, blaise]) {
      await install(person);
      await say(person, 'help');
      const activityId = (await teams.cards(person)).at(-1)?.id ?? '';
      await tap(person, { activityId, verb: 'confirm-agreement', data: { id: pair, v: 0 } });
    }
    const stored = await storedPair(pair);
    expect(stored?.agreement).toMatchObject({ version: 1, confirmedBy: [ada, blaise] });
    expect(stored?.series.status).toBe('to-book');
  });
});
