import type { Problem } from '#core/contract/problem.ts';
import { saidWords } from '#test/fakes/said-words.ts';
import { problemReply, statuses, type Refused } from './problem-reply.ts';

const kinds = Object.keys(statuses) as Refused['kind'][];
const reader = { ...saidWords, requestId: '99999999-9999-4999-8999-999999999999' };

describe.each(['en', 'fr'] as const)('in %s', (locale) => {
  test.each(kinds)('U1 %s has a title and a sentence', (kind) => {
    const { status, body } = problemReply({ kind }, { ...reader, locale });
    const problem = JSON.parse(body as string) as Problem;
    expect(problem).toMatchObject({ type: `/problems/${kind}`, status });
    expect(problem.detail).toMatch(/^\p{Lu}.*\.$/u);
    expect(problem.title).not.toMatch(/\.$/);
  });

  test('S4 what Entra asks for beyond consent is handed on as it is', () => {
    const claims = '{"access_token":{"acrs":{}}}';
    const told = (refusal: Refused) =>
      JSON.parse(problemReply(refusal, { ...reader, locale }).body as string) as Problem;
    expect(told({ kind: 'consent-needed', claims }).claims).toBe(claims);
    expect(told({ kind: 'consent-needed' })).not.toHaveProperty('claims');
  });

  test('U1 what is wrong with a field is said with its path', () => {
    const fields = (
      ['missing', 'unknown', 'wrong-type', 'too-long', 'too-short', 'wrong-form', 'not-a-choice'] as const
    ).map((why) => ({ path: '$.name.en', why }));
    const { body } = problemReply({ kind: 'bad-request', fields }, { ...reader, locale });
    const told = (JSON.parse(body as string) as Problem).fields ?? [];
    expect(told.map(({ path }) => path)).toEqual(fields.map(({ path }) => path));
    expect(new Set(told.map(({ detail }) => detail)).size).toBe(fields.length);
    expect(told.every(({ detail }) => detail.startsWith('$.name.en'))).toBe(true);
  });
});
