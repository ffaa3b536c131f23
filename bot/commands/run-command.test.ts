import { asId } from '#core/shared/ids.ts';
import { instant } from '#core/shared/instant.ts';
import { message } from '#core/shared/message.ts';
import { accepted } from '#core/shared/result.ts';
import type { Participation } from '#core/use-cases/enrolments/list-my-programmes.ts';
import { anActor } from '#test/builders/an-actor.ts';
import type { Turn } from '../turn.ts';
import { makePauseCommand } from './pause.ts';
import { makeSupportCommand } from './support.ts';

const now = instant('2026-01-05T08:00:00Z');
const turn: Turn = { actor: anActor(), now, key: 'key', timeZone: 'Europe/Paris' };
const participation = (id: string, pair?: string): Participation => ({
  programme: asId(id),
  name: { en: id, fr: id },
  isPaused: false,
  pair: pair === undefined ? undefined : asId(pair),
});

const pausing = (programmes: readonly Participation[]) =>
  makePauseCommand({
    listMyProgrammes: () => Promise.resolve(programmes),
    pause: () => Promise.resolve(accepted(undefined)),
    readStatus: () => Promise.resolve({ kind: 'status', lines: [] }),
  });

describe('pause', () => {
  test.each([
    ['', '2026-01-18T23:00:00Z'],
    ['1', '2026-01-11T23:00:00Z'],
    ['26 weeks', '2026-07-05T22:00:00Z'],
    ['please', '2026-01-18T23:00:00Z'],
  ])('P7 “pause %s” lasts until a morning in Paris', async (rest, until) => {
    expect(await pausing([participation('one')])({ ...turn, rest })).toMatchObject({ kind: 'paused', until });
  });

  test.each([
    ['5', undefined],
    ['6', true],
  ])('M15 “pause %s” says whether a pair waits it out', async (rest, long) => {
    const card = await pausing([participation('one')])({ ...turn, rest });
    expect(card.kind === 'paused' && card.long).toBe(long);
  });

  test.each(['0', '27', '99999999999999999999'])(
    'P7 “pause %s” says how long a pause can be',
    async (rest) => {
      const why = message('card.pause-range', { most: 26 });
      expect(await pausing([participation('one')])({ ...turn, rest })).toEqual({ kind: 'refused', why });
    },
  );

  test('P7 who takes part in several programmes says which one', async () => {
    const card = await pausing([participation('one'), participation('two')])({ ...turn, rest: '3' });
    expect(card).toMatchObject({
      kind: 'choose-programme',
      act: 'pause',
      weeks: 3,
      programmes: [{ id: 'one' }, { id: 'two' }],
    });
  });
});

describe('support', () => {
  const asking = async (programmes: readonly Participation[], rest: string) => {
    const asked: string[] = [];
    const card = await makeSupportCommand({
      listMyProgrammes: () => Promise.resolve(programmes),
      askForSupport: ({ programme, text }) => {
        asked.push(`${programme}: ${text}`);
        return Promise.resolve(accepted({ now, replyBy: now, coordinatorName: 'Carla' }));
      },
      readStatus: () => Promise.resolve({ kind: 'status', lines: [] }),
    })({ ...turn, rest });
    return { kind: card.kind, asked };
  };

  test('W5 goes to the coordinator of the programme one is paired in', async () => {
    const programmes = [participation('one'), participation('two', 'pair')];
    expect(await asking(programmes, 'what now?')).toEqual({
      kind: 'support-received',
      asked: ['two: what now?'],
    });
  });

  test('W5 where it is not clear which, one chooses; nothing is sent before', async () => {
    const programmes = [participation('one'), participation('two')];
    expect(await asking(programmes, 'what now?')).toEqual({ kind: 'ask-support', asked: [] });
    expect(await asking([participation('one')], ' ')).toEqual({ kind: 'ask-support', asked: [] });
  });
});
