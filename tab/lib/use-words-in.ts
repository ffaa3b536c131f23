import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Locale } from '#core/shared/message.ts';
import { speak } from './learn-words.ts';

/** The language asked for as soon as its words are there; until then the one before. */
export const useWordsIn = (locale: Locale): UseQueryResult<Locale> =>
  useQuery({
    queryKey: ['words', locale],
    queryFn: () => speak(locale).then(() => locale),
    networkMode: 'always',
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
