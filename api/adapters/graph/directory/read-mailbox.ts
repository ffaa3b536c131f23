import { z } from 'zod';
import type { WorkingHours } from '#core/people/profile.ts';
import type { MailboxFacts } from '#core/ports/directory.ts';
import type { PersonId, TenantId } from '#core/shared/ids.ts';
import { ianaZone } from '../time-zones.ts';
import type { Graph, GraphCall } from '../wire/graph-call.ts';
import { personPath } from '../wire/query.ts';
import { readAnswer } from '../wire/read-answer.ts';
import { graphWorkingHours, workingHoursFrom, zoneOfHours } from '../working-hours.ts';

const settings = z.object({
  timeZone: z.string().optional().catch(undefined),
  workingHours: graphWorkingHours.optional().catch(undefined),
});

const withoutMailbox = new Set([403, 404]);
/** What Outlook itself starts from. */
const usualHours: WorkingHours = { days: [1, 2, 3, 4, 5], start: '08:00', end: '17:00' };

/** The zone of the hours comes first: hours told in another zone would be the wrong hours. */
export const readMailbox = async (
  graph: Graph,
  tenant: TenantId,
  id: PersonId,
): Promise<MailboxFacts | undefined> => {
  const path = personPath(id, '/mailboxSettings');
  const call: GraphCall = { what: 'read mailbox settings', method: 'GET', path, mailbox: id };
  const answer = await graph.send(tenant, call);
  if (withoutMailbox.has(answer.status)) return undefined;
  const { timeZone: own, workingHours } = readAnswer(call, answer, settings);
  const timeZone = zoneOfHours(workingHours) ?? (own === undefined ? undefined : ianaZone(own));
  if (timeZone === undefined) return undefined;
  return { timeZone, workingHours: workingHoursFrom(workingHours) ?? usualHours };
};
