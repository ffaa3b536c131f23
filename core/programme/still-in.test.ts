import fc from 'fast-check';
import { aPair } from '#test/builders/a-pair.ts';
import { anEnrolment, anInvitation } from '#test/builders/an-enrolment.ts';
import { ada, contosoTenant, monday } from '#test/builders/named.ts';
import { addDays } from '../shared/instant.ts';
import { isFree, leave, pause, resume, type Enrolment } from './enrolment.ts';
import { enrolmentLifecycle } from './enrolment-lifecycle.ts';
import { askStillIn, closeStillIn, remindStillIn, sayStillIn } from './still-in.ts';

const closesAt = addDays(monday, 7);
const ask = (enrolment: Enrolment, check = 1) => askStillIn(enrolment, { check, closesAt, now: monday });
const close = (enrolment: Enrolment, couldAnswer = true) =>
  closeStillIn(enrolment, { check: 1, couldAnswer, now: closesAt });
const must = (result: ReturnType<typeof sayStillIn>): Enrolment => {
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
};
const asked = ask(anEnrolment());
const silent = close(asked);
const letters = (before: Enrolment, after: Enrolment) =>
  enrolmentLifecycle
    .consequences({
      before,
      after,
      ref: { tenant: contosoTenant, kind: 'enrolment', id: ada },
      now: monday,
    })
    .map(({ key }) => key)
    .filter((key) => key.includes('still-in'));

test.each<[string, Enrolment]>([
  ['on pause', anEnrolment({ pausedUntil: addDays(monday, 3) })],
  ['in a pair', anEnrolment({ currentPair: aPair().id })],
  ['only invited', anInvitation()],
])('M9 who is %s is not asked', (_, enrolment) => expect(ask(enrolment)).toBe(enrolment));

test('M9 asked, reminded and told once each, whatever is done again', () => {
  expect(letters(anEnrolment(), asked)).toEqual(['programme-1|still-in|1|asked']);
  expect(ask(asked)).toBe(asked);
  const reminded = remindStillIn(asked, 1, monday);
  expect(letters(asked, reminded)).toEqual(['programme-1|still-in|1|reminder']);
  expect(remindStillIn(reminded, 1, monday)).toBe(reminded);
  expect(letters(asked, silent)).toEqual(['programme-1|still-in|1|gone-without']);
  expect(close(silent)).toBe(silent);
});

test('M9 who answered is not reminded, not silent, and sees it on every card', () => {
  const answered = must(sayStillIn(asked));
  expect(remindStillIn(answered, 1, monday)).toBe(answered);
  expect(close(answered)).toBe(answered);
  expect(letters(asked, answered).every((key) => key.startsWith('correct|'))).toBe(true);
  expect(must(sayStillIn(answered))).toBe(answered);
});

test.each([
  ['a pause', (one: Enrolment) => pause(one, addDays(monday, 20), monday)],
  ['a word to come back', resume],
  ['leaving', leave],
])('M9 %s answers too', (_, act) => expect(must(act(asked)).question?.state).toBe('answered'));

test('M9 nobody is silent who could not answer, or found a peer meanwhile', () => {
  expect(close(asked, false).question).toBeUndefined();
  expect(isFree(close(asked, false), closesAt)).toBe(true);
  expect(close({ ...asked, currentPair: aPair().id }).question).toBeUndefined();
});

test('M9 the silent are in no round until a word, also a late one; the next check asks them again', () => {
  expect(isFree(silent, closesAt)).toBe(false);
  expect(isFree(must(sayStillIn(silent)), closesAt)).toBe(true);
  expect(isFree(must(resume(silent)), closesAt)).toBe(true);
  expect(ask(silent, 2).question).toMatchObject({ check: 2, state: 'open' });
});

test('M5 M9 silence earns no place in line, and takes none away', () => {
  fc.assert(
    fc.property(fc.nat(5), fc.boolean(), (leftOutTimes, firstPlace) => {
      const after = close(ask(anEnrolment({ leftOutTimes, firstPlace })));
      expect([after.leftOutTimes, after.firstPlace]).toEqual([leftOutTimes, firstPlace]);
    }),
  );
});
