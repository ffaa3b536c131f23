import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useApi } from '../../lib/api-context.tsx';
import type { Draft } from './draft.ts';

interface JoinInput {
  programme: string;
  /** Joined already: only the profile is saved. */
  isIn: boolean;
  onJoined: () => void;
}

/** Saves the profile, then joins: nothing of it is kept before the person says so. */
export const useJoin = ({
  programme,
  isIn,
  onJoined,
}: JoinInput): UseMutationResult<unknown, Error, Draft> => {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation<unknown, Error, Draft>({
    mutationFn: async (body) => {
      const saved = await api.act({ method: 'PUT', path: 'me/profile', body, key: crypto.randomUUID() });
      if (isIn) return saved;
      const path = `programmes/${programme}/enrolment`;
      return api.act({ method: 'POST', path, body: { noticeRead: true }, key: crypto.randomUUID() });
    },
    onSuccess: async () => {
      onJoined();
      await queries.invalidateQueries();
    },
  });
};
