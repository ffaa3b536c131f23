import { ada, monday } from '#test/builders/named.ts';
import { addDays, addHours } from '../shared/instant.ts';
import { bundle, correctTold, forDigest, lapsesAt } from './digest.ts';
import {
  correctionsToShow,
  beginSend,
  emptyPostbox,
  knows,
  post,
  recordSent,
  withdraw,
  type Letter,
  type Postbox,
} from './postbox.ts';

const letter = (key: string, said: Partial<Letter> = {}): Omit<Letter, 'attempts'> => ({
  key,
  class: 'nudge',
  announcement: { kind: 'welcome' },
  askedAt: addHours(monday, 1),
  expiresAt: addDays(said.askedAt ?? monday, 6),
  reportTo: undefined,
  ...said,
});
const nudge = (key: string, at = monday) => ({ key, class: 'nudge' as const, at, activityId: `a-${key}` });
/** Two nudges have gone on Monday, and these wait since. */
const full = (...waiting: readonly Omit<Letter, 'attempts'>[]): Postbox =>
  waiting.reduce(post, [nudge('one'), nudge('two')].reduce(recordSent, emptyPostbox(ada)));
const nextWeek = addDays(monday, 7);
const said = { kind: 'invitation' as const, programme: 'p' as never };

const keysFor = (postbox: Postbox, now = nextWeek): string[] => forDigest(postbox, now).map(({ key }) => key);

test('C3 what the budget has held back goes together, and what just came goes with it', () => {
  expect(keysFor(full(letter('a'), letter('new', { askedAt: nextWeek })))).toEqual(['a', 'new']);
  expect(keysFor(full(letter('a')))).toEqual([]);
  const fresh = ['a', 'b'].map((key) => letter(key, { askedAt: nextWeek }));
  expect(keysFor(full(...fresh))).toEqual([]);
});

test('C3 what somebody waits to hear of goes by itself, as does what is answered on its card, and what is free', () => {
  const reportTo = { tenant: 't' as never, kind: 'pair' as const, id: 'p' };
  const alone = [
    letter('b', { reportTo }),
    letter('c', { class: 'free' }),
    letter('d', { announcement: { kind: 'closing', pair: 'p' as never } }),
    letter('e', { announcement: { kind: 'repair-series', pair: 'p' as never } }),
  ];
  expect(keysFor(full(letter('a'), ...alone))).toEqual([]);
});

test('C3 there is no second digest within seven days', () => {
  const had = recordSent(bundle(full(letter('a'), letter('b')), ['a', 'b'], nextWeek), {
    ...nudge(bundle(full(letter('a'), letter('b')), ['a', 'b'], nextWeek).waiting[0]?.key ?? ''),
    at: nextWeek,
  });
  const again = ['c', 'd']
    .map((key) => letter(key, { askedAt: addHours(nextWeek, 1) }))
    .reduce(post, recordSent(had, nudge('three', nextWeek)));
  expect(keysFor(again, addDays(nextWeek, 7))).toEqual(['c', 'd']);
  expect(keysFor(again, addHours(addDays(nextWeek, 7), -1))).toEqual([]);
});

test('C3 what the budget held back does not lapse before there was a digest', () => {
  const [held] = full(letter('a')).waiting;
  if (held === undefined) throw new Error('It waits.');
  expect(lapsesAt(full(letter('a')), held, addDays(monday, 6))).toBe(addDays(monday, 14));
  expect(lapsesAt(emptyPostbox(ada), held, addDays(monday, 6))).toBe(addDays(monday, 6));
});

test('C3 a digest has one name whatever order its letters came in, and is made once', () => {
  const made = bundle(full(letter('a'), letter('b')), ['a', 'b'], nextWeek);
  const other = bundle(full(letter('b'), letter('a')), ['b', 'a'], nextWeek);
  expect(made.waiting).toEqual(other.waiting);
  expect(bundle(made, ['a', 'b'], nextWeek)).toBe(made);
  expect(keysFor(post(post(made, letter('c')), letter('d')))).toEqual([]);
});

test('a letter that stands in a digest is not told again, before or after', () => {
  const made = bundle(full(letter('a'), letter('b')), ['a', 'b'], nextWeek);
  const gone = recordSent(made, nudge(made.waiting[0]?.key ?? ''));
  for (const postbox of [made, gone]) {
    expect(knows(postbox, 'b')).toBe(true);
    expect(post(postbox, letter('b'))).toBe(postbox);
  }
});

test('I2 what is corrected in a digest shows there, whether it waits, is under way or has gone', () => {
  const made = bundle(full(letter('a'), letter('b')), ['a', 'b'], nextWeek);
  const key = made.waiting[0]?.key ?? '';
  const of = [
    { key: 'a', announcement: said },
    { key: 'b', announcement: { kind: 'welcome' as const } },
  ];
  const digest = { kind: 'digest' as const, of };
  const waits = correctTold(made, { key: 'a', announcement: said }, nextWeek);
  expect([waits.waiting[0]?.announcement, waits.corrections]).toEqual([digest, []]);
  const underWay = correctTold(beginSend(made, key), { key: 'a', announcement: said }, nextWeek);
  expect(correctionsToShow(underWay)).toEqual([]);
  expect(correctionsToShow(recordSent(underWay, nudge(key)))).toEqual([{ key, announcement: digest }]);
  const gone = correctTold(recordSent(made, nudge(key)), { key: 'a', announcement: said }, nextWeek);
  expect(correctionsToShow(gone)).toEqual([{ key, announcement: digest }]);
  expect(gone.sent.at(-1)?.of).toEqual(of);
});

test('C3 each letter of a digest that is given up is withdrawn for a reason', () => {
  const made = bundle(full(letter('a'), letter('b')), ['a', 'b'], nextWeek);
  const [digest] = made.waiting;
  if (digest === undefined) throw new Error('It waits.');
  const { withdrawn, waiting } = withdraw(made, digest, { why: 'late', at: nextWeek });
  expect(withdrawn?.map(({ key, why }) => [key, why])).toEqual([
    ['a', 'late'],
    ['b', 'late'],
  ]);
  expect(waiting).toEqual([]);
});
