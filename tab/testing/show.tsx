import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import '@testing-library/jest-dom';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { Shell } from '../app/shell.tsx';
import { ApiProvider } from '../lib/api-context.tsx';
import { speak } from '../lib/learn-words.ts';
import { ReaderProvider } from '../lib/reader.tsx';
import { inMemoryApi } from './in-memory-api.ts';

// Without layout Fluent takes a dialog for invisible and hides it from assistive technology.
configure({ asyncUtilTimeout: 5000, defaultHidden: true });
jest.setTimeout(20_000);
beforeAll(() => speak('en'));
window.scrollTo = () => undefined;

/** The whole tab at one address, over answers held in memory. */
export const show = (at: string, answers: Record<string, unknown>) => {
  const api = inMemoryApi(answers);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: Infinity } } });
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ReaderProvider value={{ locale: 'en', timeZone: 'Europe/Paris' }}>
        <ApiProvider value={api}>
          <QueryClientProvider client={queries}>
            <MemoryRouter initialEntries={[at]}>
              <Shell />
            </MemoryRouter>
          </QueryClientProvider>
        </ApiProvider>
      </ReaderProvider>
    </FluentProvider>,
  );
  return { api, user: userEvent.setup({ delay: null }) };
};
