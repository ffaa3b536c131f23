import { screen } from '@testing-library/react';
import type { BoardView, ChanceView } from '#core/contract/board.ts';
import type { BoardRow, Thing } from '#core/growth/exchange-board.ts';
import type { MyChance } from '#core/growth/my-chance.ts';
import { asId } from '#core/shared/ids.ts';
import { aMe, aProgramme, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const skill = (id: string): Thing => ({ kind: 'skill', id: asId(id) });
const row = (id: string, wanted?: number, taught?: number): BoardRow => ({
  thing: skill(id),
  wanted,
  taught,
});
const scarce = [row('sql', 12), row('excel', 6, 9)];
const hard: MyChance = { band: 'hard', help: skill('python'), scarce: skill('sql') };

interface Said {
  rows?: readonly BoardRow[];
  next?: string;
  chance?: MyChance;
  programme?: Parameters<typeof aProgramme>[0];
}

const answersWith = ({ rows = scarce, next, chance, programme }: Said = {}) => ({
  me: aMe({ programmes: [aProgramme(programme)] }),
  'programmes/open': noneOpen,
  'programmes/p1/board': { now, takenAt: now, rows, next } satisfies BoardView,
  'programmes/p1/chance': { now, chance } satisfies ChanceView,
});

describe('while waiting', () => {
  it('L9 says when the next round is, my chance and what would help', async () => {
    show('/waiting/p1', answersWith({ chance: hard }));
    expect(await screen.findByText(/It is hard to find a peer/)).toBeVisible();
    expect(screen.getByText(/The next pairing is on/)).toBeVisible();
    expect(screen.getByText('Few can help you with: SQL')).toBeVisible();
    expect(screen.getByText(/would help others most, .*: Python/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Change what I teach or want' })).toHaveAttribute(
      'href',
      '/enrol/p1',
    );
  });

  it('L9 says so where too little is known', async () => {
    show('/waiting/p1', answersWith());
    expect(await screen.findByText(/Too few people want or teach what you asked for/)).toBeVisible();
  });

  it('L9 tells the board in a sentence and as a table', async () => {
    const { user } = show('/waiting/p1', answersWith());
    expect(
      await screen.findByText('Many want SQL, few teach it: 12 people want it, under 5 teach it.'),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show as a table' }));
    expect(screen.getByRole('row', { name: 'SQL 12 under 5' })).toBeVisible();
    expect(screen.getByRole('row', { name: /^(Microsoft )?Excel 6 9$/ })).toBeVisible();
  });

  it('L9 a board without want says so', async () => {
    show('/waiting/p1', answersWith({ rows: [row('excel', 6, 9)] }));
    expect(await screen.findByText(/at least as many people teach it as want it/)).toBeVisible();
  });

  it('shows a long board a page at a time', async () => {
    const answers = {
      ...answersWith({ next: '10' }),
      'programmes/p1/board?cursor=10': {
        now,
        takenAt: now,
        rows: [row('python', undefined, 7)],
        next: undefined,
      },
    };
    const { user } = show('/waiting/p1', answers);
    await user.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('Python')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('L7 explains an empty board', async () => {
    show('/waiting/p1', answersWith({ rows: [] }));
    expect(await screen.findByText(/Nothing is told yet/)).toBeVisible();
  });

  it('offers to try again when the board cannot be read', async () => {
    const { 'programmes/p1/board': _, ...answers } = answersWith({ chance: hard });
    show('/waiting/p1', answers);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.getByText(/It is hard to find a peer/)).toBeVisible();
  });

  it('leads from home to what would help', async () => {
    const { user } = show('/', answersWith({ chance: hard }));
    await user.click(await screen.findByRole('link', { name: 'What would help' }));
    expect(await screen.findByText(/It is hard to find a peer/)).toBeVisible();
  });

  it('asks nobody about a chance who has a match already', async () => {
    show('/waiting/p1', answersWith({ programme: { pair: asId('pair1') } }));
    expect(await screen.findByRole('link', { name: 'See my match' })).toBeVisible();
    expect(screen.queryByText(/Too few people/)).toBeNull();
  });

  it('leads home from a programme one takes no part in', async () => {
    show('/waiting/p1', answersWith({ programme: { enrolment: 'none' } }));
    expect(await screen.findByRole('heading', { name: /Hello Megan/ })).toBeVisible();
  });
});
