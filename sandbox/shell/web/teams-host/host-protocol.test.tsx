import { makeTeamsHost, type HostAbilities } from './host-protocol.ts';

const origin = 'http://tab.test';
const posted: { message: Record<string, unknown>; to: string }[] = [];
const tab = {
  postMessage: (message: Record<string, unknown>, to: string) => posted.push({ message, to }),
} as unknown as Window;

const hostWith = (abilities: Partial<HostAbilities> = {}) =>
  makeTeamsHost(
    { window: () => tab, origin },
    {
      context: () => ({ theme: 'dark', locale: 'fr-FR', subEntityId: 'pair/7' }),
      token: () => Promise.resolve('a-token'),
      openLink: () => undefined,
      ...abilities,
    },
  );

const from = (data: unknown, given: Partial<MessageEventInit> = {}): MessageEvent => {
  const event = new MessageEvent('message', { data, origin, ...given });
  Object.defineProperty(event, 'source', { value: 'source' in given ? given.source : tab });
  return event;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const asked = async (func: string, args: unknown[] = [], abilities?: Partial<HostAbilities>) => {
  hostWith(abilities).hear(from({ id: 3, uuidAsString: 'u-3', func, args }));
  await settled();
  return posted.at(-1)?.message;
};

beforeEach(() => {
  posted.length = 0;
});

test('a page that says hello is told it stands in Teams on the web', async () => {
  const answer = await asked('initialize');
  expect(answer).toMatchObject({ id: 3, uuidAsString: 'u-3' });
  expect(answer?.['args']).toEqual(['content', 'web', expect.stringContaining('"apiVersion":4'), '2.0.0']);
  expect(posted[0]?.to).toBe(origin);
});

test('a host with nested app authentication says so where teams-js looks for it, and carries its messages', async () => {
  const nested = (message: string) => Promise.resolve(`answer to ${message}`);
  const [, , , runtime] = (await asked('initialize', [], { nested }))?.['args'] as string[];
  expect(JSON.parse(runtime ?? '')).toMatchObject({
    isNAAChannelRecommended: true,
    supports: { nestedAppAuth: {} },
  });
  const carry = async (abilities: Partial<HostAbilities>) => {
    posted.length = 0;
    hostWith(abilities).hear(from({ id: 4, func: 'nestedAppAuth.execute', data: 'a question' }));
    await settled();
    return posted.at(-1)?.message['args'];
  };
  expect(await carry({ nested })).toEqual([null, 'answer to a question']);
  expect(await carry({})).toBeUndefined();
});

test('the context names theme, language and page', async () => {
  expect(await asked('getContext')).toMatchObject({
    args: [{ theme: 'dark', locale: 'fr-FR', subEntityId: 'pair/7' }],
  });
});

test('the token comes from Entra, and a refusal with its reason', async () => {
  expect(await asked('authentication.getAuthToken')).toMatchObject({ args: [true, 'a-token'] });
  const token = () => Promise.reject(new Error('The user account is disabled.'));
  expect(await asked('authentication.getAuthToken', [], { token })).toMatchObject({
    args: [false, 'The user account is disabled.'],
  });
});

test('a link of the page is opened by Teams', async () => {
  const openLink = jest.fn();
  await asked('executeDeepLink', ['https://teams.microsoft.com/l/chat/0/0?users=a@b.example'], { openLink });
  expect(openLink).toHaveBeenCalledWith('https://teams.microsoft.com/l/chat/0/0?users=a@b.example');
});

test.each([
  ['another window', { source: {} as Window }],
  ['another origin', { origin: 'http://elsewhere.test' }],
  ['nobody', { source: null }],
])('a question from %s is not answered', async (_, given) => {
  hostWith().hear(from({ id: 1, func: 'authentication.getAuthToken', args: [] }, given));
  await settled();
  expect(posted).toHaveLength(0);
});

test.each([['text'], [null], [{ func: 'getContext' }], [{ id: 'x', func: 'getContext' }]])(
  'what is no question is not answered: %j',
  async (data) => {
    hostWith().hear(from(data));
    await settled();
    expect(posted).toHaveLength(0);
  },
);

test('a new theme is told once the page has spoken', async () => {
  const host = hostWith();
  host.tellTheme('dark');
  expect(posted).toHaveLength(0);
  host.hear(from({ id: 1, func: 'initialize', args: [] }));
  await settled();
  host.tellTheme('contrast');
  expect(posted.at(-1)?.message).toEqual({ func: 'themeChange', args: ['contrast'] });
});
