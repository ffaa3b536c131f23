import { addDays, addMinutes, type Instant } from '../shared/instant.ts';
import { anActivePair, aMeetingPair, aPair, aRevealedPair } from '#test/builders/a-pair.ts';
import { ada, blaise, chloe, contosoTenant, monday } from '#test/builders/named.ts';
import type { Effect } from '../effects/effect.ts';
import { askToTap } from './booking-tap.ts';
import { toBook } from './booking.ts';
import { lapse, recordDelivery, respond, retryDelivery } from './introduction.ts';
import type { Pair } from './pair.ts';
import { advancePair, nextLookAtPair } from './pair-clock.ts';
import { pairConsequences } from './pair-consequences.ts';
import { confirmAgreement, endPair, proposeAgreement, recordBooking, recordClosing } from './working-pair.ts';

const sent = { status: 'sent' as const, at: monday };
const must = (result: { ok: true; value: Pair } | { ok: false; refusal: unknown }): Pair => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const consequences = (before: Pair | undefined, after: Pair, now: Instant = monday): Effect[] =>
  pairConsequences({ before, after, ref: { tenant: contosoTenant, kind: 'pair', id: after.id }, now });
/** Who is told or corrected what; all else by its kind. */
const said = (effects: readonly Effect[]): string[] =>
  effects
    .map(({ action }) =>
      action.kind === 'tell' || action.kind === 'correct'
        ? `${action.kind} ${action.person} ${action.announcement.kind}`
        : action.kind,
    )
    .filter((one) => one !== 'project')
    .sort();
const terms = {
  ...aPair().format,
  noticeHours: 24,
  confidentiality: '',
  candour: '',
  offLimits: '',
  howWeEnd: '',
};

test('every change is shown in lists', () => {
  expect(consequences(aPair(), aPair()).map(({ action }) => action.kind)).toEqual(['project']);
});

test('I2 a new pair tells each that somebody was found, and wants to know how it fared', () => {
  const effects = consequences(undefined, aPair());
  expect(said(effects)).toEqual(['tell ada someone-found', 'tell blaise someone-found']);
  for (const { action } of effects) {
    if (action.kind === 'tell')
      expect(action).toMatchObject({
        class: 'nudge',
        expiresAt: addDays(monday, 7),
        reportTo: { kind: 'pair' },
      });
  }
});

test('I2 a retry asks again only those who were not reached', () => {
  const unreached = { status: 'not-reachable' as const, why: 'blocked' as const, since: monday };
  const stuck = recordDelivery(recordDelivery(aPair(), ada, sent, monday), blaise, unreached, monday);
  expect(said(consequences(stuck, must(retryDelivery(stuck))))).toEqual(['tell blaise someone-found']);
});

test('I2 the last delivery shows the names to all, by correcting what was sent', () => {
  const one = recordDelivery(aPair(), ada, sent, monday);
  expect(said(consequences(aPair(), one))).toEqual([]);
  expect(said(consequences(one, recordDelivery(one, blaise, sent, monday)))).toEqual([
    'correct ada meet-your-peer',
    'correct blaise meet-your-peer',
  ]);
});

test('I3 an answer corrects the card of who gave it, and touches nothing of the other', () => {
  const declined = must(respond(aRevealedPair(), ada, 'declined', monday));
  expect(said(consequences(aRevealedPair(), declined))).toEqual(['correct ada meet-your-peer']);
});

test('A1 the last acceptance asks for the first session', () => {
  const one = must(respond(aRevealedPair(), ada, 'accepted', monday));
  const both = must(respond(one, blaise, 'accepted', monday));
  expect(said(consequences(one, both))).toEqual([
    'book',
    'correct ada meet-your-peer',
    'correct blaise meet-your-peer',
  ]);
  expect(said(consequences(both, both))).toEqual([]);
});

test('I3 a lapse says the same to all and frees all', () => {
  const before = must(respond(aRevealedPair(), ada, 'accepted', monday));
  const now = addDays(monday, 7);
  expect(said(consequences(before, lapse(before, now), now))).toEqual([
    'correct ada introduction-over',
    'correct blaise introduction-over',
    'erase-worksheets',
    'release',
    'release',
  ]);
});

test('A1 a proposal asks the others; a change of words asks again, by another message', () => {
  const first = must(proposeAgreement(aMeetingPair(), ada, terms, monday));
  const asked = consequences(aMeetingPair(), first);
  expect(said(asked)).toContain('tell blaise agree');
  expect(said(asked)).not.toContain('tell ada agree');
  const second = must(proposeAgreement(first, blaise, { ...terms, candour: 'kind' }, monday));
  const again = consequences(first, second);
  expect(said(again)).toContain('tell ada agree');
  const keys = [asked, again].map((effects) =>
    effects.flatMap(({ action }) => (action.kind === 'tell' ? [action.messageKey] : [])),
  );
  expect(keys[0]).not.toEqual(keys[1]);
});

