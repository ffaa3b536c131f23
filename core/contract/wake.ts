import { z } from 'zod';
import type { AggregateKind } from '../shared/aggregate-ref.ts';
import { asId, type TenantId } from '../shared/ids.ts';
import { instant } from '../shared/instant.ts';
import { instantText } from './texts.ts';

const kinds = [
  'person',
  'postbox',
  'programme',
  'enrolment',
  'round',
  'shortlist',
  'freshness',
  'pair',
  'worksheet',
  'recheck',
  'mailbox',
  'nomination',
  'support',
  'insights',
  'stops',
] as const satisfies readonly AggregateKind[];

/** What a message of the queue `wake` holds, as JSON: the marker of an aggregate that has something due. */
export const wakeMessage = z.strictObject({
  ref: z.strictObject({
    tenant: z.guid().transform((text) => asId<TenantId>(text)),
    kind: z.enum(kinds),
    id: z.string().min(1).max(200),
  }),
  due: instantText.transform(instant),
  /** The act that left the message, for the log. */
  trace: z.guid().optional(),
});
