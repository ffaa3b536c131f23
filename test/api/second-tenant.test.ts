import { actionsOf, makeRunAction } from '#bot/actions/run-action.ts';
import { commandNames } from '#bot/commands/command-in.ts';
import { makeRunCommand } from '#bot/commands/run-command.ts';
import { makeUseCases } from '#bot/teams/make-use-cases.ts';
import type { Turn } from '#bot/turn.ts';
import { routes } from '#api/functions/http/routes.ts';
import type { TenantId } from '#core/shared/ids.ts';
import { words } from '#locales/words.ts';
import { entraTokens, type EntraTokens } from '../builders/entra-tokens.ts';
import { inMemoryPorts, type World } from '../fakes/in-memory-ports.ts';
import { noteTenant } from '../fakes/noted-tenants.ts';
import { apiInMemory } from './api-in-memory.ts';
import * as work from './company-at-work.ts';
import { samples } from './route-samples.ts';

const { people, tenant, otherTenant, today } = work;
type As = keyof typeof people;

let entra: EntraTokens;
beforeAll(async () => {
  entra = await entraTokens([tenant, otherTenant]);
});

/** The first tenant at work; the second has nothing, or the very same: the same people, the same ids. */
const seconds = {
  'that has nothing': () => Promise.resolve(),
  'where everything has the same ids': ({ ports }: World) => work.goToWork(ports, otherTenant),
};
const secondNames = Object.keys(seconds) as (keyof typeof seconds)[];

const attacked = async (second: keyof typeof seconds) => {
  const world = await work.companyAtWork();
  await seconds[second](world);
  return noteTenant(world.ports, tenant);
};

const everyRole = ['Programme.Coordinate', 'Programme.StopAll'];
const all = routes(inMemoryPorts().ports).map(({ name }) => name);

const verbs = [...actionsOf(makeUseCases(inMemoryPorts().ports)).keys()];
const ids = {
  ...{ pair: work.pair.id, programme: work.running, draft: work.draft, round: work.round },
  ...{ support: work.support, shortlist: work.shortlist, goal: work.goal, me: 'me' },
};
const inputs = {
  ...{ why: 'ill', useful: '4', suits: '2026-01-20T09:00:00Z', mindset: '4', text: 'Help', recommend: '9' },
  ...{ programme: work.running, pair: work.pair.id, tenant, person: people.peer },
};
const turnOf = (who: As, from: TenantId): Turn => ({
  actor: {
    ...{ tenantId: from, personId: people[who], displayName: 'Mallory', locale: 'en' },
    mayCoordinate: false,
  },
  ...{ now: today, key: 'key-of-one-tap', timeZone: 'Europe/Paris' },
});

describe.each(secondNames)('X5 from a second tenant %s', (second) => {
  test.each(all)('%s touches nothing of the first', async (name) => {
    const { ports, calls } = await attacked(second);
    const api = apiInMemory(ports, { entra, now: today });
    const { as, ...sample } = samples[name] ?? { as: 'member' };
    const attackers: As[] = [as, 'coordinator', 'manager'];
    for (const who of new Set(attackers)) {
      const token = await api.token({ tenant: otherTenant, person: people[who], roles: everyRole });
      const { status } = await api.ask(name, { token, ...sample });
      expect(status).toBeLessThan(500);
    }
    expect(calls).toEqual([]);
  });

  test.each(verbs)('a tap on “%s” touches nothing of the first', async (verb) => {
    const { ports, calls } = await attacked(second);
    const run = makeRunAction(makeUseCases(ports));
    for (const id of Object.values(ids))
      for (const v of [0, 1])
        await run(turnOf('member', otherTenant), verb, { id, v, ...inputs, tenantId: tenant });
    expect(calls).toEqual([]);
  });

  test.each(commandNames)('“%s”, typed, touches nothing of the first', async (name) => {
    const { ports, calls } = await attacked(second);
    const run = makeRunCommand(makeUseCases(ports));
    const word = words.en[`command.${name}`]?.split(',')[0] ?? name;
    for (const rest of ['', '2', work.pair.id, work.running])
      await run(turnOf('member', otherTenant), `${word} ${rest}`);
    expect(calls).toEqual([]);
  });
});

test('X5 what is done at home is seen: the net of these tests has no hole', async () => {
  const { ports, calls } = await attacked('that has nothing');
  const api = apiInMemory(ports, { entra, now: today });
  for (const [name, { as, ...sample }] of Object.entries(samples)) {
    // The same for everybody, read from nowhere.
    if (name === 'read-data-map') continue;
    calls.length = 0;
    const token = await api.token({ tenant, person: people[as], roles: everyRole });
    await api.ask(name, { token, ...sample });
    expect([name, calls.length > 0]).toEqual([name, true]);
  }
  const useCases = makeUseCases(ports);
  for (const verb of verbs) {
    if (verb === 'help') continue;
    calls.length = 0;
    for (const id of Object.values(ids))
      await makeRunAction(useCases)(turnOf('peer', tenant), verb, { id, v: 1, ...inputs });
    expect([verb, calls.length > 0]).toEqual([verb, true]);
  }
});
