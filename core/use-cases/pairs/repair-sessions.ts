import type { PairPage } from '../../contract/participant.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { SessionTimes } from '../../contract/sessions.ts';
import {
  keepSession,
  moveSession,
  repairSeries,
  skipSession,
  type SeriesRepair,
} from '../../pairs/repair-session.ts';
import type { Meeting } from '../../pairs/meeting.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { participantOf } from '../access/participant-of.ts';
import { changeMyPair, type OfPair, type PairPorts } from './change-my-pair.ts';
import { findSessionTimes } from './find-session-times.ts';

type RepairPorts = PairPorts & Pick<Ports, 'calendars' | 'holidays' | 'stopwatch'>;
type OfSession = OfPair & { number: number };

const meetingOf = async (ports: RepairPorts, { actor, pair: id, number }: OfSession) => {
  const relation = await participantOf(ports, actor, id);
  if (!relation.ok) return relation;
  const { pair } = relation.value;
  const meeting = pair.meetings.find((one) => one.number === number);
  return meeting === undefined ? refused({ kind: 'unknown-session' as const }) : accepted({ pair, meeting });
};

/** When else everyone is free, in the week of the session. */
export const makeFindSessionTimes =
  (ports: RepairPorts) =>
  async (by: OfSession): Promise<Result<SessionTimes, Refusal>> => {
    const found = await meetingOf(ports, by);
    if (!found.ok) return found;
    const { now } = by;
    const wanted = { tenant: by.actor.tenantId, ...found.value, now };
    return accepted({ now, times: await findSessionTimes(ports, wanted) });
  };

/** A second tap, or a request sent again: it is there already, or nothing is in its way any more. */
const isDone = ({ when, cancelledAt, trouble }: Meeting, start: Instant | undefined): boolean =>
  start === undefined ? trouble === undefined : cancelledAt === undefined && when.start === start;

/** The time that was chosen, if it is free by now; or the best there is. */
export const makeMoveSession =
  (ports: RepairPorts) =>
  async (by: OfSession & { start?: Instant }): Promise<Result<PairPage, Refusal>> => {
    const { actor, now, number, start } = by;
    const found = await meetingOf(ports, by);
    if (!found.ok) return found;
    if (isDone(found.value.meeting, start)) return changeMyPair(ports, by, accepted);
    const wanted = { tenant: actor.tenantId, ...found.value, now, ...(start !== undefined && { start }) };
    const [to] = await findSessionTimes(ports, wanted);
    if (to === undefined)
      return refused(start === undefined ? { kind: 'no-time-that-week' } : { kind: 'time-taken' });
    return changeMyPair(ports, by, (pair) => moveSession(pair, actor.personId, { number, to, now }));
  };

export const makeSkipSession = (ports: PairPorts) => (by: OfSession) =>
  changeMyPair(ports, by, (pair) => skipSession(pair, by.actor.personId, by));

export const makeKeepSession = (ports: PairPorts) => (by: OfSession) =>
  changeMyPair(ports, by, (pair) => keepSession(pair, by.actor.personId, by));

export const makeRepairSeries = (ports: PairPorts) => (by: OfPair & { how: SeriesRepair }) =>
  changeMyPair(ports, by, (pair) => repairSeries(pair, by.actor.personId, by));
