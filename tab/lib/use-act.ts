import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useApi } from './api-context.tsx';

interface ActOptions<Answer> {
  method?: 'POST' | 'PUT';
  path: string;
  /** The path whose answer this action returns anew. */
  answers?: string;
  /** Paths that read differently afterwards. */
  changes?: readonly string[];
  onDone?: (answer: Answer) => void;
}

/** Something a person does: sent once under a fresh key, then everything it touches is read anew. */
export const useAct = <Body extends object, Answer = unknown>(
  options: ActOptions<Answer>,
): UseMutationResult<Answer, Error, Body> => {
  const api = useApi();
  const queries = useQueryClient();
  const { method = 'POST', path, answers, changes = [], onDone } = options;
  return useMutation<Answer, Error, Body>({
    mutationFn: (body) => api.act<Answer>({ method, path, body, key: crypto.randomUUID() }),
    onSuccess: async (answer) => {
      if (answers !== undefined) queries.setQueryData([answers], answer);
      onDone?.(answer);
      await Promise.all(changes.map((changed) => queries.invalidateQueries({ queryKey: [changed] })));
    },
  });
};
