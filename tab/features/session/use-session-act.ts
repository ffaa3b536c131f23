import type { UseMutationResult } from '@tanstack/react-query';
import type { SessionPage } from '#core/contract/worksheets.ts';
import { useAct } from '../../lib/use-act.ts';

export const pathOf = (pair: string, number: number | string): string => `pairs/${pair}/sessions/${number}`;

/** Every action on a session answers with it as it then is. */
export const useSessionAct = <Body extends object>(
  { pair, session }: Pick<SessionPage, 'pair' | 'session'>,
  act: 'worksheet' | 'to-try' | 'tried',
): UseMutationResult<SessionPage, Error, Body> => {
  const path = pathOf(pair, session.number);
  return useAct<Body, SessionPage>({
    method: 'PUT',
    path: `${path}/${act}`,
    answers: path,
    changes: ['me'],
  });
};
