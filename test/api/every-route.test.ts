import { z } from 'zod';
import { words } from '#locales/words.ts';
import type { Problem } from '#core/contract/problem.ts';
import type { Route } from '#api/functions/http/route/route.ts';
import { routes } from '#api/functions/http/routes.ts';
import { entraTokens, type EntraTokens } from '../builders/entra-tokens.ts';
import { inMemoryPorts } from '../fakes/in-memory-ports.ts';
import { apiInMemory, type Answer, type ApiInMemory, type Asking } from './api-in-memory.ts';
import { companyAtWork, otherTenant, people, tenant, today } from './company-at-work.ts';
import { samples, type Sample } from './route-samples.ts';

const all = routes(inMemoryPorts().ports);
const names = (which: (route: Route) => boolean): string[] => all.filter(which).map(({ name }) => name);
const acts = names(({ method }) => method !== 'GET');
const reads = names(({ method }) => method === 'GET');
const withIds = names(({ path }) => path.includes('{'));
const foreignTenant = '55555555-5555-4555-8555-555555555555';

const sampleOf = (name: string): Sample => {
  const sample = samples[name];
  if (sample === undefined) throw new Error(`test/api/route-samples.ts has no sample for ${name}.`);
  return sample;
};

let api: ApiInMemory;
let entra: EntraTokens;
beforeAll(async () => {
  entra = await entraTokens([tenant, otherTenant]);
});
beforeEach(async () => {
  api = apiInMemory((await companyAtWork()).ports, { entra, now: today });
});

const coordinators: readonly string[] = ['coordinator', 'otherCoordinator'];
const rolesOf = (as: keyof typeof people): string[] => {
  if (as === 'administrator') return ['Programme.StopAll'];
  return coordinators.includes(as) ? ['Programme.Coordinate'] : [];
};
const tokenOf = (as: keyof typeof people, said: Partial<Parameters<ApiInMemory['token']>[0]> = {}) =>
  api.token({
    tenant,
    person: people[as],
    roles: rolesOf(as),
    ...said,
  });

/** The sample of a route, changed where a test says so. */
const ask = async (name: string, change: Asking & { as?: keyof typeof people } = {}): Promise<Answer> => {
  const { as, params, query, body } = sampleOf(name);
  const { as: other, ...rest } = change;
  const sent = { ...(params && { params }), ...(query && { query }), body };
  return api.ask(name, { token: await tokenOf(other ?? as), ...sent, ...rest });
};

const problemIn = (answer: Answer): Problem => {
  expect(answer.headers['content-type']).toBe('application/problem+json');
  const problem = answer.json as Problem;
  expect(problem.type).toMatch(/^\/problems\/[a-z-]+$/);
  expect(problem.status).toBe(answer.status);
  expect(problem.title.length * problem.detail.length).toBeGreaterThan(0);
  expect(answer.text).not.toMatch(/\bat .+:\d+:\d+|node_modules|Error:/);
  return problem;
};

/** It was refused in words, and nothing was written. */
const expectRefused = (answer: Answer, kind: string, status: number): Problem => {
  const problem = problemIn(answer);
  expect([problem.type, answer.status]).toEqual([`/problems/${kind}`, status]);
  expect(api.takeWrites()).toEqual([]);
  return problem;
};

test('every route has a sample, and no sample is left over', () => {
  expect(Object.keys(samples).sort()).toEqual(names(() => true).sort());
  expect(new Set(all.map(({ method, path }) => `${method} ${path}`)).size).toBe(all.length);
});

/** Refused for what the programme is like just now, by the rules of another folder: the request itself was good. */
const refusedByState: Readonly<Record<string, number>> = {
  'retry-introduction': 409,
  'confirm-agreement': 409,
  'say-tried': 409,
  'vote-on-times': 409,
};

