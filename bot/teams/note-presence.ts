import { localeOf } from '#core/people/person.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { ChangePorts } from '#core/use-cases/change-aggregate.ts';
import { makeNoteReachable, makeNoteUnreachable } from '#core/use-cases/messages/note-reach.ts';
import type { Activity } from './activity.ts';
import type { Addressed } from './addressed.ts';

type Presence = 'came' | 'went' | 'neither';

const presenceIn = ({ type, action, membersAdded, membersRemoved, recipient }: Activity): Presence => {
  const isBot = ({ id }: { id: string }): boolean => id === recipient.id;
  if (type === 'message') return 'came';
  if (type === 'installationUpdate') {
    if (action === 'add' || action === 'add-upgrade') return 'came';
    return action === 'remove' ? 'went' : 'neither';
  }
  if (type !== 'conversationUpdate') return 'neither';
  if (membersAdded?.some(isBot) === true) return 'came';
  return membersRemoved?.some(isBot) === true ? 'went' : 'neither';
};

/** Keeps how a person is reached, from every sign that they have the bot or have it no longer (I2). */
export const makeNotePresence = (ports: ChangePorts) => {
  const noteReachable = makeNoteReachable(ports);
  const noteUnreachable = makeNoteUnreachable(ports);
  return async (
    activity: Activity,
    { tenant, person, reference }: Addressed,
    now: Instant,
  ): Promise<void> => {
    const presence = presenceIn(activity);
    if (presence === 'came') {
      await noteReachable({ tenant, person, reference, now, locale: localeOf(activity.locale ?? undefined) });
    }
    if (presence === 'went') await noteUnreachable({ tenant, person, why: 'not-installed', now });
  };
};
