import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSandbox } from '../lib/sandbox-context.tsx';
import { answerShape, chatShape } from './chat-shapes.ts';

const againMillis = 2_000;

export interface Tap {
  activityId: string;
  verb: string;
  data: Record<string, unknown>;
}

type Deed =
  | { text: string }
  | { invoke: Tap }
  | { install: true }
  | { uninstall: true }
  | { block: true }
  | { unblock: true };

/** One person's chat with the bot: what stands in it, read again and again, and what they do in it. */
export const useChat = (personId: string) => {
  const { controls } = useSandbox();
  const queries = useQueryClient();
  const path = `chat/${encodeURIComponent(personId)}`;
  const chat = useQuery({
    queryKey: ['chat', personId],
    queryFn: () => controls.get(path, chatShape),
    refetchInterval: againMillis,
  });
  const deed = useMutation({
    mutationFn: (deed: Deed) => controls.post(path, deed, answerShape),
    onSettled: () => queries.invalidateQueries({ queryKey: ['chat', personId] }),
  });
  return { chat, deed };
};