describe.each(names(() => true))('%s', (name) => {
  test('a good request is answered', async () => {
    const isKeyed = all.some((one) => one.name === name && one.isKeyed);
    const answer = await ask(name);
    expect({ status: answer.status, said: answer.text }).toMatchObject({
      status: refusedByState[name] ?? (isKeyed ? 201 : answer.text === '' ? 204 : 200),
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(api.takeLog()).toEqual([]);
  });

  test('without a token nobody gets in', async () => {
    const answer = await ask(name, { token: undefined });
    expectRefused(answer, 'sign-in', 401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  test.each<[string, number, Parameters<typeof tokenOf>[1]]>([
    ['expired', 401, { expiresInSeconds: -3600 }],
    ['of a foreign tenant', 401, { tenant: foreignTenant as typeof tenant }],
    ['for somebody else', 401, { claims: { aud: 'https://graph.microsoft.com' } }],
    ['of an application', 403, { claims: { idtyp: 'app', scp: undefined } }],
  ])('a token %s does not count', async (_what, status, said) => {
    const token = await tokenOf(sampleOf(name).as, said);
    expectRefused(await ask(name, { token }), status === 401 ? 'sign-in' : 'people-only', status);
  });
});

test.each(reads)('X6 %s changes nothing', async (name) => {
  await ask(name);
  expect(api.takeWrites()).toEqual([]);
});

/** Said again, or already so; where the app books, nobody has to tap. */
const alreadySo = new Set(['tap-calendar', 'resume', 'respond', 'resume-programme', 'resume-everything']);

test.each(acts.filter((name) => !alreadySo.has(name) && refusedByState[name] === undefined))(
  '%s writes something when it is accepted',
  async (name) => {
    await ask(name);
    expect(api.takeWrites().length).toBeGreaterThan(0);
  },
);

describe.each(acts)('%s, sent wrongly', (name) => {
  const body = sampleOf(name).body ?? {};

  test('an unknown field is named', async () => {
    const problem = expectRefused(await ask(name, { body: { ...body, surprise: 1 } }), 'bad-request', 400);
    expect(problem.fields).toEqual([
      { path: '$.surprise', detail: words.en['problem.field.unknown']?.replace('{{field}}', '$.surprise') },
    ]);
  });

  test('the name of an unknown field is not repeated when it is a text', async () => {
    const answer = await ask(name, { body: { ...body, 'ada@contoso.example said no': 1 } });
    expectRefused(answer, 'bad-request', 400);
    expect(answer.text).not.toContain('ada');
  });

  test.each([
    ['nothing', ''],
    ['half an object', '{"a":'],
    ['a list', '[]'],
    ['a word', '"hello"'],
    ['nothing said in JSON', 'null'],
    ['a prototype', '{"__proto__":{"admin":true}}'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x22])],
  ])('%s is no body', async (_what, text) => {
    expectRefused(await ask(name, { text }), 'bad-request', 400);
  });

  test('what is not JSON is not read', async () => {
    const headers = { 'content-type': 'text/plain' };
    expectRefused(await ask(name, { headers }), 'wrong-media-type', 415);
  });

  test('what is too large is not read', async () => {
    const { largestBody } = all.find((one) => one.name === name) ?? { largestBody: 0 };
    expectRefused(await ask(name, { text: `{"a":"${'x'.repeat(largestBody)}"}` }), 'too-large', 413);
    const headers = { 'content-length': String(largestBody + 1) };
    expectRefused(await ask(name, { headers }), 'too-large', 413);
  });

  test('a malformed idempotency key is refused', async () => {
    for (const sent of ['short', 'x'.repeat(65), 'key with spaces']) {
      expectRefused(await ask(name, { headers: { 'idempotency-key': sent } }), 'no-idempotency-key', 400);
    }
  });
});

const fields = acts.flatMap((name) =>
  Object.keys(sampleOf(name).body ?? {}).map((field) => [name, field] as const),
);

test.each(fields)('%s: %s of the wrong kind, or far too long', async (name, field) => {
  const { body = {} } = sampleOf(name);
  const wrong = { body: { ...body, [field]: { wrong: [true] } } };
  const problem = expectRefused(await ask(name, wrong), 'bad-request', 400);
  expect(problem.fields?.every(({ path }) => path.startsWith(`$.${field}`))).toBe(true);
  expectRefused(await ask(name, { body: { ...body, [field]: null } }), 'bad-request', 400);
  if (typeof body[field] !== 'string') return;
  const long = 'x'.repeat(field === 'csv' ? 2_000_001 : 60_000);
  const answer = await ask(name, { body: { ...body, [field]: long } });
  expectRefused(answer, 'bad-request', 400);
  expect(answer.text.length).toBeLessThan(1000);
});

describe.each(names(({ isKeyed }) => isKeyed))('%s makes something new', (name) => {
  test('and needs a key to do so once', async () => {
    expectRefused(await ask(name, { headers: { 'idempotency-key': undefined } }), 'no-idempotency-key', 400);
  });

  test('the same key twice makes one thing', async () => {
    const first = await ask(name);
    const second = await ask(name);
    expect([second.status, second.json]).toEqual([first.status, first.json]);
  });
});

describe.each(withIds)('%s, of something else', (name) => {
  const { params = {} } = sampleOf(name);

  test.each(Object.keys(params))('%s that cannot be one names nothing', async (param) => {
    for (const id of ['', '../../me', "' or 1 eq 1", 'x'.repeat(300), '%00', '<script>']) {
      expectRefused(await ask(name, { params: { ...params, [param]: id } }), 'not-found', 404);
    }
  });

  test.each(Object.keys(params))('%s that is unknown', async (param) => {
    const unknown = { number: '77', objective: 'unknown' }[param] ?? 'ffffffffffffffffffffffffffffffff';
    const answer = await ask(name, { params: { ...params, [param]: unknown } });
    expect([400, 404]).toContain(answer.status);
    problemIn(answer);
    expect(api.takeWrites()).toEqual([]);
  });

  test('X5 in another tenant it is not there', async () => {
    const token = await tokenOf(sampleOf(name).as, { tenant: otherTenant });
    const answer = await ask(name, { token });
    expect([problemIn(answer).type, answer.status]).toEqual(['/problems/not-found', 404]);
    expect(api.takeWrites()).toEqual([]);
  });
});

const asked = reads.flatMap((name) =>
  Object.keys(sampleOf(name).query ?? {}).map((field) => [name, field] as const),
);

test.each(asked)('%s: %s that cannot be one is named', async (name, field) => {
  const { query = {} } = sampleOf(name);
  const { [field]: _left, ...without } = query;
  for (const wrong of [without, { ...query, [field]: '' }, { ...query, [field]: "' or 1 eq 1" }]) {
    const problem = expectRefused(await ask(name, { query: wrong }), 'bad-request', 400);
    expect(problem.fields?.map(({ path }) => path)).toEqual([`$.${field}`]);
  }
});

const askedById = asked.filter(([name, field]) => z.guid().safeParse(sampleOf(name).query?.[field]).success);

test.each(askedById)('%s: %s that is nobody’s is not found', async (name, field) => {
  const unknown = { ...sampleOf(name).query, [field]: 'ffffffff-ffff-4fff-8fff-ffffffffffff' };
  expectRefused(await ask(name, { query: unknown }), 'not-found', 404);
});

const ofCoordinators = withIds.filter((name) => sampleOf(name).as === 'coordinator');
const ofPairs = withIds.filter((name) =>
  all.some((one) => one.name === name && one.path.startsWith('pairs/')),
);

test.each(ofCoordinators)('D4 %s is for the coordinators of this programme', async (name) => {
  expectRefused(await ask(name, { as: 'otherCoordinator' }), 'not-found', 404);
  expectRefused(await ask(name, { as: 'member' }), 'not-allowed', 403);
});

test.each(['stop-everything', 'resume-everything'])('M12 %s is for an administrator', async (name) => {
  for (const as of ['coordinator', 'member'] as const)
    expectRefused(await ask(name, { as }), 'not-allowed', 403);
});

test.each(ofPairs)('X2 %s is for the members of the pair', async (name) => {
  expectRefused(await ask(name, { as: 'newcomer' }), 'not-found', 404);
  expectRefused(await ask(name, { as: 'coordinator' }), 'not-found', 404);
});

test('X2 a goal of the partner is not mine to change', async () => {
  for (const name of ['change-goal', 'reach-goal']) {
    const answer = await ask(name, { as: 'peer' });
    expect([name, answer.status]).toEqual([name, 404]);
    expect(api.takeWrites()).toEqual([]);
  }
});

test('U1 a problem is told in the language of the client, and then in that of the person', async () => {
  const french = { 'accept-language': 'fr-CA' };
  const unsigned = await ask('read-me', { token: undefined, headers: french });
  expect((unsigned.json as Problem).detail).toBe(words.fr['problem.sign-in']);
  expect(unsigned.headers['content-language']).toBe('fr');
  const english = await ask('read-pair', { as: 'newcomer', headers: french });
  expect((english.json as Problem).detail).toBe(words.en['problem.not-found']);
});
