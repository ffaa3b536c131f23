import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useApi } from './api-context.tsx';

interface ReadOptions<Answer> {
  enabled?: boolean;
  /** Never from an earlier answer: what it tells may have changed by the minute. */
  fresh?: boolean;
  /** Seconds after which to ask again, for what the API works on in the background; undefined: not at all. */
  againIn?: (answer: Answer | undefined) => number | undefined;
}

/** One answer of the API, kept under its path. */
export const useRead = <Answer>(path: string, options: ReadOptions<Answer> = {}): UseQueryResult<Answer> => {
  const api = useApi();
  return useQuery<Answer>({
    queryKey: [path],
    queryFn: () => api.read<Answer>(path),
    enabled: options.enabled ?? true,
    ...(options.fresh === true && { gcTime: 0, staleTime: 0 }),
    refetchInterval: ({ state }) => {
      const seconds = options.againIn?.(state.data);
      return seconds === undefined ? false : seconds * 1000;
    },
  });
};
