import { z } from 'zod';
import type { CalendarNotice, NoticeKind } from '#core/sessions/calendar-notice.ts';
import { asId, type TenantId } from '#core/shared/ids.ts';

const common = {
  subscriptionId: z.string().min(1).max(200),
  clientState: z.string().min(1).max(128),
  tenantId: z.guid().toLowerCase(),
};
const kindOfEvent = {
  reauthorizationRequired: 'reauthorise',
  subscriptionRemoved: 'removed',
  missed: 'missed',
} as const satisfies Readonly<Record<string, NoticeKind>>;

/** One notice of Graph, of a change or of the subscription itself. What it says of the event is not read (S5). */
const notice = z.union([
  z.object({ ...common, changeType: z.enum(['created', 'updated', 'deleted']) }),
  z.object({
    ...common,
    lifecycleEvent: z.enum(['reauthorizationRequired', 'subscriptionRemoved', 'missed']),
  }),
]);

const body = z.object({ value: z.array(z.unknown()).max(2_000) });

/** The notices of tenants that are served here, and how many there were that could not be read as such. */
export const readNotices = (
  sent: unknown,
  tenants: readonly string[],
): { notices: CalendarNotice[]; strange: number } => {
  const items = body.safeParse(sent).data?.value ?? [undefined];
  const notices = items.flatMap((item): CalendarNotice[] => {
    const read = notice.safeParse(item).data;
    if (read === undefined || !tenants.includes(read.tenantId)) return [];
    return [
      {
        tenant: asId<TenantId>(read.tenantId),
        clientState: read.clientState,
        subscription: read.subscriptionId,
        kind: 'lifecycleEvent' in read ? kindOfEvent[read.lifecycleEvent] : 'changed',
      },
    ];
  });
  return { notices, strange: items.length - notices.length };
};
