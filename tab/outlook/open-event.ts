import { asId, type PairId } from '#core/shared/ids.ts';
import { instant, type Instant } from '#core/shared/instant.ts';
import type { MeetingView } from '#core/contract/sessions.ts';
import { bodyOf, startOf, type Appointment } from './office.ts';

/** The appointment that is open, if its text leads to a pair. */
export interface SessionEvent {
  pair: PairId;
  start: Instant;
}

/** A link to the page of a pair, as `teamsTabLink` writes it. */
const linkToPair = /\{"subEntityId":"pair\/([\w-]{1,64})"\}/;
/** Mail filters put links into links of their own, encoded once more. */
const decodedAtMost = 4;

const decoded = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/(?:%[0-7][0-9a-f])+/gi, decodeURIComponent);

/** The pair whose page is linked to in the text of an event; undefined in any other meeting. */
export const pairLinkedIn = (html: string): PairId | undefined => {
  let text = html;
  for (let time = 0; time < decodedAtMost; time += 1) {
    text = decoded(text);
    const id = linkToPair.exec(text)?.[1];
    if (id !== undefined) return asId<PairId>(id);
  }
  return undefined;
};

/** Reads the text and the start of an appointment, and nothing else of it; undefined when it is none of Binôme's. */
export const readSessionEvent = async (
  appointment: Appointment | null | undefined,
): Promise<SessionEvent | undefined> => {
  if (appointment === null || appointment === undefined) return undefined;
  const pair = pairLinkedIn(await bodyOf(appointment));
  if (pair === undefined) return undefined;
  return { pair, start: instant((await startOf(appointment)).toISOString()) };
};

/**
 * The session an event stands for: the one that starts then. Somebody may just have moved it in Outlook, which Binôme hears of
 * later: then the next one that is not over, or else the last.
 */
export const sessionAt = (
  meetings: readonly MeetingView[],
  start: Instant,
  now: Instant,
): MeetingView | undefined => {
  const standing = meetings.filter(({ status }) => status !== 'cancelled');
  return (
    meetings.find((one) => one.start === start) ?? standing.find(({ end }) => end > now) ?? standing.at(-1)
  );
};
