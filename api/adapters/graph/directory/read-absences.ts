import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { PersonId, TenantId } from '#core/shared/ids.ts';
import { fromTemporal, type Instant, type Interval } from '#core/shared/instant.ts';
import { ianaZone } from '../time-zones.ts';
import { sendBatch } from '../wire/graph-batch.ts';
import type { Graph, GraphAnswer } from '../wire/graph-call.ts';
import { personPath, query } from '../wire/query.ts';
import { isDone } from '../wire/read-answer.ts';

const batchesAtOnce = 2;
const selected = `/mailboxSettings${query({ $select: 'automaticRepliesSetting' })}`;

const moment = z.object({ dateTime: z.string(), timeZone: z.string() });
// The texts of the replies come along and are dropped here: they are nobody's business.
const replies = z.object({
  automaticRepliesSetting: z.object({
    status: z.literal('scheduled'),
    scheduledStartDateTime: moment,
    scheduledEndDateTime: moment,
  }),
});

const instantOf = ({ dateTime, timeZone }: z.infer<typeof moment>): Instant | undefined => {
  const zone = ianaZone(timeZone);
  if (zone === undefined) return undefined;
  try {
    return fromTemporal(Temporal.PlainDateTime.from(dateTime).toZonedDateTime(zone).toInstant());
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

const absenceIn = (answer: GraphAnswer | undefined): Interval | undefined => {
  if (answer === undefined || !isDone(answer)) return undefined;
  const read = replies.safeParse(answer.body);
  if (!read.success) return undefined;
  const { scheduledStartDateTime, scheduledEndDateTime } = read.data.automaticRepliesSetting;
  const [start, end] = [instantOf(scheduledStartDateTime), instantOf(scheduledEndDateTime)];
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
};

/** From when to when automatic replies are scheduled; nobody whose mailbox gave no clear answer is among them. */
export const readAbsences = async (
  graph: Graph,
  tenant: TenantId,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Interval>> => {
  const pathOf = (id: PersonId) => personPath(id, selected);
  const paths = people.map(pathOf);
  const answers = await sendBatch(graph, tenant, { what: 'read absences', paths, inFlight: batchesAtOnce });
  return new Map(
    people.flatMap((id) => {
      const absence = absenceIn(answers.get(pathOf(id)));
      return absence === undefined ? [] : [[id, absence] as const];
    }),
  );
};
