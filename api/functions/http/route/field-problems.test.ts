import { z } from 'zod';
import { fieldProblems } from './field-problems.ts';

const shape = z.strictObject({
  name: z.strictObject({ en: z.string().min(1).max(5) }),
  level: z.union([z.literal(1), z.literal(2)]),
  kind: z.enum(['a', 'b']),
  mail: z.email(),
  days: z.array(z.int().min(1).max(7)).max(3),
});
const good = { name: { en: 'Ada' }, level: 1, kind: 'a', mail: 'ada@contoso.example', days: [1] };
const wrongWith = (body: unknown) => {
  const read = shape.safeParse(body);
  return read.success ? [] : fieldProblems(read.error, body);
};

test.each([
  [{ ...good, name: {} }, '$.name.en', 'missing'],
  [{ ...good, level: undefined }, '$.level', 'missing'],
  [{ ...good, name: { en: 7 } }, '$.name.en', 'wrong-type'],
  [{ ...good, name: { en: 'Ada Moreau' } }, '$.name.en', 'too-long'],
  [{ ...good, name: { en: '' } }, '$.name.en', 'too-short'],
  [{ ...good, level: 9 }, '$.level', 'not-a-choice'],
  [{ ...good, kind: 'c' }, '$.kind', 'not-a-choice'],
  [{ ...good, mail: 'ada' }, '$.mail', 'wrong-form'],
  [{ ...good, days: [1, 9] }, '$.days[1]', 'too-long'],
  [{ ...good, days: [1, 2, 3, 4] }, '$.days', 'too-long'],
  [{ ...good, name: { en: 'Ada', de: 'Ada' } }, '$.name.de', 'unknown'],
  [null, '$', 'wrong-type'],
])('%j', (body, path, why) => {
  expect(wrongWith(body)).toEqual([{ path, why }]);
});

test('what somebody typed as a name is not repeated', () => {
  expect(wrongWith({ ...good, 'Ada said no': 1 })).toEqual([{ path: '$.*', why: 'unknown' }]);
});

test('no more fields are told than a person can read', () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`field${index}`, 1]));
  expect(wrongWith({ ...good, ...many })).toHaveLength(20);
});
