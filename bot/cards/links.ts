import { teamsTabLink } from '#core/contract/teams-tab-link.ts';
import type { TabLinks } from '#core/ports/tab-links.ts';

/** Deep links into Teams, for one installation of the app. */
export interface Links extends TabLinks {
  chat(mail: string): string;
}

export const makeLinks = (teamsAppId: string): Links => ({
  tab: (subPage) => teamsTabLink(teamsAppId, subPage),
  chat: (mail) => `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(mail)}`,
});
