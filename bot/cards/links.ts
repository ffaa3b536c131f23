import type { TabLinks } from '#core/ports/tab-links.ts';

/** Deep links into Teams, for one installation of the app. */
export interface Links extends TabLinks {
  chat(mail: string): string;
}

const home = 'home';

export const makeLinks = (teamsAppId: string): Links => ({
  tab: (subPage) => {
    const tab = `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${home}`;
    if (subPage === '') return tab;
    return `${tab}?context=${encodeURIComponent(JSON.stringify({ subEntityId: subPage }))}`;
  },
  chat: (mail) => `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(mail)}`,
});
