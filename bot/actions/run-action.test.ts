import type { CheckInBody, ClosingBody, PairPage, PairView } from '#core/contract/participant.ts';
import type { Refusal, RefusalKind } from '#core/contract/refusal.ts';
import type { CardView } from '#core/messages/card-view.ts';
import { asId } from '#core/shared/ids.ts';
import { instant } from '#core/shared/instant.ts';
import { message } from '#core/shared/message.ts';
import { accepted, refused, type Result } from '#core/shared/result.ts';
import type { Participation } from '#core/use-cases/enrolments/list-my-programmes.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { aPairId, cardViews } from '#test/builders/card-views.ts';
import type { Turn } from '../turn.ts';
import type { BotUseCases } from '../use-cases.ts';
import { makeRunAction } from './run-action.ts';

const monday = instant('2026-01-05T08:00:00Z');
const turn: Turn = { actor: anActor(), now: monday, key: 'key', timeZone: 'Europe/Paris' };
const data = { id: aPairId, v: 2 };
const noLonger: CardView = { kind: 'no-longer-possible' };
const page = (pair: Partial<PairView> = {}): Result<PairPage, Refusal> =>
  accepted({ now: monday, pair: pair as PairView });
const no = (kind: Exclude<RefusalKind, 'unknown-objective'>) => refused({ kind } as Refusal);
const said = (kind: RefusalKind): CardView => ({ kind: 'refused', why: message(`problem.${kind}`) });

const cardOfKind = (kind: CardView['kind']): CardView => {
  const found = cardViews().find((view) => view.kind === kind);
  if (found === undefined) throw new Error(`No ${kind}`);
  return found;
};

/** Every use case fails the test unless it is given. */
const acting = (given: Partial<BotUseCases>) => {
  const unexpected = () => Promise.reject(new Error('This was not to be asked.'));
  const nothing: BotUseCases = {
    respond: unexpected,
    readPair: unexpected,
    proposeAgreement: unexpected,
    confirmAgreement: unexpected,
    answerCheckIn: unexpected,
    moveSession: unexpected,
    skipSession: unexpected,
    keepSession: unexpected,
    repairSeries: unexpected,
    voteOnTimes: unexpected,
    sayWayFound: unexpected,
    answerClosing: unexpected,
    listMyProgrammes: unexpected,
    pause: unexpected,
    resume: unexpected,
    sayStillIn: unexpected,
    leave: unexpected,
    askForSupport: unexpected,
    readStatus: unexpected,
    cardFor: (_tenant, _person, { kind }) => Promise.resolve(cardOfKind(kind)),
  };
  const run = makeRunAction({ ...nothing, ...given });
  return (verb: string, tapped: object) => run(turn, verb, tapped);
};

const participation = (differing: Partial<Participation> = {}): Participation => ({
  programme: asId('11111111-2222-4333-8444-555555555555'),
  name: { en: 'Learning together', fr: 'Apprendre ensemble' },
  isPaused: false,
  pair: undefined,
  ...differing,
});

describe('accept and decline', () => {
  test('I3 the fresh card comes back for the one who tapped', async () => {
    const answers: string[] = [];
    const tap = acting({
      respond: ({ answer, pair }) => {
        answers.push(`${answer} ${pair}`);
        return Promise.resolve(page());
      },
    });
    expect(await tap('accept', data)).toMatchObject({ kind: 'meet-your-peer' });
    expect(await tap('decline', data)).toMatchObject({ kind: 'meet-your-peer' });
    expect(answers).toEqual([`accepted ${aPairId}`, `declined ${aPairId}`]);
  });

  test('a late answer shows what has become of it, or that it is over', async () => {
    const late = () => Promise.resolve(no('introduction-over'));
    expect(await acting({ respond: late })('accept', data)).toEqual(said('introduction-over'));
    const over = { ...cardOfKind('introduction-over') };
    expect(await acting({ respond: late, cardFor: () => Promise.resolve(over) })('accept', data)).toEqual(
      over,
    );
  });

  test.each(['not-found', 'not-a-member', 'not-allowed'] as const)(
    'X2 %s tells nobody that there is something',
    async (kind) => {
      expect(await acting({ respond: () => Promise.resolve(no(kind)) })('accept', data)).toEqual(noLonger);
    },
  );

  test('a card that is no longer worth showing is not made up', async () => {
    const tap = acting({ respond: () => Promise.resolve(page()), cardFor: () => Promise.resolve(undefined) });
    expect(await tap('accept', data)).toEqual(noLonger);
  });
});

