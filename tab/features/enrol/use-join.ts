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
export const useJoin = ({ programme, isIn, onJoined }: JoinInput): UseMutationResult<void, Error, Draft> => {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation<void, Error, Draft>({
    mutationFn: async (body) => {
      await api.act({ method: 'PUT', path: 'me/profile', body, key: crypto.randomUUID() });
      if (isIn) return;
      const path = `programmes/${programme}/enrolment`;
      await api.act({ method: 'POST', path, body: { noticeRead: true }, key: crypto.randomUUID() });
    },
    onSuccess: async () => {
      onJoined();
      await queries.invalidateQueries();
    },
  });
};
