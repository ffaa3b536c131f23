import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { useSandbox } from '../lib/sandbox-context.tsx';
import type { FaultPreset } from './fault-presets.ts';

const faultsShape = z.object({
  faults: z.array(
    z.object({
      id: z.string(),
      path: z.string(),
      seen: z.number(),
      fired: z.number(),
      times: z.number().optional(),
    }),
  ),
});

const againMillis = 3_000;

/** The disturbances planned in the sandbox, and planning and taking them away. */
export const useFaults = () => {
  const { controls } = useSandbox();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: ['faults'] });
  const faults = useQuery({
    queryKey: ['faults'],
    queryFn: () => controls.get('faults', faultsShape),
    refetchInterval: againMillis,
  });
  const plan = useMutation({
    mutationFn: ({ id, fault }: FaultPreset) =>
      controls.post('faults', { faults: [{ id, ...fault }] }, faultsShape),
    onSettled,
  });
  const drop = useMutation({
    mutationFn: (id: string) => controls.remove(`faults/${encodeURIComponent(id)}`),
    onSettled,
  });
  return { faults, plan, drop };
};
