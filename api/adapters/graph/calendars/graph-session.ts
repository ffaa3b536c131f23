import { z } from 'zod';
import type { Rsvp } from '#core/pairs/meeting.ts';
import type { CalendarPerson } from '#core/ports/calendars.ts';
import type { PersonId } from '#core/shared/ids.ts';
import { instant, type Interval } from '#core/shared/instant.ts';

const dateTime = z.object({ dateTime: z.string() });

/** One event or occurrence as Graph tells it, in UTC as long as no other zone is asked for. */
export const graphSession = z.object({
  id: z.string().min(1),
  start: dateTime,
  end: dateTime,
  isCancelled: z.boolean().catch(false),
  attendees: z
    .array(
      z.object({
        emailAddress: z.object({ address: z.string().catch('') }),
        status: z
          .object({ response: z.string().catch('none') })
          .nullish()
          .catch(undefined),
      }),
    )
    .catch([]),
});
export type GraphSession = z.infer<typeof graphSession>;

const answers: Readonly<Record<string, Rsvp>> = {
  accepted: 'accepted',
  tentativelyAccepted: 'tentative',
  declined: 'declined',
};

/** Seven digits after the second and no offset, as Graph writes UTC. */
const utc = (text: string) => instant(text.endsWith('Z') ? text : `${text}Z`);

export const timesOf = ({ start, end }: Pick<GraphSession, 'start' | 'end'>): Interval => ({
  start: utc(start.dateTime),
  end: utc(end.dateTime),
});

/** What those invited have answered, as far as they are among the people. */
export const answersOf = (
  { attendees }: GraphSession,
  people: readonly CalendarPerson[],
): ReadonlyMap<PersonId, Rsvp> => {
  const idOf = new Map(people.map(({ id, mail }) => [mail.toLowerCase(), id]));
  return new Map(
    attendees.flatMap(({ emailAddress: { address }, status }) => {
      const id = idOf.get(address.toLowerCase());
      const answer = answers[status?.response ?? ''];
      return id === undefined || answer === undefined ? [] : [[id, answer] as const];
    }),
  );
};
