import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { makeBotTokens } from '#api/adapters/identity/bot-tokens.ts';
import { mapOrigins } from '#api/adapters/identity/origin-map.ts';
import type { AdaptiveCard } from '#bot/cards/adaptive-card.ts';
import { makeCardOf } from '#bot/cards/card-of.ts';
import { makeBotGateway } from '#bot/teams/make-bot-gateway.ts';
import { makeBot, type Bot } from '#bot/teams/make-bot.ts';
import type { BotGateway } from '#core/ports/bot-gateway.ts';
import { asId, type TenantId } from '#core/shared/ids.ts';
import { instant, type Instant } from '#core/shared/instant.ts';
import { companyNamed } from '#sandbox/companies/company-named.ts';
import type { CompanyPerson } from '#sandbox/companies/company.ts';
import { registrationOf, secretsOf } from '#sandbox/supervisor/registration.ts';
import { startTenant, type RunningTenant } from '#sandbox/tenant/start-tenant.ts';
import { inMemoryPorts, type World } from './in-memory-ports.ts';
import { saidWords } from './said-words.ts';

const chatShape = z.object({
  activities: z.array(
    z.looseObject({
      id: z.string(),
      from: z.string(),
      summary: z.string().optional(),
      attachments: z.array(z.object({ content: z.unknown() })).default([]),
    }),
  ),
});

export interface Shown {
  id: string;
  summary: string | undefined;
  card: AdaptiveCard;
}

/** The bot, its storage in memory, in the simulated Teams over real HTTP. */
export interface BotInTeams {
  tenant: RunningTenant;
  world: World;
  bot: Bot;
  gateway: BotGateway;
  people: readonly CompanyPerson[];
  faults: unknown[];
  now: { at: Instant };
  /** Does something in somebody's chat; answers what the Connector does. */
  act(person: string, body: unknown): Promise<{ status: number; body: unknown }>;
  /** What the bot has put into somebody's chat, oldest first. */
  cards(person: string): Promise<Shown[]>;
  close(): Promise<void>;
}

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as unknown;
};

const serveBot = async (bot: Bot) => {
  const server = createServer((request, response) => {
    void (async () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      const answer = await bot.handle({ method: request.method ?? '', headers, body: await bodyOf(request) });
      response.writeHead(answer.status, { ...answer.headers });
      response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`, close };
};

const outsideAddress = 'http://127.0.0.1:9';

export const startBotInTeams = async (): Promise<BotInTeams> => {
  const company = companyNamed('generated:150', 1);
  const registration = registrationOf({
    secrets: secretsOf(undefined),
    apiUrl: outsideAddress,
    tabUrl: outsideAddress,
  });
  const now = { at: instant('2026-01-05T08:00:00Z') };
  const tenant = await startTenant({ port: 0, registration, company, seed: 1, startsAt: now.at });
  const faults: unknown[] = [];
  const report = (fault: unknown) => void faults.push(fault);
  const send = mapOrigins({ 'https://login.microsoftonline.com': tenant.url });
  const { botId, botSecret, tenantId } = registration;
  const cardOf = makeCardOf({ teamsAppId: registration.teamsAppExternalId, wording: saidWords });
  const serviceUrl = `${tenant.url}/connector/`;
  const botTokens = makeBotTokens({ botId, botSecret, botTenantId: tenantId, fetch: send });
  const gateway = makeBotGateway({ botTokens, fetch, cardOf, serviceUrl, report });
  const world = inMemoryPorts({ tenant: asId<TenantId>(tenantId), ports: { bot: gateway } });
  const bot = makeBot({
    botId,
    botTenantId: tenantId,
    openIdMetadataUrl: `${tenant.url}/botframework/.well-known/openidconfiguration`,
    tokenIssuer: 'https://api.botframework.com',
    serviceUrl,
    allowedTenants: [tenantId],
    ports: world.ports,
    clock: { now: () => Promise.resolve(now.at) },
    cardOf,
    report,
  });
  const served = await serveBot(bot);
  tenant.world.registration.messagingEndpoint = served.url;

  const control = async (path: string, body?: unknown) => {
    const answer = await fetch(`${tenant.url}/_sandbox/${path}`, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json' },
    });
    return { status: answer.status, body: (await answer.json()) as unknown };
  };
  return {
    tenant,
    world,
    bot,
    gateway,
    people: company.people,
    faults,
    now,
    act: (person, body) => control(`chat/${person}`, body),
    cards: async (person) => {
      const { activities } = chatShape.parse((await control(`chat/${person}`)).body);
      return activities
        .filter(({ from }) => from === 'bot')
        .map(({ id, summary, attachments }) => ({
          id,
          summary,
          card: attachments[0]?.content as AdaptiveCard,
        }));
    },
    close: async () => {
      await served.close();
      await tenant.close();
    },
  };
};