describe('confirming the agreement', () => {
  const terms = {
    cadence: 'weekly' as const,
    sessions: 5,
    durationMinutes: 60,
    noticeHours: 24,
    confidentiality: 'a',
    candour: 'b',
    offLimits: 'c',
    howWeEnd: 'd',
  };
  const confirming = (agreement: PairView['agreement']) => {
    const done: string[] = [];
    const tap = acting({
      readPair: () => Promise.resolve(page({ agreement, suggestedTerms: terms })),
      proposeAgreement: () => {
        done.push('proposed');
        return Promise.resolve(page());
      },
      confirmAgreement: ({ version }) => {
        done.push(`confirmed ${version}`);
        return Promise.resolve(version === 3 ? page() : no('stale-version'));
      },
    });
    return { tap, done };
  };
  const known = { version: 3, terms, confirmedByMe: false, confirmedByAll: false };

  test('A1 the first to take the suggestion proposes it', async () => {
    const { tap, done } = confirming(undefined);
    await tap('confirm-agreement', { id: aPairId, v: 0 });
    expect(done).toEqual(['proposed']);
  });

  test('A1 the same words are confirmed, whoever proposed them', async () => {
    const { tap, done } = confirming(known);
    await tap('confirm-agreement', { id: aPairId, v: 0 });
    expect(done).toEqual(['confirmed 3']);
  });

  test('A1 nobody confirms words they have not seen', async () => {
    const { tap, done } = confirming({ ...known, terms: { ...terms, candour: 'other' } });
    expect(await tap('confirm-agreement', { id: aPairId, v: 0 })).toMatchObject({ kind: 'agree' });
    expect(done).toEqual([]);
    expect(await tap('confirm-agreement', { id: aPairId, v: 2 })).toMatchObject({ kind: 'agree' });
    expect(done).toEqual(['confirmed 2']);
  });
});

describe('check-in', () => {
  const checkingIn = () => {
    const given: { number: number; body: CheckInBody }[] = [];
    const tap = acting({
      answerCheckIn: ({ number, body }) => {
        given.push({ number, body });
        return Promise.resolve(page());
      },
    });
    return { tap, given };
  };

  test('C1 one tap is enough; what was left alone is left out', async () => {
    const { tap, given } = checkingIn();
    expect(await tap('met', { ...data, useful: '', why: '' })).toMatchObject({ kind: 'check-in' });
    await tap('met', { ...data, useful: '4', why: 'ill' });
    await tap('not-met', { ...data, useful: '4', why: 'ill' });
    expect(given).toEqual([
      { number: 2, body: { met: true, useful: undefined } },
      { number: 2, body: { met: true, useful: 4 } },
      { number: 2, body: { met: false, why: 'ill' } },
    ]);
  });

  test('M7 whether the way of pairing was right may be said along with it', async () => {
    const found: string[] = [];
    const tap = acting({
      answerCheckIn: () => Promise.resolve(page()),
      sayWayFound: (one) => {
        found.push(one.found);
        return Promise.resolve(page());
      },
    });
    expect(await tap('met', { ...data, found: 'not-sure' })).toMatchObject({ kind: 'check-in' });
    await tap('not-met', { ...data, found: 'right' });
    await tap('met', { ...data, found: '' });
    expect(await tap('met', { ...data, found: 'very' })).toEqual(noLonger);
    expect(found).toEqual(['not-sure', 'right']);
  });

  test('M7 after the end of the pair it is told that this comes too late, and that the rest is kept', async () => {
    const tap = acting({
      answerCheckIn: () => Promise.resolve(page()),
      sayWayFound: () => Promise.resolve(no('pair-ended')),
    });
    const why = message('card.check-in.way.too-late');
    expect(await tap('met', { ...data, found: 'right' })).toEqual({ kind: 'refused', why });
  });

  test.each([
    { useful: '0' },
    { useful: '4.5' },
    { useful: 'x' },
    { useful: [] },
    { why: 'bored' },
    { why: 7 },
  ])('X6 %j is no answer, and nothing is written', async (forged) => {
    const { tap, given } = checkingIn();
    expect(await tap('met', { ...data, ...forged })).toEqual(noLonger);
    expect(given).toEqual([]);
  });
});

