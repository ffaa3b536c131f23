import { wholeAppearance, type Appearance } from '../events/appearance.ts';
import { storedEntries } from '../events/stored-entries.ts';
import { timeline } from '../events/timeline.ts';
import { readFilter } from '../odata/filter.ts';
import { inOrder } from '../odata/order.ts';
import { mailboxRoutes, type MailboxCall } from '../wire/mailbox-call.ts';
import { accessDenied, isRefusal } from '../wire/refusal.ts';
import { eventsReply } from './reply.ts';

const dayMillis = 86_400_000;
const pastDays = 28;
const comingDays = 56;

/** Single events and masters of series. Ordinary meetings are listed from four weeks ago to eight weeks ahead. */
export const listEventsRoutes = mailboxRoutes(
  { method: 'GET', paths: ['/events', '/calendar/events'], needs: 'read' },
  (call) => {
    const { url } = call.request;
    const filter = readFilter(url);
    if (isRefusal(filter)) return filter;
    if (filter?.full === true && call.telling.basic) return accessDenied;
    const stored = storedEntries(call.world, call.owner);
    const found =
      filter === undefined
        ? [...stored.map(wholeAppearance), ...ordinary(call)]
        : stored.filter((entry) => filter.keeps(entry)).map(wholeAppearance);
    const sorted = inOrder(found, url);
    return isRefusal(sorted) ? sorted : eventsReply(call, sorted);
  },
);

function ordinary({ world, owner }: MailboxCall): Appearance[] {
  const now = world.now();
  const window = { from: now - pastDays * dayMillis, to: now + comingDays * dayMillis };
  const written = world.calendars.mailboxes[owner.id]?.copies ?? {};
  return timeline(world, owner, window).filter(({ key }) => written[key.local] === undefined);
}
