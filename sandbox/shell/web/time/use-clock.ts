import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { useSandbox } from '../lib/sandbox-context.tsx';

const clockShape = z.object({ now: z.string(), moving: z.boolean() });
const movedShape = z.object({ now: z.string(), hours: z.number() });

export interface Span {
  hours?: number;
  days?: number;
  weeks?: number;
}

const hourMillis = 3_600_000;
const oftenMillis = 400;
const seldomMillis = 5_000;

const millisOf = ({ hours = 0, days = 0, weeks = 0 }: Span): number =>
  (hours + 24 * days + 168 * weeks) * hourMillis;

/** Programme time: what it is, and moving it on. Everything shown is read anew once it stands again. */
export const useClock = () => {
  const { controls } = useSandbox();
  const queries = useQueryClient();
  const [walk, setWalk] = useState<{ from: number; to: number }>();
  const move = useMutation({
    mutationFn: (advance: Span) => controls.post('clock', { advance }, movedShape),
    onMutate: (advance) => {
      const from = Date.parse(clock.data?.now ?? '');
      setWalk({ from, to: from + millisOf(advance) });
    },
    onSettled: async () => {
      setWalk(undefined);
      await queries.invalidateQueries();
    },
  });
  const clock = useQuery({
    queryKey: ['clock'],
    queryFn: () => controls.get('clock', clockShape),
    refetchInterval: move.isPending ? oftenMillis : seldomMillis,
  });
  const isMoving = move.isPending || clock.data?.moving === true;
  return { now: clock.data?.now, problem: clock.error ?? move.error, isMoving, walk, move: move.mutate };
};
