import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { useSandbox } from '../lib/sandbox-context.tsx';
import { eventShape } from './calendar-event.ts';
import type { Week } from './week.ts';

const eventsShape = z.object({ events: z.array(eventShape) });
const doneShape = z.object({ done: z.string().optional() });
const againMillis = 5_000;

export type EventDeed =
  | { event: string; action: 'respond'; response: 'accepted' | 'tentativelyAccepted' | 'declined' }
  | { event: string; action: 'cancel' | 'delete' };

/** One week of somebody's calendar, and what they do in it. */
export const useWeek = (personId: string, week: Week | undefined) => {
  const { controls } = useSandbox();
  const queries = useQueryClient();
  const path = `people/${encodeURIComponent(personId)}/events`;
  const { from = '', to = '' } = week ?? {};
  const events = useQuery({
    queryKey: ['calendar', personId, from],
    queryFn: () => controls.get(`${path}?${new URLSearchParams({ from, to }).toString()}`, eventsShape),
    enabled: week !== undefined,
    refetchInterval: againMillis,
  });
  const deed = useMutation({
    mutationFn: (deed: EventDeed) =>
      controls.post(
        `${path}/${encodeURIComponent(deed.event)}/${deed.action}`,
        deed.action === 'respond' ? { response: deed.response } : {},
        doneShape,
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['calendar'] }),
  });
  return { events, deed };
};
