import { asId } from '#core/shared/ids.ts';
import { makeAppTokens } from './app-tokens.ts';
import { makeBotTokens } from './bot-tokens.ts';

const tenant = '11111111-1111-4111-8111-111111111111';
const scope = 'https://graph.microsoft.com/.default';

interface Asked {
  url: string;
  form: URLSearchParams;
}

const entra = (answer: () => Response): { asked: Asked[]; fetch: typeof fetch } => {
  const asked: Asked[] = [];
  return {
    asked,
    fetch: (input, init) => {
      const body = typeof init?.body === 'string' ? init.body : '';
      asked.push({
        url: input instanceof Request ? input.url : String(input),
        form: new URLSearchParams(body),
      });
      return Promise.resolve(answer());
    },
  };
};

const aToken = () => Response.json({ token_type: 'Bearer', expires_in: 3599, access_token: 'the-token' });

describe('app-only tokens', () => {
  test('one request is sent, to the tenant, and nothing is discovered', async () => {
    const { asked, fetch } = entra(aToken);
    const tokens = makeAppTokens({ tenantIds: [tenant], clientId: 'app', clientSecret: 'secret', fetch });
    const found = await Promise.all([1, 2, 3].map(() => tokens.tokenFor(asId(tenant), scope)));
    expect(found).toEqual(['the-token', 'the-token', 'the-token']);
    expect(await tokens.tokenFor(asId(tenant), scope)).toBe('the-token');
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual([`/${tenant}/oauth2/v2.0/token`]);
    expect(asked[0]?.form.get('grant_type')).toBe('client_credentials');
    expect(asked[0]?.form.get('scope')).toBe(scope);
  });

  test('a tenant outside the list gets none', async () => {
    const { asked, fetch } = entra(aToken);
    const tokens = makeAppTokens({ tenantIds: [tenant], clientId: 'app', clientSecret: 'secret', fetch });
    await expect(tokens.tokenFor(asId('other'), scope)).rejects.toThrow('does not serve');
    expect(asked).toEqual([]);
  });

  test('a refusal is a fault that keeps its cause, and is not remembered', async () => {
    const refusal = { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret.' };
    const answers = [() => Response.json(refusal, { status: 401 }), aToken];
    const { fetch } = entra(() => (answers.shift() ?? aToken)());
    const tokens = makeAppTokens({ tenantIds: [tenant], clientId: 'app', clientSecret: 'secret', fetch });
    const fault = await tokens.tokenFor(asId(tenant), scope).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Error);
    expect(String((fault as Error).cause)).toContain('AADSTS7000215');
    expect(JSON.stringify(fault)).not.toContain('secret');
    expect(await tokens.tokenFor(asId(tenant), scope)).toBe('the-token');
  });

  test('the bot asks for the Bot Connector', async () => {
    const { asked, fetch } = entra(aToken);
    const bot = makeBotTokens({ botId: 'bot', botSecret: 'secret', botTenantId: tenant, fetch });
    expect(await bot.token()).toBe('the-token');
    expect(asked[0]?.form.get('scope')).toBe('https://api.botframework.com/.default');
    expect(asked[0]?.form.get('client_id')).toBe('bot');
  });
});
