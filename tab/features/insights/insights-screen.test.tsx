import { screen, within } from '@testing-library/react';
import type { InsightsSnapshot } from '#core/growth/insights.ts';
import { aMe, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const tooFew = { kind: 'too-few' } as const;
const growth = {
  n: 12,
  meanBefore: 2.1,
  meanAfter: 3.2,
  meanChange: 1.1,
  ci95: [0.6, 1.6],
  hedgesG: 0.9,
  meanThen: 1.9,
} as const;
const snapshot: InsightsSnapshot = {
  takenAt: now,
  funnel: {
    kind: 'shown',
    value: { invited: 30, enrolled: 20, matched: 18, introduced: 18, met: 16, completed: 12 },
  },
  asked: 18,
  answered: 12,
  overall: { kind: 'shown', value: growth },
  perSkill: [],
  skillsWithheld: 0,
  goals: tooFew,
  mindset: tooFew,
  recommend: tooFew,
  comments: [],
};
const objective = {
  id: 'o1',
  title: { en: 'Posts filled', fr: 'Postes' },
  unit: 'posts',
  baseline: 4,
  target: 9,
};
const row = { thing: { kind: 'skill', id: 'sql' }, wanted: 12, taught: 6 };
const answersWith = (view: object) => ({
  me: aMe({ mayCoordinate: true }),
  'programmes/open': noneOpen,
  'programmes/p1/insights': { now, objectives: [], ...view },
  'programmes/p1/board': { now, takenAt: now, rows: [row], next: undefined },
  'PUT programmes/p1/objectives/o1': {},
});

describe('insights', () => {
  it('L2 says before and after in one line, and L3 with people and interval', async () => {
    show('/programmes/p1/insights', answersWith({ snapshot }));
    expect(await screen.findByText('2.1 → 3.2')).toBeVisible();
    expect(
      screen.getByText(/12 people rate themselves \+1\.1 on average; .* between \+0\.6 and \+1\.6/),
    ).toBeVisible();
  });

  it('L7 says plainly when a figure is not shown', async () => {
    show('/programmes/p1/insights', answersWith({ snapshot }));
    expect((await screen.findAllByText('Fewer than five people: not shown.')).length).toBe(4);
  });

  it('L8 every chart can be read as a table', async () => {
    const { user } = show('/programmes/p1/insights', answersWith({ snapshot }));
    const [first] = await screen.findAllByRole('button', { name: 'Show as a table' });
    if (first === undefined) throw new Error('No chart');
    await user.click(first);
    expect(screen.getByRole('row', { name: 'Completed 12' })).toBeVisible();
  });

  it('G4 takes the value after of an objective', async () => {
    const { user, api } = show('/programmes/p1/insights', answersWith({ objectives: [objective] }));
    await user.type(await screen.findByRole('spinbutton', { name: 'Value after' }), '7');
    await user.click(screen.getByRole('button', { name: /Save the value after/ }));
    expect(api.acts[0]).toMatchObject({ method: 'PUT', body: { after: 7 } });
  });

  it('M7 says of each round how many found its way of pairing right', async () => {
    const round = (id: string, tally: object) => ({ round: id, way: 'hat', publishedAt: now, tally });
    const ways = [
      round('r2', { takenAt: now, told: { right: 14, 'not-right': 6 }, answered: 20 }),
      { ...round('r1', { takenAt: now, told: { 'not-right': 7 } }), way: 'choice' },
    ];
    const { user } = show('/programmes/p1/insights', answersWith({ snapshot, ways }));
    const section = (await screen.findByText('Was the way of pairing right?')).closest('section');
    if (section === null) throw new Error('No section');
    expect(section).toHaveTextContent(/Drawn from the hat: of 20 people who answered, 14 found it right\./);
    await user.click(within(section).getByRole('button', { name: 'Show as a table' }));
    const rows = within(section).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'RoundYesNoNot sureAnswered',
      expect.stringMatching(/Drawn from the hat146not shown20$/),
      expect.stringMatching(/Chosen by people themselvesnot shown7not shownnot shown$/),
    ]);
  });

  it('L9 says what is wanted and taught', async () => {
    show('/programmes/p1/insights', answersWith({ snapshot }));
    expect(await screen.findByText(/Many want SQL, .* 12 people want it, 6 teach it/)).toBeVisible();
  });

  it('explains why there are no figures yet', async () => {
    show('/programmes/p1/insights', answersWith({}));
    expect(await screen.findByText('No figures yet')).toBeVisible();
  });
});
