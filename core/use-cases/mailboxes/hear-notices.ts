import type { Ports } from '../../ports/ports.ts';
import { hear, isGenuine, type CalendarNotice } from '../../sessions/calendar-notice.ts';
import { readClientState } from '../../sessions/client-state.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, refused } from '../../shared/result.ts';
import { changeAggregate } from '../change-aggregate.ts';

type HearPorts = Pick<Ports, 'aggregates' | 'wakeQueue'>;

const mailboxesAtOnce = 8;

/** Said twice is said once; what is said of one mailbox comes together. */
const byMailbox = (notices: readonly CalendarNotice[]): CalendarNotice[][] => {
  const once = new Map(notices.map((notice) => [JSON.stringify(Object.values(notice)), notice]));
  const groups = new Map<string, CalendarNotice[]>();
  for (const notice of once.values()) {
    const key = `${notice.tenant}|${notice.clientState}`;
    groups.set(key, [...(groups.get(key) ?? []), notice]);
  }
  return [...groups.values()];
};

/** Answers how many of them were believed. */
const hearOf = async (
  ports: HearPorts,
  notices: readonly CalendarNotice[],
  now: Instant,
): Promise<number> => {
  const [{ tenant, clientState }] = notices as readonly [CalendarNotice];
  const told = readClientState(clientState);
  if (told === undefined) return 0;
  let believed = 0;
  await changeAggregate(ports, {
    kind: 'mailbox',
    tenant,
    id: told.person,
    now,
    decide: (known) => {
      if (known === undefined) return refused('unknown' as const);
      const { secret } = told;
      const genuine = notices.filter(({ subscription }) => isGenuine(known, { secret, subscription }));
      believed = genuine.length;
      return accepted({ state: genuine.reduce((mailbox, { kind }) => hear(mailbox, kind, now), known) });
    },
  });
  return believed;
};

/**
 * S3, X6: what Graph says of watched mailboxes, believed for the secret it was given and for nothing else. Only noted
 * here: looking is a worker's. Answers how many notices were strange.
 */
export const makeHearNotices =
  (ports: HearPorts) =>
  async (notices: readonly CalendarNotice[], now: Instant): Promise<{ strange: number }> => {
    const groups = byMailbox(notices);
    const believed = await inParallel(groups, mailboxesAtOnce, (group) => hearOf(ports, group, now));
    const distinct = groups.reduce((sum, group) => sum + group.length, 0);
    return { strange: distinct - believed.reduce((sum, count) => sum + count, 0) };
  };
