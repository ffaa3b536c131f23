import { aMeetingPair, anActivePair, aPair, aRevealedPair } from '#test/builders/a-pair.ts';
import { ada, blaise, chloe, contosoTenant, monday } from '#test/builders/named.ts';
import { addDays } from '../shared/instant.ts';
import { dropKeys, forgetMember, keysGoAt } from './forget-member.ts';
import { toBook } from './booking.ts';
import type { Goal } from './goal.ts';
import { recordDelivery } from './introduction.ts';
import { nextLookAtPair, advancePair } from './pair-clock.ts';
import { pairConsequences } from './pair-consequences.ts';
import { peersOf, type Pair } from './pair.ts';

const levels = { '-2': 'a', '-1': 'b', '0': 'c', '1': 'd', '2': 'e' };
const goal = (id: string, owner: Goal['owner']): Goal => ({
  id,
  owner,
  title: id,
  levels,
  weight: 1,
  reached: undefined,
});

const atWork: Pair = {
  ...aMeetingPair(),
  agreement: {
    version: 2,
    confirmedBy: [ada, blaise],
    terms: {
      cadence: 'weekly',
      sessions: 5,
      durationMinutes: 60,
      noticeHours: 24,
      confidentiality: 'x',
      candour: 'x',
      offLimits: 'x',
      howWeEnd: 'x',
    },
  },
  goals: [goal('mine', ada), goal('theirs', blaise), goal('ours', 'both')],
};

const consequences = (before: Pair, after: Pair) =>
  pairConsequences({
    before,
    after,
    ref: { tenant: contosoTenant, kind: 'pair', id: after.id },
    now: monday,
  });

describe('forgetting a member', () => {
  test('P9 nor does what they had begun to book, or was to be given back on their calendar', () => {
    const begun = { askedAt: monday, begun: { by: ada, at: monday } };
    const replaced = [ada, blaise].map((organiser) => ({ key: 'k', organiser, byMember: true as const }));
    const pair: Pair = { ...atWork, series: { ...toBook(monday), tap: begun } as Pair['series'], replaced };
    const dropped = dropKeys(forgetMember(pair, ada, monday));
    expect(JSON.stringify(dropped)).not.toContain(`"${ada}"`);
    expect(dropped.replaced).toEqual([{ key: 'k', organiser: blaise, byMember: true }]);
  });

  test('P9 what they wrote goes, what the other wrote stays', () => {
    const answered: Pair = {
      ...atWork,
      meetings: atWork.meetings.map((meeting) => ({
        ...meeting,
        answers: {
          [ada]: { met: false, why: 'ill', useful: undefined, at: monday },
          [blaise]: { met: false, why: 'no-time', useful: undefined, at: monday },
        },
      })),
    };
    const pair = forgetMember(answered, ada, monday);
    expect(pair.goals.map(({ id }) => id)).toEqual(['theirs', 'ours']);
    expect(pair.meetings[0]?.answers[ada]).toMatchObject({ met: false, why: undefined });
    expect(pair.meetings[0]?.answers[blaise]).toMatchObject({ why: 'no-time' });
  });

  test('P9 the partner gets a neutral note and the sessions are cancelled; the one who is forgotten is told nothing', () => {
    const effects = consequences(atWork, forgetMember(atWork, ada, monday));
    const actions = effects.map(({ action }) => action);
    expect(actions).toContainEqual(
      expect.objectContaining({
        kind: 'tell',
        person: blaise,
        announcement: { kind: 'pair-ended', pair: atWork.id },
      }),
    );
    expect(actions).toContainEqual({ kind: 'cancel-booking', pair: atWork.id, purpose: 'first-session' });
    expect(actions).toContainEqual(expect.objectContaining({ kind: 'release', person: blaise }));
    expect(actions.filter((action) => 'person' in action && action.person === ada)).toEqual([]);
  });

  test('P9 the cards of the partner that named them are shown anew', () => {
    const effects = consequences(atWork, forgetMember(atWork, ada, monday));
    const corrected = effects.flatMap(({ action }) => (action.kind === 'correct' ? action.messageKey : []));
    expect(corrected).toEqual(
      expect.arrayContaining([
        `${atWork.id}|introduction`,
        `${atWork.id}|agreement|2`,
        `${atWork.id}|check-in|0`,
      ]),
    );
  });

  test('P9 the largest change still fits into one transaction', () => {
    const members = [ada, blaise, chloe];
    const meeting = atWork.meetings[0];
    if (meeting === undefined || atWork.agreement === undefined) throw new Error('A pair that meets.');
    const full: Pair = {
      ...anActivePair({ members }),
      agreement: { ...atWork.agreement, version: 90, confirmedBy: members },
      meetings: Array.from({ length: 27 }, (_, number) => ({ ...meeting, number })),
    };
    expect(consequences(full, forgetMember(full, ada, monday)).length).toBeLessThan(99);
  });

  test('I3 an introduction goes on to its preset time, and reads as any other', () => {
    const before = aRevealedPair();
    const after = forgetMember(before, ada, monday);
    expect(after.stage).toEqual(before.stage);
    expect(after.responses[ada]).toBe('declined');
    const told = consequences(before, after).filter(
      ({ action }) => 'person' in action && action.person === blaise,
    );
    expect(told).toEqual([]);
  });

  test('I2 a name that has not been told yet is never told', () => {
    const sent = recordDelivery(aPair(), ada, { status: 'sent', at: monday }, monday);
    const forgotten = forgetMember(sent, ada, monday);
    expect(recordDelivery(forgotten, blaise, { status: 'sent', at: monday }, monday).stage.status).toBe(
      'introducing',
    );
  });

  test('P9 done again it changes nothing, and a stranger changes nothing', () => {
    const once = forgetMember(atWork, ada, monday);
    expect(forgetMember(once, ada, addDays(monday, 1))).toBe(once);
    expect(forgetMember(atWork, chloe, monday)).toBe(atWork);
  });

  test('P9 the key goes a day after the end, when the calendar needs it no more', () => {
    const pair = forgetMember(atWork, ada, monday);
    expect(nextLookAtPair(pair)).toBe(addDays(monday, 1));
    expect(advancePair(pair, monday)).toBe(pair);
    const later = advancePair(pair, addDays(monday, 1));
    expect(JSON.stringify({ ...later, id: '' })).not.toContain(`"${ada}"`);
    expect(later.members).toContain(blaise);
    expect(peersOf(later, blaise)).toEqual([]);
    expect(nextLookAtPair(later)).toBeUndefined();
  });

  test('P9 dropping the key tells nobody who is forgotten, and cancels nothing twice', () => {
    const pair = forgetMember(atWork, ada, monday);
    const actions = consequences(pair, dropKeys(pair)).map(({ action }) => action);
    expect(actions.filter(({ kind }) => kind === 'cancel-booking' || kind === 'tell')).toEqual([]);
    expect(actions.flatMap((action) => ('person' in action ? action.person : []))).toEqual(
      actions.flatMap((action) => ('person' in action ? blaise : [])),
    );
  });

  test('P9 two who are forgotten are told apart', () => {
    const trio = anActivePair({ members: [ada, blaise, chloe] });
    const both = dropKeys(forgetMember(forgetMember(trio, ada, monday), chloe, monday));
    expect(new Set(both.members).size).toBe(3);
    expect(keysGoAt(both)).toBeUndefined();
  });
});
