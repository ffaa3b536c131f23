import type { MeetingView } from '../../contract/sessions.ts';
import type { TroubleSaid } from '../../pairs/trouble-said.ts';
import { meetingStatus, type Meeting } from '../../pairs/meeting.ts';
import type { Pair } from '../../pairs/pair.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';

interface Named {
  id: PersonId;
  name: string;
}

/** What is to be done about it; undefined when nothing is, or they said that it stays as it is. */
export const troubleView = <Kind>(
  trouble: { kind: Kind; whose: readonly PersonId[]; accepted?: true } | undefined,
  me: PersonId,
  peers: readonly Named[],
): TroubleSaid<Kind> | undefined =>
  trouble === undefined || trouble.accepted === true
    ? undefined
    : {
        kind: trouble.kind,
        names: peers.filter(({ id }) => trouble.whose.includes(id)).map(({ name }) => name),
        mine: trouble.whose.includes(me),
      };

const joinUrlOf = (pair: Pair, { number, apart, joinUrl }: Meeting): string | undefined => {
  if (apart !== undefined) return joinUrl;
  const booking = number === 0 ? pair.firstSession : pair.series;
  return booking.status === 'booked' ? booking.joinUrl : undefined;
};

const outsideView = ({ outside }: Meeting, me: PersonId, peers: readonly Named[]): MeetingView['outside'] => {
  if (outside === undefined) return undefined;
  const others = peers.flatMap(({ id, name }) => {
    const side = outside[id];
    return side === undefined ? [] : [{ name, side }];
  });
  return { mine: outside[me], others };
};

export const meetingView = (
  meeting: Meeting,
  { pair, me, peers, now }: { pair: Pair; me: PersonId; peers: readonly Named[]; now: Instant },
): MeetingView => {
  const { number, when, planned, inTurn, cancelledAt, untold, trouble, answers, asFile } = meeting;
  const mine = answers[me];
  return {
    number,
    start: when.start,
    end: when.end,
    status: meetingStatus(meeting, now),
    moved: cancelledAt === undefined && inTurn !== true && planned !== undefined && planned !== when.start,
    outside: outsideView(meeting, me, peers),
    underWay: untold === true,
    trouble: troubleView(trouble, me, peers),
    joinUrl: joinUrlOf(pair, meeting),
    asFile,
    mine: mine && { met: mine.met, why: mine.why, useful: mine.useful },
  };
};
