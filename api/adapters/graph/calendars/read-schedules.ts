import type { Calendars, ScheduleAnswer, Taken } from '#core/ports/calendars.ts';
import type { PersonId, TenantId } from '#core/shared/ids.ts';
import type { Instant, Interval } from '#core/shared/instant.ts';
import { chunks } from '../wire/chunks.ts';
import type { Graph, GraphAnswer, GraphCall } from '../wire/graph-call.ts';
import { inParallel } from '#core/shared/in-parallel.ts';
import { personPath } from '../wire/query.ts';
import { readAnswer } from '../wire/read-answer.ts';
import { joined } from './busy-intervals.ts';
import { answerOf, scheduleAnswer, unreadable, type Unreadable } from './schedule-answer.ts';
import { schedulePieces, slotMinutes } from './schedule-pieces.ts';

/** Some addresses over one piece of the window. */
interface Question {
  mails: readonly string[];
  piece: Interval;
}

/** By address in lower case: what each piece says, in order of time. */
type Told = Map<string, ScheduleAnswer[]>;

type Read = Extract<ScheduleAnswer, { kind: 'read' }>;

const addressesAtOnce = 20;
const questionsAtOnce = 4;
const readersAtMost = 3;

const utc = (moment: Instant) => ({ dateTime: moment.replace('Z', ''), timeZone: 'UTC' });

const callOf = (reader: PersonId, { mails, piece }: Question): GraphCall => ({
  what: 'read free and busy times',
  method: 'POST',
  path: personPath(reader, '/calendar/getSchedule'),
  body: {
    schedules: mails,
    startTime: utc(piece.start),
    endTime: utc(piece.end),
    availabilityViewInterval: slotMinutes,
  },
  repeatable: true,
  mailbox: reader,
});

const note = (
  told: Told,
  { mails, piece }: Question,
  { call, answer }: { call: GraphCall; answer: GraphAnswer },
) => {
  const { value } = readAnswer(call, answer, scheduleAnswer);
  const byMail = new Map(value.map((schedule) => [schedule.scheduleId.toLowerCase(), schedule]));
  for (const mail of mails) told.set(mail, [...(told.get(mail) ?? []), answerOf(byMail.get(mail), piece)]);
};

/** Through the calendar of one person; `shut` when that is missing or closed to the app. */
const askThrough = async (
  graph: Graph,
  tenant: TenantId,
  { reader, questions }: { reader: PersonId; questions: readonly Question[] },
): Promise<Told | Unreadable> => {
  const asked = questions.map((question) => ({ question, call: callOf(reader, question) }));
  const answers = await inParallel(asked, questionsAtOnce, async ({ call, question }) => ({
    question,
    call,
    answer: await graph.send(tenant, call),
  }));
  if (answers.some(({ answer }) => answer.status === 403)) return unreadable('no-access');
  if (answers.some(({ answer }) => answer.status === 404)) return unreadable('no-mailbox');
  const told: Told = new Map();
  for (const { question, call, answer } of answers) note(told, question, { call, answer });
  return told;
};

/** The calendar one reads through may be the one that is missing; then another of them serves as well. */
const askThroughAny = async (
  graph: Graph,
  tenant: TenantId,
  { readers, questions }: { readers: readonly PersonId[]; questions: readonly Question[] },
): Promise<Told | Unreadable> => {
  let shut = unreadable('no-mailbox');
  for (const reader of readers) {
    const told = await askThrough(graph, tenant, { reader, questions });
    if (told instanceof Map) return told;
    if (told.why === 'no-access') shut = told;
  }
  return shut;
};

/** What reaches over a seam is told by both pieces; it belongs to the first. */
const takenIn = (read: readonly Read[], window: Interval): Taken[] => {
  const pieces = schedulePieces(window);
  return read.flatMap(({ taken }, index) =>
    taken.filter(({ start }) => index === 0 || start >= (pieces[index]?.start ?? window.start)),
  );
};

const stitched = (parts: readonly ScheduleAnswer[], window: Interval): ScheduleAnswer => {
  const read = parts.filter((part) => part.kind === 'read');
  const [first] = read;
  const failed = parts.find(({ kind }) => kind === 'unreadable');
  if (failed !== undefined || first === undefined) return failed ?? unreadable('other');
  const busy = joined(
    read.flatMap((part) => part.busy),
    window,
  );
  return { ...first, busy, taken: takenIn(read, window) };
};

/** Twenty addresses and sixty days to a request, put together again for each person. */
export const readSchedules =
  (graph: Graph): Calendars['schedules'] =>
  async (tenant, reader, people, window) => {
    const asked = people.map(({ id, mail }) => ({ id, mail: mail.trim().toLowerCase() }));
    const reachable = asked.filter(({ mail }) => mail !== '');
    const mails = [...new Set(reachable.map(({ mail }) => mail))];
    const questions = chunks(mails, addressesAtOnce).flatMap((some) =>
      schedulePieces(window).map((piece) => ({ mails: some, piece })),
    );
    const readers = [...new Set([reader, ...reachable.map(({ id }) => id)])].slice(0, readersAtMost);
    const told: Told | Unreadable =
      questions.length === 0
        ? new Map<string, ScheduleAnswer[]>()
        : await askThroughAny(graph, tenant, { readers, questions });
    return new Map(
      asked.map(({ id, mail }) => {
        if (mail === '') return [id, unreadable('no-mailbox')];
        return [id, told instanceof Map ? stitched(told.get(mail) ?? [], window) : told];
      }),
    );
  };
