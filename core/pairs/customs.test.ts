import { anActivePair, aMeetingPair } from '#test/builders/a-pair.ts';
import { ada, blaise, contosoTenant, monday } from '#test/builders/named.ts';
import { addDays, addHours, addMinutes } from '../shared/instant.ts';
import type { AgreementTerms } from './agreement.ts';
import { quietHoursOf, reminderOf, type Customs } from './customs.ts';
import type { Pair } from './pair.ts';
import { advancePair, nextLookAtPair } from './pair-clock.ts';
import { pairConsequences } from './pair-consequences.ts';
import { confirmAgreement, proposeAgreement } from './working-pair.ts';

const termsWith = (customs: Customs): AgreementTerms => ({
  ...{ cadence: 'weekly', sessions: 4, durationMinutes: 45, noticeHours: 24 },
  ...{ confidentiality: 'c', candour: 'c', offLimits: 'o', howWeEnd: 'h' },
  ...customs,
});
const must = (result: ReturnType<typeof proposeAgreement>): Pair => {
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
};
const agreedOn = (pair: Pair, customs: Customs): Pair => {
  const proposed = must(proposeAgreement(pair, ada, termsWith(customs), monday));
  return must(confirmAgreement(proposed, blaise, proposed.agreement?.version ?? 0, monday));
};
/** Two days after Monday, and two hours later on, so that a reminder of two days before is still to come. */
const start = addHours(addDays(monday, 2), 2);
const meetingWith = (customs: Customs): Pair => {
  const { meetings, ...pair } = aMeetingPair({ customs });
  return {
    ...pair,
    meetings: meetings.map((one) => ({ ...one, when: { start, end: addMinutes(start, 30) } })),
  };
};
const toldAt = (pair: Pair, now: typeof start): number =>
  pairConsequences({
    before: pair,
    after: advancePair(pair, now),
    ref: { tenant: contosoTenant, kind: 'pair', id: pair.id },
    now,
  }).filter(({ action }) => action.kind === 'tell' && action.announcement.kind === 'before-session').length;

const ours: Customs = { reminder: 'two-hours', quietHours: { from: 17, until: 10 } };

test('A2 what both have confirmed holds until both confirm something else', () => {
  const agreed = agreedOn(anActivePair(), ours);
  expect(agreed.customs).toEqual(ours);
  const proposed = must(proposeAgreement(agreed, ada, termsWith({ reminder: 'none' }), monday));
  expect(proposed.customs).toEqual(ours);
  expect(agreedOn(proposed, { reminder: 'none' }).customs).toEqual({ reminder: 'none' });
});

test('A2 who has agreed on nothing, or did so before there was anything to agree on, has what is usual', () => {
  const old = agreedOn(anActivePair(), {}).customs;
  expect([reminderOf(undefined), reminderOf(old)]).toEqual(['one-day', 'one-day']);
  expect([quietHoursOf(undefined), quietHoursOf(old)]).toEqual([
    { from: 19, until: 8 },
    { from: 19, until: 8 },
  ]);
});

test('A2 the card before a session comes when they have agreed, to each once', () => {
  for (const [reminder, hours] of [
    ['two-days', 48],
    ['one-day', 24],
    ['two-hours', 2],
  ] as const) {
    const pair = meetingWith({ reminder });
    const due = addHours(start, -hours);
    expect(nextLookAtPair(pair)! <= due).toBe(true);
    expect(toldAt(pair, addMinutes(due, -1))).toBe(0);
    expect(toldAt(pair, addMinutes(due, 5))).toBe(2);
    expect(toldAt(advancePair(pair, due), addMinutes(due, 5))).toBe(0);
  }
});

test('A2 where they have agreed on no reminder there is none, and nobody looks for it', () => {
  const pair = meetingWith({ reminder: 'none' });
  expect(toldAt(pair, addHours(start, -1))).toBe(0);
  expect(nextLookAtPair(pair)).not.toBe(addHours(start, -24));
});

test('A2 a reminder of two hours that is looked at late comes until an hour before', () => {
  const pair = meetingWith({ reminder: 'two-hours' });
  expect(toldAt(pair, addHours(start, -1))).toBe(2);
  expect(toldAt(pair, addMinutes(start, -59))).toBe(0);
});
