import type { UseMutationResult } from '@tanstack/react-query';
import type { PairPage } from '#core/contract/participant.ts';
import { useAct } from '../../lib/use-act.ts';

interface PairAct {
  /** What follows `pairs/{id}/`. */
  act: string;
  method?: 'POST' | 'PUT';
  onDone?: () => void;
}

/** Every action on a pair answers with the pair as it then is. */
export const usePairAct = <Body extends object>(
  pair: string,
  { act, method = 'POST', onDone }: PairAct,
): UseMutationResult<PairPage, Error, Body> => {
  const path = `pairs/${pair}`;
  return useAct<Body, PairPage>({
    method,
    path: `${path}/${act}`,
    answers: path,
    changes: ['me'],
    ...(onDone === undefined ? {} : { onDone }),
  });
};