describe('voting on times', () => {
  const voting = () => {
    const given: { vote: number; suits: readonly string[] }[] = [];
    const tap = acting({
      voteOnTimes: ({ vote, suits }) => {
        given.push({ vote, suits });
        return Promise.resolve(page());
      },
    });
    return { tap: (inputs: object) => tap('vote', { ...data, ...inputs }), given };
  };

  test('S4 what is ticked suits, nothing ticked is an answer too, and the card follows', async () => {
    const { tap, given } = voting();
    expect(await tap({ suits: '2026-01-08T09:00:00Z,2026-01-09T18:30:00Z' })).toEqual(
      cardOfKind('session-vote'),
    );
    await tap({ suits: '' });
    await tap({});
    expect(given).toEqual([
      { vote: 2, suits: ['2026-01-08T09:00:00Z', '2026-01-09T18:30:00Z'] },
      { vote: 2, suits: [] },
      { vote: 2, suits: [] },
    ]);
  });

  test.each([{ suits: 'soon' }, { suits: 7 }, { suits: '2026-01-08T09:00:00Z,'.repeat(30) }])(
    'X6 %j marks nothing',
    async (forged) => {
      const { tap, given } = voting();
      expect(await tap(forged)).toEqual(noLonger);
      expect(given).toEqual([]);
    },
  );

  test('S4 an answer to a vote that is over says so', async () => {
    const late = acting({ voteOnTimes: () => Promise.resolve(no('vote-over')) });
    expect(await late('vote', data)).toEqual(said('vote-over'));
  });
});

describe('closing', () => {
  const closing = () => {
    const given: ClosingBody[] = [];
    const tap = acting({
      answerClosing: ({ body }) => {
        given.push(body);
        return Promise.resolve(page());
      },
    });
    return { tap: (inputs: object) => tap('answer-closing', { ...data, ...inputs }), given };
  };

  test('C2, L2 after and then, recommendation, mindset and comment', async () => {
    const { tap, given } = closing();
    const inputs = {
      'after:custom:c++': '4',
      'then:custom:c++': '2',
      'after:sql': '3',
      recommend: '10',
      mindset: '',
      comment: '  thank you ',
    };
    expect(await tap(inputs)).toMatchObject({ kind: 'closing' });
    expect(given).toEqual([
      {
        ratings: [{ skill: 'custom:c++', after: 4, then: 2 }],
        recommend: 10,
        mindset: undefined,
        comment: 'thank you',
      },
    ]);
  });

  test('C2 without a recommendation nothing is counted, and one is told so', async () => {
    const { tap, given } = closing();
    expect(await tap({ recommend: '' })).toEqual({
      kind: 'refused',
      why: message('card.closing.recommend-missing'),
    });
    expect(given).toEqual([]);
  });

  test.each([
    { recommend: '11' },
    { recommend: '-1' },
    { recommend: '5', mindset: '7' },
    { recommend: '5', comment: 'x'.repeat(1001) },
    { recommend: '5', comment: { a: 1 } },
    { recommend: '5', 'after:sql': '6', 'then:sql': '1' },
  ])('X6 %j is not counted', async (forged) => {
    const { tap, given } = closing();
    expect(await tap(forged)).toEqual(noLonger);
    expect(given).toEqual([]);
  });
});

