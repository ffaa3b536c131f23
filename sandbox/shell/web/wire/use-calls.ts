import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSandbox } from '../lib/sandbox-context.tsx';
import type { Controls } from '../lib/controls.ts';
import { callsShape, type Call } from './call.ts';

const pageSize = 1_000;
const most = 2_000;
const againMillis = 2_000;

interface Heard {
  /** The latest, oldest first. */
  calls: readonly Call[];
  next: number;
}

/** What was received on the wire: read on from where the last answer ended, and only the latest remembered. */
export const useCalls = () => {
  const { controls } = useSandbox();
  const queries = useQueryClient();
  return useQuery({
    queryKey: ['calls'],
    queryFn: () => readOn(controls, queries.getQueryData<Heard>(['calls']) ?? { calls: [], next: 0 }),
    refetchInterval: againMillis,
  });
};

const readOn = async (controls: Controls, heard: Heard): Promise<Heard> => {
  const page = await controls.get(`calls?after=${heard.next}&limit=${pageSize}`, callsShape);
  const all = { calls: [...heard.calls, ...page.calls].slice(-most), next: page.next };
  return page.calls.length < pageSize ? all : readOn(controls, all);
};
