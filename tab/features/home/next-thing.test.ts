import { asId, type ShortlistId } from '#core/shared/ids.ts';
import { instant } from '#core/shared/instant.ts';
import { aMeeting, aPair, aProgramme, agreed, now } from '../../testing/answers.ts';
import { nextThing } from './next-thing.ts';

const past = { start: instant('2026-02-26T14:00:00Z'), end: instant('2026-02-26T15:00:00Z') };
const kindOf = (
  ...[programme, pairs]: [Parameters<typeof nextThing>[0], Parameters<typeof nextThing>[1]]
): string => nextThing(programme, pairs, now).kind;

describe('the next thing', () => {
  it('P8 the briefing comes before the waiting', () => {
    expect(kindOf(aProgramme({ briefed: false }), [])).toBe('briefing');
    expect(kindOf(aProgramme(), [])).toBe('waiting');
  });

  it('M7 a shortlist comes before the waiting, and may be looked at again', () => {
    const shortlist = { id: asId<ShortlistId>('s1'), closesAt: now, answered: false };
    expect(kindOf(aProgramme({ shortlist }), [])).toBe('shortlist');
    expect(kindOf(aProgramme({ shortlist: { ...shortlist, answered: true } }), [])).toBe(
      'shortlist-answered',
    );
    expect(kindOf(aProgramme({ shortlist, briefed: false }), [])).toBe('briefing');
    expect(kindOf(aProgramme({ shortlist }), [aPair({ stage: 'finding' })])).toBe('finding');
  });

  it('P1 somebody invited may join', () => {
    expect(kindOf(aProgramme({ enrolment: 'invited' }), [])).toBe('join');
  });

  it('I2 nobody is named while a pair is being found', () => {
    expect(nextThing(aProgramme(), [aPair({ stage: 'finding' })], now)).toEqual({ kind: 'finding' });
  });

  it('I3 an introduction asks for an answer once', () => {
    expect(kindOf(aProgramme(), [aPair({ stage: 'introduced', myAnswer: 'none' })])).toBe('answer');
    expect(kindOf(aProgramme(), [aPair({ stage: 'introduced', myAnswer: 'declined' })])).toBe('answered');
  });

  it('C1 a session that is over and unanswered comes before the agreement', () => {
    const pair = aPair({ meetings: [aMeeting({ ...past, status: 'past' })], agreement: agreed });
    expect(kindOf(aProgramme(), [pair])).toBe('check-in');
  });

  it('S3 a session that cannot be as it was booked comes before the agreement; another’s clash is theirs to settle', () => {
    const troubled = (kind: 'clash' | 'declined', mine: boolean) =>
      kindOf(aProgramme(), [aPair({ meetings: [aMeeting({ trouble: { kind, names: [], mine } })] })]);
    expect(troubled('clash', true)).toBe('repair');
    expect(troubled('declined', false)).toBe('repair');
    expect(troubled('clash', false)).toBe('session');
    const seriesTrouble = { kind: 'cancelled', names: [], mine: false } as const;
    expect(kindOf(aProgramme(), [aPair({ seriesTrouble })])).toBe('repair');
  });

  it('S4 times to vote on come before the agreement, until one has answered', () => {
    const vote = { number: 1, session: 0, state: 'open', closesAt: now, times: [] } as const;
    const voting = (answered: boolean) =>
      kindOf(aProgramme(), [aPair({ vote: { ...vote, answered, mayPropose: true } })]);
    expect([voting(false), voting(true)]).toEqual(['vote', 'in-pair']);
  });

  it.each(['book', 'give-back'] as const)('S4 a tap to %s comes before the agreement', (does) => {
    const pair = aPair({ tap: { does }, agreement: agreed });
    expect(kindOf(aProgramme(), [pair])).toBe(does);
    expect(kindOf(aProgramme(), [{ ...pair, tap: { does: 'look' } }])).toBe('confirm-agreement');
  });

  it('A1 after the first session somebody proposes the agreement, and the other confirms it', () => {
    const answered = { met: true, why: undefined, useful: 4 };
    const met = aMeeting({ ...past, number: 0, status: 'held', mine: answered });
    expect(kindOf(aProgramme(), [aPair({ meetings: [met] })])).toBe('propose-agreement');
    expect(kindOf(aProgramme(), [aPair({ meetings: [met], agreement: agreed })])).toBe('confirm-agreement');
  });

  it('names the earliest session to come', () => {
    const late = aMeeting({
      number: 2,
      start: instant('2026-03-12T14:00:00Z'),
      end: instant('2026-03-12T15:00:00Z'),
    });
    const thing = nextThing(aProgramme(), [aPair({ meetings: [late, aMeeting()] })], now);
    expect(thing).toMatchObject({ kind: 'session', meeting: { number: 1 } });
  });

  it('W1 a session that is still to be prepared asks for the worksheet, after everything that is owed', () => {
    const soon = aPair({ meetings: [aMeeting()], toPrepare: 1 });
    expect(kindOf(aProgramme(), [soon])).toBe('worksheet');
    expect(kindOf(aProgramme(), [aPair({ meetings: [aMeeting()] })])).toBe('session');
    expect(kindOf(aProgramme(), [{ ...soon, agreement: agreed }])).toBe('confirm-agreement');
  });

  it('C2 looking back is asked for also after the end', () => {
    const pair = aPair({ stage: 'ended', closing: { asked: true, answered: false, ratings: [] } });
    expect(kindOf(aProgramme(), [pair])).toBe('closing');
  });

  it('speaks of the pair of this programme only', () => {
    expect(kindOf(aProgramme({ id: asId('another') }), [aPair()])).toBe('waiting');
  });
});
