/** Deep links into Teams, for one installation of the app. */
export interface Links {
  /** `subPage` as the tab's router knows it: `pair/<id>`; empty for home. */
  tab(subPage: string): string;
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
