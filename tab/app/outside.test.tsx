import { act, screen } from '@testing-library/react';
import { createRoot } from 'react-dom/client';
import '../testing/show-part.tsx';
import { showOutside } from './show-outside.tsx';

const languageOf = (language: string) =>
  jest.spyOn(window.navigator, 'language', 'get').mockReturnValue(language);

const open = async (): Promise<void> => {
  const element = document.body.appendChild(document.createElement('div'));
  await act(() => showOutside(createRoot(element), 'the-app'));
};

beforeEach(() => {
  Object.assign(window, { matchMedia: () => ({ matches: true }) });
  window.location.hash = '/pair/p1';
});
afterEach(() => {
  jest.restoreAllMocks();
  document.body.replaceChildren();
});

describe('the tab in a browser, outside of any host', () => {
  it('says where Binôme is at home, and opens the same screen there', async () => {
    languageOf('en-GB');
    await open();
    expect(screen.getByRole('heading', { name: 'Binôme lives in Teams' })).toBeVisible();
    const link = screen.getByRole('link', { name: 'Open Binôme in Teams' });
    expect(link.getAttribute('href')).toBe(
      `https://teams.microsoft.com/l/entity/the-app/home?context=${encodeURIComponent('{"subEntityId":"pair/p1"}')}`,
    );
  });

  it('U1 speaks the language of the browser', async () => {
    languageOf('fr-CA');
    await open();
    expect(screen.getByRole('heading', { name: 'Binôme se trouve dans Teams' })).toBeVisible();
    expect(document.documentElement.lang).toBe('fr');
  });
});
