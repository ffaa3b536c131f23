import type { ProgrammeSummary } from '#core/contract/coordinator.ts';
import { asId } from '#core/shared/ids.ts';
import { nextAction } from './next-action.ts';

const aSummary = (part: Partial<ProgrammeSummary>): ProgrammeSummary => ({
  id: asId('p1'),
  name: { en: 'Learning together', fr: 'Apprendre ensemble' },
  status: 'open',
  enrolled: 0,
  pairs: 0,
  alerts: { notReachable: 0, supportOpen: 0, waitingForAccess: 0 },
  isStopped: false,
  nextRoundAt: undefined,
  ...part,
});

describe('the next action for a programme', () => {
  it('follows its life from draft to figures', () => {
    expect(nextAction(aSummary({ status: 'draft' }))).toBe('design');
    expect(nextAction(aSummary({ enrolled: 1 }))).toBe('people');
    expect(nextAction(aSummary({ enrolled: 8 }))).toBe('round');
    expect(nextAction(aSummary({ status: 'running', enrolled: 8, pairs: 4 }))).toBe('insights');
    expect(nextAction(aSummary({ status: 'closed' }))).toBe('insights');
  });

  it('puts people who wait for help first', () => {
    const alerts = { notReachable: 0, supportOpen: 1, waitingForAccess: 0 };
    expect(nextAction(aSummary({ status: 'running', enrolled: 8, pairs: 4, alerts }))).toBe('health');
  });
});