test('A1 the last confirmation asks for the series, once', () => {
  const proposed = must(proposeAgreement(aMeetingPair(), ada, terms, monday));
  const agreed = must(confirmAgreement(proposed, blaise, 1, monday));
  expect(said(consequences(proposed, agreed))).toContain('book');
  expect(said(consequences(agreed, must(confirmAgreement(agreed, blaise, 1, monday))))).not.toContain('book');
});

test('S4 a further attempt to book is a further effect', () => {
  const waiting: Pair = {
    ...anActivePair(),
    firstSession: { status: 'no-slot', since: monday, why: 'x', attempts: 0 },
  };
  const due = addDays(monday, 1);
  const keysOf = (before: Pair | undefined, after: Pair, now = monday) =>
    consequences(before, after, now).flatMap(({ key, action }) => (action.kind === 'book' ? [key] : []));
  const first = keysOf(aRevealedPair(), anActivePair());
  const retried = keysOf(waiting, advancePair(waiting, due), due);
  expect([first.length, retried.length]).toEqual([1, 1]);
  expect(first).not.toEqual(retried);
});

test('S1 a booked series is told to all; times that are only chosen are told to nobody', () => {
  const toDo = { ...aMeetingPair(), series: toBook(monday) };
  const start = addDays(monday, 9);
  const times = [{ start, end: addMinutes(start, 60) }];
  expect(
    said(consequences(toDo, { ...toDo, series: { ...toBook(monday), times } as Pair['series'] })),
  ).toEqual([]);
  const state = { status: 'booked' as const, eventId: 'e', joinUrl: undefined, at: monday };
  const booked = recordBooking(toDo, 'series', { state, times });
  expect(said(consequences(toDo, booked))).toEqual(['tell ada series-booked', 'tell blaise series-booked']);
});

test('C1 a session that is over asks all', () => {
  const now = addDays(monday, 3);
  expect(said(consequences(aMeetingPair(), advancePair(aMeetingPair(), now), now))).toEqual([
    'see-calendar',
    'tell ada check-in',
    'tell blaise check-in',
  ]);
});

test('E1 leaving gives back what lies ahead, frees both and tells both, without a reason', () => {
  const left = must(endPair(aMeetingPair(), ada, { how: 'exited', reason: 'mismatch', now: monday }));
  const effects = consequences(aMeetingPair(), left);
  expect(said(effects)).toEqual([
    'cancel-booking',
    'erase-worksheets',
    'release',
    'release',
    'tell ada pair-ended',
    'tell blaise pair-ended',
  ]);
  expect(JSON.stringify(effects)).not.toContain('mismatch');
});

test('E1 completing early asks the closing questions instead of saying good-bye', () => {
  const done = must(endPair(aMeetingPair(), ada, { how: 'completed', reason: undefined, now: monday }));
  expect(said(consequences(aMeetingPair(), done))).toEqual([
    'cancel-booking',
    'erase-worksheets',
    'release',
    'release',
    'tell ada closing',
    'tell blaise closing',
  ]);
});

test('C2 who has looked back is thanked in place, and is not asked again when the pair is complete', () => {
  const one = must(recordClosing(aMeetingPair(), ada, monday));
  expect(said(consequences(aMeetingPair(), one))).toEqual(['correct ada closing']);
  const both = must(recordClosing(one, blaise, monday));
  expect(said(consequences(one, both))).not.toContain('tell ada closing');
});

test('no change of a pair needs more rows than one transaction holds, also after a year without a look', () => {
  const state = { status: 'booked' as const, eventId: 'e', joinUrl: undefined, at: monday };
  const times = Array.from({ length: 26 }, (_, week) => {
    const start = addDays(monday, 9 + 7 * week);
    return { start, end: addMinutes(start, 60) };
  });
  const pair = recordBooking(aMeetingPair({ members: [ada, blaise, chloe] }), 'series', { state, times });
  const now = addDays(monday, 400);
  expect(nextLookAtPair(pair)).toBeDefined();
  expect(consequences(pair, advancePair(pair, now), now).length).toBeLessThan(100);
});

test('keys of effects are their own, and the same whenever they are worked out', () => {
  const now = addDays(monday, 3);
  const after = advancePair(aMeetingPair(), now);
  const keys = consequences(aMeetingPair(), after, now).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(consequences(aMeetingPair(), after, now).map(({ key }) => key)).toEqual(keys);
});

test('S4 who is asked to book hears of it on a card of its own, and on that of the introduction', () => {
  const active = anActivePair();
  const asked = said(consequences(active, askToTap(active, 'first-session', monday)));
  expect(asked).toEqual(
    [ada, blaise]
      .flatMap((member) => [`correct ${member} meet-your-peer`, `tell ${member} tap-calendar`])
      .sort(),
  );
});
