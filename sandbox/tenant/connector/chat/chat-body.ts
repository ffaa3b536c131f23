import { z } from 'zod';

const yes = z.literal(true);
/** BCP 47; the language of the person's Teams, where it is not that of their profile. */
const locale = z.string().min(2).optional();
/** Somebody of another organisation, who should not get in. */
const tenant = z.guid().optional();

const tapShape = z.strictObject({
  activityId: z.string().min(1),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()).default({}),
  id: z.string().optional(),
  trigger: z.enum(['manual', 'automatic']).default('manual'),
});

/** What a person can do in the chat with the bot, one thing a request. */
export const chatBody = z.union([
  z.strictObject({ text: z.string(), locale, tenant }),
  z.strictObject({ groupText: z.string(), locale, tenant }),
  /** `group` taps the card where it was forwarded to: in a group chat. */
  z.strictObject({ invoke: tapShape, locale, tenant, group: z.boolean().default(false) }),
  z.strictObject({ install: yes, locale }),
  z.strictObject({ uninstall: yes, locale }),
  z.strictObject({ block: yes }),
  z.strictObject({ unblock: yes }),
]);

export type ChatBody = z.infer<typeof chatBody>;
export type Said = Extract<ChatBody, { text: string }> | Extract<ChatBody, { groupText: string }>;
export type Tapped = Extract<ChatBody, { invoke: unknown }>;
