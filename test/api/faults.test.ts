import type { Problem } from '#core/contract/problem.ts';
import { entraTokens } from '../builders/entra-tokens.ts';
import { apiInMemory } from './api-in-memory.ts';
import { companyAtWork, pair, people, tenant, today } from './company-at-work.ts';

const secret = 'ada@contoso.example could not be written to "her home" at https://storage.example/?sig=abc';

const brokenApi = async () => {
  const { ports } = await companyAtWork();
  const find = () => Promise.reject(new Error(secret, { cause: new TypeError('fetch failed') }));
  const broken = { ...ports, aggregates: { ...ports.aggregates, pair: { ...ports.aggregates.pair, find } } };
  const api = apiInMemory(broken, { entra: await entraTokens([tenant]), now: today });
  const token = await api.token({ tenant, person: people.member });
  return { api, answer: await api.ask('read-pair', { token, params: { pair: pair.id } }) };
};

test('a fault is told as a problem with the name of the request, and nothing of what failed', async () => {
  const { answer } = await brokenApi();
  const problem = answer.json as Problem;
  expect([answer.status, problem.type]).toEqual([500, '/problems/fault']);
  expect(problem.instance).toBe('urn:uuid:99999999-9999-4999-8999-999999999999');
  expect(answer.text).not.toMatch(/ada|storage|stack|Error|at /);
});

test('X6 the log says what failed and where, not whom it befell', async () => {
  const { api } = await brokenApi();
  const [line = ''] = api.takeLog();
  expect(line).toContain('read-pair: Error: <mail> could not be written to <text> at <address>');
  expect(line).toContain('because of TypeError: fetch failed');
  expect(line).toContain('faults.test');
  expect(line).not.toMatch(/ada@|sig=abc|her home/);
});
