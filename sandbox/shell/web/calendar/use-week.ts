import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { useSandbox } from '../lib/sandbox-context.tsx';
import type { Appointment } from './appointment.ts';
import { eventShape } from './calendar-event.ts';
import type { Week } from './week.ts';

const eventsShape = z.object({ events: z.array(eventShape) });
const doneShape = z.object({ done: z.string().optional() });
const madeShape = z.object({ id: z.string() });
const againMillis = 5_000;

/** What is done to the event, which may be the master of a series; `whole` shifts the series of the event moved. */
export type EventDeed =
  | { event: string; action: 'respond'; response: 'accepted' | 'tentativelyAccepted' | 'declined' }
  | { event: string; action: 'move'; start: string; end: string; whole: boolean }
  | { event: string; action: 'cancel' | 'delete' };

const bodyOf = (deed: EventDeed): object => {
  switch (deed.action) {
    case 'respond':
      return { response: deed.response };
    case 'move':
      return { start: deed.start, end: deed.end, whole: deed.whole };
    case 'cancel':
    case 'delete':
      return {};
  }
};

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
  const onSettled = () => queries.invalidateQueries({ queryKey: ['calendar'] });
  const deed = useMutation({
    mutationFn: (one: EventDeed) =>
      controls.post(`${path}/${encodeURIComponent(one.event)}/${one.action}`, bodyOf(one), doneShape),
    onSettled,
  });
  const make = useMutation({
    mutationFn: (appointment: Appointment) => controls.post(path, appointment, madeShape),
    onSettled,
  });
  return { events, deed, make };
};
