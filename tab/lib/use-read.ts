import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useApi } from './api-context.tsx';

interface ReadOptions {
  enabled?: boolean;
  /** Ask again while this says so: for what the API works on in the background. */
  againWhile?: (answer: unknown) => boolean;
}

const secondsBetween = 2;

/** One answer of the API, kept under its path. */
export const useRead = <Answer>(path: string, options: ReadOptions = {}): UseQueryResult<Answer> => {
  const api = useApi();
  return useQuery<Answer>({
    queryKey: [path],
    queryFn: () => api.read<Answer>(path),
    enabled: options.enabled ?? true,
    refetchInterval: ({ state }) =>
      options.againWhile?.(state.data) === true ? secondsBetween * 1000 : false,
  });
};
