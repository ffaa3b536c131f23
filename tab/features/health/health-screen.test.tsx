import { screen } from '@testing-library/react';
import { aMe, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const answers = (endedByChange: number | undefined) => ({
  me: aMe({ mayCoordinate: true }),
  'programmes/open': noneOpen,
  'programmes/p1/health': { now, introductions: [], bookings: [], support: [], endedByChange },
});

describe('the health of a programme', () => {
  it('M15 says how many pairs could not go on, and never which', async () => {
    show('/programmes/p1/health', answers(10));
    expect(await screen.findByText('Everything runs')).toBeVisible();
    expect(screen.getByText(/^At least 10 pairs have ended/)).toBeVisible();
  });

  it('M15 L7 says nothing below five', async () => {
    show('/programmes/p1/health', answers(undefined));
    expect(await screen.findByText('Everything runs')).toBeVisible();
    expect(screen.queryByText(/have ended/)).toBeNull();
  });

  it('X1 S4 where calendars are closed it says how long that takes, and leads to what is allowed', async () => {
    const waiting = { pair: 'pair1', purpose: 'series', members: ['Ana', 'Bo'], state: 'waiting-for-access' };
    show('/programmes/p1/health', {
      ...answers(undefined),
      'programmes/p1/health': {
        ...answers(undefined)['programmes/p1/health'],
        bookings: [{ ...waiting, why: 'ErrorAccessDenied', since: now }],
      },
    });
    expect(await screen.findByText(/it takes an hour or more/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'See what Binôme may do' })).toBeVisible();
  });
});
