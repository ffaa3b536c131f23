import { screen } from '@testing-library/react';
import type { ProgrammeView } from '#core/contract/coordinator.ts';
import type { FreshnessView } from '#core/contract/freshness.ts';
import { asId } from '#core/shared/ids.ts';
import { now } from '../../testing/answers.ts';
import { showPart } from '../../testing/show-part.tsx';
import { AskFirst } from './ask-first.tsx';

const programme = { id: asId('p1') } as ProgrammeView['programme'];
const shown = (freshness?: Partial<FreshnessView>, answers: Record<string, unknown> = {}) =>
  showPart(
    <AskFirst
      programme={programme}
      freshness={freshness && { isOpen: true, closesAt: now, answers: undefined, isAll: true, ...freshness }}
    />,
    { answers, locale: 'en' },
  );

describe('asking first', () => {
  it('M9 is offered, and says what it entails', async () => {
    const { user } = shown(undefined, { 'POST programmes/p1/freshness': {} });
    expect(screen.getByText(/nobody on leave is asked/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ask everybody' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('M9 while it is open it shows until when, and no number below five', () => {
    shown({});
    expect(screen.getByText(/can answer until Monday 2 March/)).toBeVisible();
    expect(screen.getByText(/shown from five on/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('M9 once closed it shows the number, and may be asked again', () => {
    shown({ isOpen: false, answers: 12 });
    expect(screen.getByText('12 people have answered.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Ask everybody' })).toBeVisible();
  });

  it('says why it was refused', async () => {
    const { user } = shown();
    await user.click(screen.getByRole('button', { name: 'Ask everybody' }));
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});