describe('pause, resume and support', () => {
  const one = participation({ isPaused: true });
  const other = participation({ programme: asId('99999999-2222-4333-8444-555555555555'), isPaused: true });

  test('P7 a pause of one programme ends on a morning in the person’s own zone', async () => {
    const until = instant('2026-01-25T23:00:00Z');
    const tap = acting({
      pause: ({ until: asked }) => Promise.resolve(asked === until ? accepted(undefined) : no('not-found')),
    });
    expect(await tap('pause', { id: one.programme, v: 3 })).toEqual({ kind: 'paused', until });
  });

  test('P7 who has several on pause says which to resume', async () => {
    const listMyProgrammes = () => Promise.resolve([one, other, participation()]);
    const resumed: string[] = [];
    const resume: BotUseCases['resume'] = ({ programme }) => {
      resumed.push(programme);
      return Promise.resolve(accepted(undefined));
    };
    const tap = acting({ listMyProgrammes, resume });
    expect(await tap('resume', { id: 'me', v: 0 })).toMatchObject({
      kind: 'choose-programme',
      act: 'resume',
      programmes: [{ id: one.programme }, { id: other.programme }],
    });
    expect(await tap('resume', { id: other.programme, v: 0 })).toEqual({ kind: 'resumed' });
    expect(resumed).toEqual([other.programme]);
  });

  const asking = (programmes: readonly Participation[]) => {
    const asked: string[] = [];
    const tap = acting({
      listMyProgrammes: () => Promise.resolve(programmes),
      askForSupport: ({ programme, text, key }) => {
        asked.push(`${programme} ${text} ${key}`);
        return Promise.resolve(accepted({ now: monday, replyBy: monday, coordinatorName: 'Carla' }));
      },
      readStatus: () => Promise.resolve({ kind: 'status', lines: [{ kind: 'not-enrolled' }] }),
    });
    return { tap, asked };
  };

  test('W5 the button explains, the form asks, and the key of the activity makes it once', async () => {
    const { tap, asked } = asking([one]);
    expect(await tap('support', { id: 'me', v: 0 })).toMatchObject({ kind: 'ask-support' });
    expect(await tap('send-support', { id: 'me', v: 0, text: ' help us ' })).toMatchObject({
      kind: 'support-received',
    });
    expect(asked).toEqual([`${one.programme} help us key`]);
  });

  test('W5 with several programmes the one that was chosen is asked', async () => {
    const { tap, asked } = asking([one, other]);
    expect(await tap('send-support', { id: 'me', v: 0, text: 'x' })).toMatchObject({ kind: 'ask-support' });
    await tap('send-support', { id: 'me', v: 0, text: 'x', programme: other.programme });
    expect(asked).toEqual([`${other.programme} x key`]);
  });

  test('X6 support of a programme one is not in is not asked for', async () => {
    const { tap, asked } = asking([one]);
    expect(await tap('send-support', { id: 'me', v: 0, text: 'x', programme: other.programme })).toEqual(
      noLonger,
    );
    expect(await tap('send-support', { id: 'me', v: 0, text: 'x'.repeat(1001) })).toMatchObject({
      kind: 'refused',
    });
    expect(asked).toEqual([]);
  });

  test('who takes part in nothing is told where to begin', async () => {
    expect(await asking([]).tap('support', { id: 'me', v: 0 })).toMatchObject({ kind: 'status' });
  });
});

describe('still in', () => {
  const tapped = { id: participation().programme, v: 0 };

  test('M9 a tap says that one is still in, and the card says so', async () => {
    const tap = acting({ sayStillIn: () => Promise.resolve(accepted(undefined)) });
    expect(await tap('still-in', tapped)).toEqual(cardOfKind('still-in'));
    const gone = acting({ sayStillIn: () => Promise.resolve(no('not-enrolled')) });
    expect(await gone('still-in', tapped)).toEqual(said('not-enrolled'));
  });

  test('M9 leaving is one tap, and joining again another', async () => {
    const tap = acting({ leave: () => Promise.resolve(accepted(undefined)) });
    expect(await tap('leave', tapped)).toEqual({ kind: 'left', programme: tapped.id });
  });
});
