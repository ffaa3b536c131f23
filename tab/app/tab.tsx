import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { HashRouter } from 'react-router';
import { makeApi } from '../lib/api.ts';
import { ApiProvider } from '../lib/api-context.tsx';
import { problemOf } from '../lib/api-problem.ts';
import { ReaderProvider } from '../lib/reader.tsx';
import type { Host } from './host.ts';
import { Shell } from './shell.tsx';
import { Themed } from './themed.tsx';

const newQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => problemOf(error) === undefined && failures < 2,
      },
    },
  });

export const Tab = ({ host, apiBaseUrl }: { host: Host; apiBaseUrl: string }) => {
  const [queries] = useState(newQueries);
  const api = useMemo(
    () => makeApi({ baseUrl: apiBaseUrl, language: host.locale, token: host.token, consent: host.consent }),
    [apiBaseUrl, host],
  );
  const reader = useMemo(
    () => ({ locale: host.locale, timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone }),
    [host],
  );
  return (
    <Themed host={host}>
      <ReaderProvider value={reader}>
        <ApiProvider value={api}>
          <QueryClientProvider client={queries}>
            <HashRouter>
              <Shell />
            </HashRouter>
          </QueryClientProvider>
        </ApiProvider>
      </ReaderProvider>
    </Themed>
  );
};
