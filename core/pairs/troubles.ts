import { addDays, overlaps, type Instant, type Interval } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import { isAhead, type Meeting, type Trouble } from './meeting.ts';

/** Nobody is bothered about sessions further away. */
const withinDays = 14;

export const troubleUntil = (now: Instant): Instant => addDays(now, withinDays);

/** An entry of somebody's calendar, as far as free/busy tells. */
export interface Entry extends Interval {
  how: 'tentative' | 'busy' | 'out-of-office';
}
export type EntriesOf = ReadonlyMap<PersonId, readonly Entry[]>;

/** What else is there: the session itself is one of the entries at its time. */
const besides = (entries: readonly Entry[], { start, end }: Interval): Entry[] => {
  const itself = entries.findIndex((one) => one.start === start && one.end === end);
  return entries.filter((one, index) => index !== itself && overlaps(one, { start, end }));
};

type Seen = Pick<Trouble, 'kind' | 'whose'>;

const whoSaid = ({ rsvp = {} }: Meeting): PersonId[] =>
  (Object.keys(rsvp) as PersonId[]).filter((member) => rsvp[member] === 'declined').sort();

const whoHas = (how: Entry['how'], { when }: Meeting, entries: EntriesOf): PersonId[] =>
  [...entries]
    .filter(([, all]) => besides(all, when).some((one) => one.how === how))
    .map(([person]) => person)
    .sort();

/** The gravest first. */
const seenTrouble = (meeting: Meeting, entries: EntriesOf): Seen | undefined => {
  const ways: [Trouble['kind'], PersonId[]][] = [
    ['declined', whoSaid(meeting)],
    ['out-of-office', whoHas('out-of-office', meeting, entries)],
    ['clash', whoHas('busy', meeting, entries)],
  ];
  const found = ways.find(([, whose]) => whose.length > 0);
  return found && { kind: found[0], whose: found[1] };
};

const isSame = (known: Seen, seen: Seen): boolean =>
  known.kind === seen.kind && known.whose.join() === seen.whose.join();

const without = ({ trouble: _, ...meeting }: Meeting): Meeting => meeting;

/**
 * What stands in the way of a session, from what was said to it and what else is on the calendars. What is known already
 * stays as it is, so that it is told once; what has gone is gone. A cancelled session keeps its trouble until somebody has
 * found another time, or it has passed.
 */
export const withTrouble = (meeting: Meeting, entries: EntriesOf, now: Instant): Meeting => {
  const { trouble, cancelledAt, when, untold } = meeting;
  if (untold === true) return meeting;
  if (cancelledAt !== undefined) return when.end > now || trouble === undefined ? meeting : without(meeting);
  const isNear = isAhead(meeting, now) && when.start <= troubleUntil(now);
  const seen = isNear ? seenTrouble(meeting, entries) : undefined;
  if (seen === undefined) return trouble === undefined ? meeting : without(meeting);
  return trouble !== undefined && isSame(trouble, seen)
    ? meeting
    : { ...meeting, trouble: { ...seen, since: now } };
};
