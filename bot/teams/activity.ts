import { z } from 'zod';

const account = z.looseObject({
  id: z.string().min(1).max(300),
  name: z.string().max(400).optional(),
  aadObjectId: z
    .string()
    .regex(/^[0-9a-z-]{1,64}$/i)
    .toLowerCase()
    .optional(),
});

/** The part of an activity of Teams that Binôme reads. Everything else in it may be anything. */
export const activityShape = z.looseObject({
  type: z.string().min(1),
  id: z.string().min(1).max(300).optional(),
  channelId: z.literal('msteams'),
  serviceUrl: z.url().max(300),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: z.string().min(1).max(500),
    conversationType: z.string().optional(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().optional(),
  }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).nullish() }).nullish(),
  locale: z.string().max(40).nullish(),
  localTimezone: z.string().max(80).nullish(),
  text: z.string().nullish(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  value: z.unknown().optional(),
});

export type Activity = z.infer<typeof activityShape>;
