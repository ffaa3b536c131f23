import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { makeApi } from '../lib/api.ts';
import { ApiProvider } from '../lib/api-context.tsx';
import { problemOf } from '../lib/api-problem.ts';
import { ReaderProvider } from '../lib/reader.tsx';
import { NotSignedIn } from '../lib/sign-in.ts';
import type { Host } from './host.ts';
import { Themed } from './themed.tsx';

/** What was refused is refused again; and nobody is asked to sign in twice for having said no. */
const mayPass = (error: Error): boolean => problemOf(error) === undefined && !(error instanceof NotSignedIn);

const newQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => mayPass(error) && failures < 2,
      },
    },
  });

interface SurroundingsProps {
  host: Pick<Host, 'theme' | 'locale' | 'onThemeChange' | 'signIn'>;
  apiBaseUrl: string;
  children: ReactNode;
}

/** What every screen stands in, whichever host is around it: look, language, the way to the API. */
export const Surroundings = ({ host, apiBaseUrl, children }: SurroundingsProps) => {
  const [queries] = useState(newQueries);
  const api = useMemo(
    () => makeApi({ baseUrl: apiBaseUrl, language: host.locale, signIn: host.signIn }),
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
          <QueryClientProvider client={queries}>{children}</QueryClientProvider>
        </ApiProvider>
      </ReaderProvider>
    </Themed>
  );
};
