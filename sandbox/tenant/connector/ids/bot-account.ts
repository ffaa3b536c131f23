import type { TeamsWorld } from '../../teams/teams-world.ts';

export interface Account {
  id: string;
  name: string;
  aadObjectId?: string;
}

/** The bot as chats name it. */
export function botAccount({ registration }: TeamsWorld): Account {
  return { id: `28:${registration.botId}`, name: 'Bot' };
}
