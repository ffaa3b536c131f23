import type { Conversation } from '../../teams/state/teams-state.ts';
import { nextNumber } from '../../teams/state/next-number.ts';
import type { TeamsPerson, TeamsWorld } from '../../teams/teams-world.ts';
import { botAccount } from '../ids/bot-account.ts';
import { memberId } from '../ids/member-id.ts';

export interface Sender {
  person: TeamsPerson;
  conversation: Conversation;
  /** The language of the person's Teams, where it differs from their profile. */
  locale?: string | undefined;
}

/** What every activity that reaches the bot carries, whatever it is about. */
export function activityFrame(world: TeamsWorld, { person, conversation, locale }: Sender) {
  const at = world.now();
  const language = locale ?? person.preferredLanguage;
  return {
    id: nextNumber(world.teams, at),
    timestamp: new Date(at).toISOString(),
    localTimezone: person.timeZone,
    channelId: 'msteams',
    serviceUrl: world.serviceUrl,
    from: { id: memberId(person.id), name: person.displayName, aadObjectId: person.id },
    recipient: botAccount(world),
    conversation: {
      id: conversation.id,
      conversationType: conversation.kind,
      tenantId: conversation.tenantId,
      ...(conversation.kind === 'groupChat' ? { isGroup: true } : {}),
    },
    channelData: { tenant: { id: conversation.tenantId } },
    locale: language,
    entities: [
      {
        type: 'clientInfo',
        locale: language,
        country: person.country,
        platform: 'Web',
        timezone: person.timeZone,
      },
    ],
  };
}

type Frame = Omit<ReturnType<typeof activityFrame>, 'entities'>;

/** A frame, and what it is about. */
export type ActivityToBot = Frame & { type: string; entities: readonly unknown[] } & Record<string, unknown>;
