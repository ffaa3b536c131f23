import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#core/contract/problem.ts';
import { root } from '#tools/build/root.ts';
import { inMemoryPorts } from '../fakes/in-memory-ports.ts';
import { apiInMemory, type Answer, type ApiInMemory } from './api-in-memory.ts';
import { today } from './company-at-work.ts';
import * as entra from './hostile/entra-keys.ts';
import { notSignedIn, peopleOnly, type Hostile } from './hostile/hostile-tokens.ts';

let keys: entra.EntraKeys;
let api: ApiInMemory;
let publishedKeys: entra.PublishedKeys;
beforeAll(async () => {
  keys = await entra.makeEntraKeys();
});

const publish = async (...pairs: readonly [kid: string, pair: entra.EntraKeys['own']][]): Promise<void> =>
  publishedKeys.set(entra.tenant, await Promise.all(pairs.map(([kid, pair]) => entra.published(pair, kid))));
beforeEach(async () => {
  const { check, keys: set } = entra.checkOverKeys();
  publishedKeys = set;
  const noToken = () => Promise.reject(new Error('Tokens are signed here.'));
  api = apiInMemory(inMemoryPorts().ports, { entra: { check, token: noToken }, now: today });
  await publish(['one', keys.own]);
  set.set(entra.secondTenant, [await entra.published(keys.ofSecondTenant, 'second')]);
});

const show = (authorization: string | undefined): Promise<Answer> =>
  api.ask('read-me', { headers: { authorization } });
const showToken = async (kid: string, { privateKey }: entra.EntraKeys['own']): Promise<Answer> =>
  show(`Bearer ${await entra.sign(entra.goodClaims(), privateKey, { kid })}`);
const reasonIn = ({ json }: Answer): string | undefined => (json as Problem).reason;

/** No part of what was shown, and nothing of how it was found out. */
const expectNothingTold = (answer: Answer, shown: string | undefined): void => {
  const told = answer.text + JSON.stringify(answer.headers);
  for (const part of shown?.split(/[\s.,]+/).filter(({ length }) => length > 8) ?? [])
    expect(told).not.toContain(part);
  expect(told).not.toMatch(/ERR_|JOSE|JW[KST]|Error|Megan|microsoftonline|sts\.windows|\.ts:\d/);
  for (const id of [entra.tenant, entra.clientId, entra.foreignTenant]) expect(told).not.toContain(id);
  expect(api.takeLog()).toEqual([]);
  expect(api.takeWrites()).toEqual([]);
};

const refuses = (kind: string, status: number, rows: readonly Hostile[]): void => {
  test.each(rows)('X5 %s: %s', async (_what, reason, shown) => {
    const authorization = await shown(keys);
    const answer = await show(authorization);
    expect([answer.status, (answer.json as Problem).type, reasonIn(answer)]).toEqual([
      ...[status, `/problems/${kind}`, reason],
    ]);
    expectNothingTold(answer, authorization);
  });
};

describe('nobody is signed in by a token', () => {
  refuses('sign-in', 401, notSignedIn);
});

describe('a good token is nobody’s', () => {
  refuses('people-only', 403, peopleOnly);
});

describe('the keys of Entra', () => {
  const wall = Date.now;
  let later = 0;
  beforeEach(() => {
    later = 0;
    jest.spyOn(Date, 'now').mockImplementation(() => wall() + later);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('X5 a key that Entra has begun to use counts at once, and the old one beside it', async () => {
    expect((await showToken('one', keys.own)).status).toBe(200);
    await publish(['one', keys.own], ['two', keys.next]);
    later = 31_000;
    expect((await showToken('two', keys.next)).status).toBe(200);
    expect((await showToken('one', keys.own)).status).toBe(200);
    expect(publishedKeys.takeAsked()).toHaveLength(2);
  });

  test('X5 a key that Entra has withdrawn counts no longer', async () => {
    expect((await showToken('one', keys.own)).status).toBe(200);
    await publish(['two', keys.next]);
    later = 601_000;
    const answer = await showToken('one', keys.own);
    expect([answer.status, reasonIn(answer)]).toEqual([401, 'unknown-key']);
    expect((await showToken('two', keys.next)).status).toBe(200);
  });

  test('X5 whoever makes up key ids makes us ask Entra twice a minute, not each time', async () => {
    for (const at of [0, 31_000, 62_000]) {
      later = at;
      for (let time = 0; time < 20; time += 1)
        expect(reasonIn(await showToken(`made-up-${time}`, keys.stranger))).toBe('unknown-key');
    }
    expect(publishedKeys.takeAsked()).toEqual(
      Array(3).fill(`https://login.microsoftonline.com/${entra.tenant}/discovery/v2.0/keys`),
    );
  });
});

test('every reason has a row, at least thirty rows in all, and a line for whoever runs the app', () => {
  const rows = [...notSignedIn, ...peopleOnly];
  const reasons = [...new Set(rows.map(([, reason]) => reason))].sort();
  expect(rows.length).toBeGreaterThanOrEqual(30);
  const operate = readFileSync(join(root, 'docs/operate.md'), 'utf8');
  const [, section = ''] = operate.split('\n## When somebody cannot sign in\n');
  const told = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([a-z-]+)` /gm)].map(([, one]) => one);
  expect(told.sort()).toEqual(reasons);
});
