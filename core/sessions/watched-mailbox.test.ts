import { ada, contosoTenant, monday } from '#test/builders/named.ts';
import { asId, type PairId } from '../shared/ids.ts';
import { addDays, type Instant } from '../shared/instant.ts';
import { closeLook, hear, isGenuine, type NoticeKind } from './calendar-notice.ts';
import { clientStateOf, isSameSecret, readClientState } from './client-state.ts';
import { mailboxLifecycle } from './mailbox-lifecycle.ts';
import {
  beginAsking,
  leaveMailbox,
  needMailbox,
  recordWatch,
  type WatchedMailbox,
  type WatchOutcome,
} from './watched-mailbox.ts';

const first = asId<PairId>('pair-1');
const second = asId<PairId>('pair-2');
const until = addDays(monday, 6);
const need = (known: WatchedMailbox | undefined, pair = first) =>
  needMailbox(known, { person: ada, pair }, monday);
const record = (mailbox: WatchedMailbox, outcome: WatchOutcome, now: Instant = monday) =>
  recordWatch(mailbox, { turn: mailbox.turn.number, outcome }, now);
const needed = need(undefined);
const watched = record(beginAsking(needed, 'secret'), { kind: 'watching', subscription: 's', until });
const effectsOf = (before: WatchedMailbox | undefined, after: WatchedMailbox) =>
  mailboxLifecycle
    .consequences({ before, after, ref: { tenant: contosoTenant, kind: 'mailbox', id: ada }, now: monday })
    .map(({ key, due }) => `${key} ${due}`);

describe('S3 the subscription of a mailbox', () => {
  test('is asked for at once when a pair comes to need it, and once however many do', () => {
    expect(effectsOf(undefined, needed)).toEqual([`tend|1 ${monday}`]);
    expect(need(needed)).toBe(needed);
    const both = need(needed, second);
    expect([both.pairs, effectsOf(needed, both)]).toEqual([[first, second], []]);
    expect(effectsOf(watched, need(watched, second))).toEqual([]);
  });

  test('is renewed two days before it ends', () => {
    expect(watched.watch).toEqual({ status: 'on', subscription: 's', until });
    expect(effectsOf(needed, watched)).toEqual([`tend|2 ${addDays(monday, 4)}`]);
  });

  test('is given up when no pair needs it any more', () => {
    const both = need(watched, second);
    expect(effectsOf(both, leaveMailbox(both, [first], monday))).toEqual([]);
    const left = leaveMailbox(watched, [first], monday);
    expect(effectsOf(watched, left)).toEqual([`tend|3 ${monday}`]);
    expect(leaveMailbox(left, [first], monday)).toBe(left);
  });

  test('the last pair may leave while it is asked for: it is given up next', () => {
    const left = leaveMailbox(beginAsking(needed, 'secret'), [first], monday);
    const made = record(left, { kind: 'watching', subscription: 's', until });
    expect(made.turn.due).toBe(monday);
  });

  test.each([
    ['no-access', 7],
    ['no-mailbox', 7],
    ['other', 1],
  ] as const)('refused for %s it is asked for again %d days later', (why, days) => {
    const refused = record(beginAsking(needed, 'secret'), { kind: 'refused', why });
    expect([refused.watch.status, refused.turn.due]).toEqual(['refused', addDays(monday, days)]);
    expect(need(refused, second).turn).toEqual(refused.turn);
  });

  test('one that is gone is made anew, with another secret', () => {
    const gone = record(watched, { kind: 'gone' });
    expect([gone.watch.status, gone.turn.due]).toEqual(['off', monday]);
    expect(beginAsking(gone, 'another').secret).toBe('another');
    expect(beginAsking(watched, 'another')).toBe(watched);
  });

  test('what was asked for during a turn has a turn of its own', () => {
    const earlier = { turn: watched.turn.number - 1, outcome: { kind: 'gone' } as const };
    expect(recordWatch(watched, earlier, monday).turn).toBe(watched.turn);
  });
});

describe('S3 a notice', () => {
  test('is passed on at once, and many before that are one', () => {
    const heard = hear(watched, 'changed', monday);
    expect(effectsOf(watched, heard)).toEqual([`look|1 ${monday}`]);
    expect(hear(heard, 'missed', monday)).toBe(heard);
    const closed = closeLook(heard, 1);
    expect(effectsOf(heard, closed)).toEqual([]);
    expect(closeLook(closed, 1)).toBe(closed);
    expect(effectsOf(closed, hear(closed, 'changed', monday))).toEqual([`look|2 ${monday}`]);
  });

  test.each<[NoticeKind, string[]]>([
    ['reauthorise', [`tend|3 ${monday}`]],
    ['removed', [`tend|3 ${monday}`, `look|1 ${monday}`]],
    ['missed', [`look|1 ${monday}`]],
  ])('%s entails %j', (kind, entails) => {
    expect(effectsOf(watched, hear(watched, kind, monday))).toEqual(entails);
  });

  test('X6 is believed for the secret and the subscription there is', () => {
    const genuine = { secret: 'secret', subscription: 's' };
    expect(isGenuine(watched, genuine)).toBe(true);
    expect(isGenuine(watched, { ...genuine, subscription: 'earlier' })).toBe(false);
    expect(isGenuine(watched, { ...genuine, secret: 'secre' })).toBe(false);
    expect(isGenuine(needed, genuine)).toBe(false);
    expect(isGenuine(beginAsking(needed, 'secret'), genuine)).toBe(true);
  });

  test.each([
    ['', '', true],
    ['a', 'a', true],
    ['', 'a', false],
    ['a', '', false],
    ['ab', 'abab', false],
    ['ab', 'ac', false],
  ])('X6 %j and %j are the same secret: %j', (known, told, same) => {
    expect(isSameSecret(known, told)).toBe(same);
  });

  test('X6 says whose mailbox it is about only in the form it was given out in', () => {
    expect(readClientState(clientStateOf(ada, 'secret'))).toEqual({ person: ada, secret: 'secret' });
    for (const text of ['', 'ada', 'ada.', '.secret', 'a/b.secret', 'ada.sec ret', `ada.${'x'.repeat(64)}`])
      expect(readClientState(text)).toBeUndefined();
  });
});
