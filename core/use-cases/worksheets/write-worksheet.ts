import type { SessionPage, TriedBody, WorksheetBody } from '../../contract/worksheets.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Meeting } from '../../pairs/meeting.ts';
import { asActive } from '../../pairs/working-pair.ts';
import type { ParticipantOf } from '../../privacy/relationship.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import {
  blankWorksheet,
  lastToTry,
  sayTried,
  worksheetId,
  writeBefore,
  writeToTry,
  type Worksheet,
} from '../../worksheets/worksheet.ts';
import { participantOf } from '../access/participant-of.ts';
import { changeAggregate, type ChangePorts } from '../change-aggregate.ts';
import type { PairViewPorts } from '../pairs/pair-view.ts';
import type { OfSession } from './read-session.ts';
import { makeSessionPage } from './session-page.ts';
import { worksheetsOf } from './worksheets-of.ts';

export type WorksheetPorts = ChangePorts & PairViewPorts;

/** A session of a pair at work, for one of its members. */
const sessionOf = async (
  ports: WorksheetPorts,
  { actor, pair, number }: OfSession,
): Promise<Result<{ participant: ParticipantOf; meeting: Meeting }, Refusal>> => {
  const relation = await participantOf(ports, actor, pair);
  if (!relation.ok) return relation;
  const refusal = asActive(relation.value.pair, actor.personId);
  if (refusal) return refused(refusal);
  const meeting = relation.value.pair.meetings.find((one) => one.number === number);
  return meeting === undefined
    ? refused({ kind: 'unknown-session' })
    : accepted({ participant: relation.value, meeting });
};

const change = (
  ports: WorksheetPorts,
  { actor, pair }: ParticipantOf,
  { session, now }: { session: number; now: Instant },
  decide: (worksheet: Worksheet) => Result<Worksheet, Refusal>,
): Promise<Result<Worksheet, Refusal>> =>
  changeAggregate<'worksheet', Refusal>(ports, {
    kind: 'worksheet',
    tenant: actor.tenantId,
    id: worksheetId(pair.id, session),
    now,
    decide: (known) => {
      const result = decide(known ?? blankWorksheet(pair.id, session));
      return result.ok ? accepted({ state: result.value }) : result;
    },
  });

/** W1: the challenge and the question; may be written anew as often as one likes. */
export const makeWriteWorksheet =
  (ports: WorksheetPorts) =>
  async (by: OfSession & { body: WorksheetBody }): Promise<Result<SessionPage, Refusal>> => {
    const { now, number: session, body } = by;
    const found = await sessionOf(ports, by);
    if (!found.ok) return found;
    const { participant } = found.value;
    const written = await change(ports, participant, { session, now }, (worksheet) =>
      accepted(writeBefore(worksheet, by.actor.personId, body)),
    );
    return written.ok ? makeSessionPage(ports)(participant, session, now) : written;
  };

/** W1: from the start of the session on. */
export const makeWriteToTry =
  (ports: WorksheetPorts) =>
  async (by: OfSession & { toTry: string }): Promise<Result<SessionPage, Refusal>> => {
    const { now, number: session, toTry } = by;
    const found = await sessionOf(ports, by);
    if (!found.ok) return found;
    const { participant, meeting } = found.value;
    if (now < meeting.when.start) return refused({ kind: 'unknown-session' });
    const written = await change(ports, participant, { session, now }, (worksheet) =>
      accepted(writeToTry(worksheet, by.actor.personId, toTry)),
    );
    return written.ok ? makeSessionPage(ports)(participant, session, now) : written;
  };

/** W1: this session opens with what was to be tried after the one before; the answer stands with it. */
export const makeSayTried =
  (ports: WorksheetPorts) =>
  async (by: OfSession & TriedBody): Promise<Result<SessionPage, Refusal>> => {
    const { now, number: session, tried } = by;
    const { tenantId: tenant, personId: me } = by.actor;
    const found = await sessionOf(ports, by);
    if (!found.ok) return found;
    const { participant } = found.value;
    const sessions = Array.from({ length: session }, (_, number) => number);
    const last = lastToTry(await worksheetsOf(ports, tenant, { pair: participant.pair, sessions }), me);
    if (last === undefined) return refused({ kind: 'nothing-to-try' });
    const said = await change(ports, participant, { session: last.session, now }, (worksheet) =>
      sayTried(worksheet, me, tried),
    );
    return said.ok ? makeSessionPage(ports)(participant, session, now) : said;
  };
