import { addDays } from '../shared/instant.ts';
import { ada, monday } from '#test/builders/named.ts';
import { conversationWith } from '#test/fakes/fake-bot-gateway.ts';
import { postboxLifecycle } from './postbox-lifecycle.ts';
import {
  beginSend,
  correct,
  correctionsToShow,
  drop,
  emptyPostbox,
  nudgesSent,
  post,
  reachableAt,
  recordSent,
  unreachable,
  type Letter,
  type Postbox,
} from './postbox.ts';

const letter = (key: string, said: Partial<Letter> = {}): Omit<Letter, 'attempts'> => ({
  key,
  class: 'nudge',
  announcement: { kind: 'welcome' },
  askedAt: monday,
  expiresAt: addDays(monday, 6),
  reportTo: undefined,
  ...said,
});
const sent = (key: string, at = monday, ofClass: Letter['class'] = 'nudge') => ({
  key,
  class: ofClass,
  at,
  activityId: `a-${key}`,
});
const said = { kind: 'invitation' as const, programme: 'p' as never };
const empty = emptyPostbox(ada);

test('a letter asked for twice is told once, also after it was sent', () => {
  const posted = post(empty, letter('a'));
  expect(post(posted, letter('a'))).toBe(posted);
  const gone = recordSent(posted, sent('a'));
  expect(post(gone, letter('a'))).toBe(gone);
});

test('a letter that was given up may be asked for again', () => {
  expect(post(drop(post(empty, letter('a')), 'a'), letter('a')).waiting).toHaveLength(1);
});

test('the post is looked at when the first letter is asked for', () => {
  const later = post(empty, letter('later', { askedAt: addDays(monday, 2) }));
  expect(postboxLifecycle.nextLookAt(later)).toBe(addDays(monday, 2));
  expect(postboxLifecycle.nextLookAt(post(later, letter('now')))).toBe(monday);
  expect(postboxLifecycle.nextLookAt(empty)).toBeUndefined();
});

test('a letter that waits is changed before it goes', () => {
  const changed = correct(post(empty, letter('a')), { key: 'a', announcement: said }, monday);
  expect(changed.waiting.map(({ announcement }) => announcement)).toEqual([said]);
  expect(changed.corrections).toEqual([]);
});

test('a letter that has gone is corrected in place, by the last word', () => {
  const gone = recordSent(post(empty, letter('a')), sent('a'));
  const once = correct(gone, { key: 'a', announcement: { kind: 'welcome' } }, monday);
  const twice = correct(once, { key: 'a', announcement: said }, monday);
  expect(twice.corrections).toEqual([{ key: 'a', announcement: said }]);
});

test('what was never told is not corrected', () => {
  expect(correct(empty, { key: 'a', announcement: said }, monday)).toBe(empty);
});

test('I2 a letter corrected while it is under way is corrected once it is known as sent', () => {
  const underWay = beginSend(post(empty, letter('a')), 'a');
  const changed = correct(underWay, { key: 'a', announcement: said }, monday);
  expect(changed.waiting.map(({ announcement }) => announcement)).toEqual([said]);
  expect(correctionsToShow(changed)).toEqual([]);
  expect(correctionsToShow(recordSent(changed, sent('a')))).toEqual([{ key: 'a', announcement: said }]);
  expect(drop(changed, 'a').corrections).toEqual([]);
});

test('a send that was begun is counted', () => {
  const begun = beginSend(beginSend(post(empty, letter('a')), 'a'), 'b');
  expect(begun.waiting.map(({ attempts }) => attempts)).toEqual([1]);
});

test('C3 only nudges count for the budget', () => {
  const full = [sent('a'), sent('b', addDays(monday, 1), 'free'), sent('c', addDays(monday, 2))].reduce(
    recordSent,
    empty,
  );
  expect(nudgesSent(full)).toEqual([monday, addDays(monday, 2)]);
});

test('the latest eighty are remembered', () => {
  const many = Array.from({ length: 100 }, (_, n) => sent(`k${n}`)).reduce(recordSent, empty);
  expect(many.sent).toHaveLength(80);
  expect(many.sent.at(-1)?.key).toBe('k99');
});

test('how to reach somebody is kept when they block the bot', () => {
  const reachable: Postbox = reachableAt(empty, conversationWith(ada));
  expect(unreachable(reachable, 'blocked', monday).reach).toMatchObject({
    status: 'unreachable',
    since: monday,
    reference: conversationWith(ada),
  });
  expect(unreachable(empty, 'not-installed', monday).reach).toMatchObject({ reference: undefined });
});
