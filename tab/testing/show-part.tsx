import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import '@testing-library/jest-dom';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Locale } from '#core/shared/message.ts';
import { words } from '#locales/words.ts';
import { ApiProvider } from '../lib/api-context.tsx';
import { ReaderProvider } from '../lib/reader.tsx';
import { speaker } from '../lib/speaker.ts';
import { inMemoryApi } from './in-memory-api.ts';

// Without layout Fluent takes a list for invisible and hides it from assistive technology.
configure({ asyncUtilTimeout: 5000, defaultHidden: true });
jest.setTimeout(20_000);
speaker.learn('en', words.en);
speaker.learn('fr', words.fr);

/** A part of a screen by itself, over answers held in memory. */
export const showPart = (
  part: ReactNode,
  { answers, locale }: { answers: Record<string, unknown>; locale: Locale },
) => {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: Infinity } } });
  const { container, unmount } = render(
    <FluentProvider theme={teamsLightTheme}>
      <ReaderProvider value={{ locale, timeZone: 'Europe/Paris' }}>
        <ApiProvider value={inMemoryApi(answers)}>
          <QueryClientProvider client={queries}>{part}</QueryClientProvider>
        </ApiProvider>
      </ReaderProvider>
    </FluentProvider>,
  );
  return { container, unmount, user: userEvent.setup({ delay: null }) };
};
