import { act, screen } from '@testing-library/react';
import axe from 'axe-core';
import type { CounterfactualView, ExplanationView, RosterRow } from '#core/contract/coordinator.ts';
import { asId } from '#core/shared/ids.ts';
import { ApiProblem } from '../../lib/api-problem.ts';
import { now } from '../../testing/answers.ts';
import { showPart } from '../../testing/show-part.tsx';
import { WhyNot } from './why-not.tsx';

const row = (id: string, name: string, said: Partial<RosterRow> = {}): RosterRow => ({
  ...{ id: asId(id), name, department: 'Sales', status: 'enrolled', state: 'free', leftOutTimes: 0 },
  ...said,
});
const path = 'programmes/p1/rounds/r1/explanation?one=a&other=m';
const answersWith = (answer: ExplanationView['answer'] | ApiProblem) => ({
  'programmes/p1/people': { now, rows: [row('a', 'Ana Bowman')], next: 'second' },
  'programmes/p1/people?cursor=second': {
    now,
    rows: [row('m', 'Megan Bowen'), row('i', 'Irvin Sayers', { status: 'invited', state: 'invited' })],
    next: undefined,
  },
  [path]: answer instanceof ApiProblem ? answer : { now, answer },
});
const showPanel = (answer: ExplanationView['answer'] | ApiProblem, locale: 'en' | 'fr' = 'en') =>
  showPart(<WhyNot programme="p1" round="r1" />, { answers: answersWith(answer), locale });

type Instead = Extract<CounterfactualView['answer'], { kind: 'instead' }>;
const noLoss: Instead = {
  ...{ kind: 'instead', placed: 0, waiting: 0, learners: 0, score: 0 },
  instead: [[asId('a'), asId('m')]],
  leftOver: [asId('x')],
};
const showInstead = (answer: Instead) =>
  showPart(<WhyNot programme="p1" round="r1" />, {
    answers: {
      ...answersWith({ kind: 'left-over' }),
      'programmes/p1/rounds/r1/counterfactual?one=a&other=m': { now, answer },
    },
    locale: 'en',
  });

type User = ReturnType<typeof showPart>['user'];

const focusOn = (place: number): void => act(() => screen.getAllByRole('combobox')[place]?.focus());

/** By keyboard alone. */
const chooseBoth = async (user: User): Promise<void> => {
  focusOn(0);
  await user.keyboard('{ArrowDown}');
  await screen.findByRole('option', { name: 'Megan Bowen · Sales' });
  await user.keyboard('ana{ArrowDown}{Enter}');
  focusOn(1);
  await user.keyboard('meg{ArrowDown}{Enter}');
};

describe('asking why two are not a pair', () => {
  it.each<[ExplanationView['answer'], string, string]>([
    [
      { kind: 'paired' },
      'These two are together in this round.',
      'Ces deux personnes sont ensemble dans ce tour.',
    ],
    [{ kind: 'not-available' }, 'Not available for this pair.', 'Pas disponible pour ce binôme.'],
    [
      { kind: 'fewer-learners', people: 2 },
      'They could be a pair, but at best 2 people fewer would then learn what they asked for.',
      'Ce binôme serait possible mais, au mieux, 2 personnes de moins apprendraient ce qu’elles ont demandé.',
    ],
    [
      { kind: 'lower-scores', points: 1_259 },
      'They could be a pair, but at best the scores of all pairs together would then be 12.5 points lower.',
      'Ce binôme serait possible mais, au mieux, le total des scores de tous les binômes baisserait de 12,5 points.',
    ],
  ])('M6 U1 %j is told in words, chosen by keyboard', async (answer, english, french) => {
    const { user, unmount } = showPanel(answer);
    await chooseBoth(user);
    expect(await screen.findByText(english)).toBeVisible();
    unmount();
    await chooseBoth(showPanel(answer, 'fr').user);
    expect(await screen.findByText(french)).toBeVisible();
  });

  it.each([
    'no-shared-language',
    'no-shared-hours',
    'left-over',
    'no-loss-proven',
    'possible',
    'not-kept',
  ] as const)('M6 there are words for: %s', async (kind) => {
    await chooseBoth(showPanel({ kind }).user);
    expect(await screen.findByText(/^They .+\.$/)).toBeVisible();
  });

  it('M6 a loss too small to show is not shown as nothing', async () => {
    await chooseBoth(showPanel({ kind: 'lower-scores', points: 3 }).user);
    expect(await screen.findByText(/hardly any lower/)).toBeVisible();
  });

  it('M6 who was not part of the round is said to be', async () => {
    const problem = { type: '/problems/not-found', title: 'Not found', status: 404, detail: 'Nothing.' };
    await chooseBoth(showPanel(new ApiProblem(problem)).user);
    expect(await screen.findByText('At least one of the two was not part of this round.')).toBeVisible();
  });

  it('the invited are not offered, nor is anybody twice', async () => {
    const { user } = showPanel({ kind: 'paired' });
    await chooseBoth(user);
    await user.clear(screen.getAllByRole('combobox')[1]!);
    await user.keyboard('{ArrowDown}');
    const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(names).toEqual(['Megan Bowen · Sales']);
  });

  it.each<[Partial<Instead>, RegExp]>([
    [{ placed: 2 }, /2 people fewer would be in a pair/],
    [{ waiting: 1 }, /left out before would be left out again/],
    [{ learners: 1 }, /1 person fewer would learn/],
    [{ score: 1234 }, /12\.34 points lower/],
    [{}, /nobody would lose by it/],
  ])('M6 on request it is worked out exactly: %j', async (loss, said) => {
    const { user } = showInstead({ ...noLoss, ...loss });
    await chooseBoth(user);
    await user.click(await screen.findByRole('button', { name: 'Work out what would be instead' }));
    expect(await screen.findByText(said)).toBeVisible();
    expect(screen.getByText('Ana Bowman and Megan Bowen')).toBeVisible();
    expect(screen.getByText('Then without a peer: Somebody who has left.')).toBeVisible();
  });

  it('U2 axe finds nothing', async () => {
    const { user, container } = showPanel({ kind: 'paired' });
    await chooseBoth(user);
    await screen.findByText(/together in this round/);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
