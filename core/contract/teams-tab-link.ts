/** The tab that a link opens, as the manifest names it. */
const home = 'home';

/** A link that opens the tab in Teams; `subPage` as the tab's router knows it, such as `pair/<id>`, empty for home. */
export const teamsTabLink = (teamsAppId: string, subPage: string): string => {
  const tab = `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${home}`;
  if (subPage === '') return tab;
  return `${tab}?context=${encodeURIComponent(JSON.stringify({ subEntityId: subPage }))}`;
};
