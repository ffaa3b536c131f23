import {
  emptyPostbox,
  post,
  reachableAt,
  unreachable,
  type ConversationReference,
  type Postbox,
} from '../../messages/postbox.ts';
import type { UnreachableReason } from '../../pairs/pair.ts';
import { firstSeen } from '../../people/person.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import { addDays, type Instant } from '../../shared/instant.ts';
import type { Locale } from '../../shared/message.ts';
import { updateAggregate, type ChangePorts } from '../change-aggregate.ts';

const welcomeLastsDays = 7;
const welcomeKey = 'welcome';

interface Reached {
  tenant: TenantId;
  person: PersonId;
  reference: ConversationReference;
  now: Instant;
  /** The language of the channel, for somebody who has not chosen one yet. */
  locale?: Locale;
}

/** Once for ever, however often the app is installed or spoken to; an answer to their own act, so it is free (C3). */
const welcomed = (postbox: Postbox, now: Instant): Postbox => {
  if (postbox.welcomed) return postbox;
  const letter = {
    key: welcomeKey,
    class: 'free' as const,
    announcement: { kind: 'welcome' as const },
    askedAt: now,
    expiresAt: addDays(now, welcomeLastsDays),
    reportTo: undefined,
  };
  return { ...post(postbox, letter), welcomed: true };
};

const isAt = (
  { reach }: Postbox,
  { serviceUrl, conversationId, botId, channelUserId }: ConversationReference,
): boolean =>
  reach.status === 'reachable' &&
  reach.reference.serviceUrl === serviceUrl &&
  reach.reference.conversationId === conversationId &&
  reach.reference.botId === botId &&
  reach.reference.channelUserId === channelUserId;

/** What waits may go out now: it is looked at as soon as this is saved. */
const woken = (postbox: Postbox, now: Instant): Postbox =>
  postbox.waiting.length + postbox.corrections.length === 0 ? postbox : { ...postbox, lookAgainAt: now };

/** The bot was installed for the person or spoken to by them: keeps how to reach them, wakes their post, welcomes once. */
export const makeNoteReachable =
  (ports: ChangePorts) =>
  async ({ tenant, person, reference, now, locale }: Reached): Promise<void> => {
    if (locale !== undefined) {
      const update = (known = firstSeen(person, locale, now)) => known;
      await updateAggregate(ports, { kind: 'person', tenant, id: person, now, update });
    }
    await updateAggregate(ports, {
      kind: 'postbox',
      tenant,
      id: person,
      now,
      update: (known = emptyPostbox(person)) =>
        known.welcomed && isAt(known, reference)
          ? known
          : woken(welcomed(reachableAt(known, reference), now), now),
    });
  };

interface Unreached {
  tenant: TenantId;
  person: PersonId;
  why: UnreachableReason;
  now: Instant;
}

/** The bot was removed or blocked. `since` is when it was first seen; what waits is decided when it is next due. */
export const makeNoteUnreachable =
  (ports: ChangePorts) =>
  async ({ tenant, person, why, now }: Unreached): Promise<void> => {
    await updateAggregate(ports, {
      kind: 'postbox',
      tenant,
      id: person,
      now,
      update: (known = emptyPostbox(person)) =>
        known.reach.status === 'unreachable' && known.reach.why === why
          ? known
          : unreachable(known, why, now),
    });
  };
