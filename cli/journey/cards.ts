import { z } from 'zod';
import type { Activity } from './doors.ts';

const action = z.looseObject({
  type: z.string(),
  verb: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
});
const element = z.looseObject({ type: z.string(), id: z.string().optional(), value: z.string().optional() });
const card = z.object({ body: z.array(element).default([]), actions: z.array(action).default([]) });

export interface Button {
  activityId: string;
  verb: string;
  /** What the card says it is about, such as a pair. */
  id: string;
  /** Its version; of a check-in, the number of the session. */
  v: number;
  data: Record<string, unknown>;
  /** Inputs of the card, with what stands in them beforehand. */
  inputs: Record<string, string>;
}

const cardData = z.looseObject({ id: z.string(), v: z.number() });

const buttonsOf = (activityId: string, content: unknown): Button[] => {
  const read = card.safeParse(content);
  if (!read.success) return [];
  const inputs = Object.fromEntries(
    read.data.body.flatMap(({ id, value }) => (id === undefined ? [] : [[id, value ?? '']])),
  );
  return read.data.actions.flatMap(({ verb, data }) => {
    const known = cardData.safeParse(data);
    return verb === undefined || !known.success
      ? []
      : [{ activityId, verb, id: known.data.id, v: known.data.v, data: known.data, inputs }];
  });
};

/** Every button in a chat, oldest card first, the card's own order within it. */
export const buttonsIn = (activities: readonly Activity[]): Button[] =>
  activities.flatMap(({ id, attachments = [] }) =>
    attachments.flatMap(({ content }) => buttonsOf(id, content)),
  );
