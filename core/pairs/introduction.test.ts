import { addDays } from '../shared/instant.ts';
import { anActivePair, aPair, aRevealedPair } from '#test/builders/a-pair.ts';
import { ada, blaise, chloe, monday } from '#test/builders/named.ts';
import { isRevealed, lapse, recordDelivery, respond, retryDelivery } from './introduction.ts';
import type { Pair } from './pair.ts';

const closesAt = addDays(monday, 7);
const sent = { status: 'sent' as const, at: monday };
const unreached = { status: 'not-reachable' as const, why: 'blocked' as const, since: monday };
const answered = (
  pair: Pair,
  ...answers: readonly (readonly [Pair['organiser'], 'accepted' | 'declined'])[]
): Pair =>
  answers.reduce((known, [who, answer]) => {
    const result = respond(known, who, answer, monday);
    if (!result.ok) throw new Error(result.refusal.kind);
    return result.value;
  }, pair);

test('I2 names are revealed with the last delivery, not before', () => {
  const one = recordDelivery(aPair(), ada, sent, monday);
  expect(one.stage.status).toBe('introducing');
  expect(isRevealed(one)).toBe(false);
  const both = recordDelivery(one, blaise, sent, monday);
  expect(both.stage).toEqual({ status: 'revealed', closesAt, revealedAt: monday });
  expect(isRevealed(both)).toBe(true);
});

test('I2 a delivery of a stranger, or after the introduction, changes nothing', () => {
  const pair = aPair();
  expect(recordDelivery(pair, chloe, sent, monday)).toBe(pair);
  const revealed = aRevealedPair();
  expect(recordDelivery(revealed, ada, unreached, monday)).toBe(revealed);
});

test('I2 a lapsed introduction that was never revealed names nobody', () => {
  expect(isRevealed(lapse(aPair(), closesAt))).toBe(false);
  expect(isRevealed(lapse(aRevealedPair(), closesAt))).toBe(true);
});

test('I2 a retry is for those who could not be reached, while the introduction runs', () => {
  const stuck = recordDelivery(recordDelivery(aPair(), ada, sent, monday), blaise, unreached, monday);
  const retried = retryDelivery(stuck);
  expect(retried.ok && retried.value.deliveries).toEqual({ [ada]: sent, [blaise]: { status: 'pending' } });
  expect(retryDelivery(aRevealedPair()).ok).toBe(false);
});

test('I3 the pair is active with the last acceptance, and its first session is to be booked', () => {
  const one = answered(aRevealedPair(), [ada, 'accepted']);
  expect(one.stage.status).toBe('revealed');
  const both = answered(one, [blaise, 'accepted']);
  expect(both).toMatchObject({
    stage: { status: 'active', since: monday },
    firstSession: { status: 'to-book' },
  });
});

test('I3 an answer may be changed until it is over, and accepting again changes nothing', () => {
  const back = answered(aRevealedPair(), [ada, 'declined'], [ada, 'accepted'], [blaise, 'accepted']);
  expect(back.stage.status).toBe('active');
  expect(answered(back, [ada, 'accepted'])).toBe(back);
});

test('M5 of three, all have to accept', () => {
  const three = aRevealedPair({ members: [ada, blaise, chloe] });
  const two = answered(three, [ada, 'accepted'], [blaise, 'accepted']);
  expect(two.stage.status).toBe('revealed');
  expect(answered(two, [chloe, 'accepted']).stage.status).toBe('active');
});

test.each([
  ['a stranger', aRevealedPair(), chloe, monday, 'not-a-member'],
  ['before names are known', aPair(), ada, monday, 'too-early'],
  ['at the preset time', aRevealedPair(), ada, closesAt, 'introduction-over'],
  ['after the end', lapse(aRevealedPair(), closesAt), ada, monday, 'introduction-over'],
  ['declining an active pair', anActivePair(), ada, monday, 'introduction-over'],
])('I3 an answer is refused: %s', (_case, pair, who, now, kind) => {
  expect(respond(pair, who, 'declined', now)).toEqual({ ok: false, refusal: { kind } });
});

test('I3 decline, silence and failure lapse alike, at the preset time and not before', () => {
  const cases = [
    aPair(),
    recordDelivery(aPair(), blaise, unreached, monday),
    aRevealedPair(),
    answered(aRevealedPair(), [ada, 'declined']),
    answered(aRevealedPair(), [ada, 'accepted'], [blaise, 'declined']),
  ];
  for (const pair of cases) {
    expect(lapse(pair, addDays(closesAt, -0.001))).toBe(pair);
    expect(lapse(pair, closesAt).stage).toEqual({
      status: 'ended',
      how: 'lapsed',
      at: closesAt,
      reason: undefined,
    });
  }
});

test('I3 an active pair does not lapse', () => {
  const pair = anActivePair();
  expect(lapse(pair, addDays(closesAt, 100))).toBe(pair);
});
