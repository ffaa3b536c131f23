/**
 * Where Teams, Outlook and Microsoft 365 run in a browser, with the clouds of governments: the union of what Microsoft's
 * documentation of tabs names and what teams-js trusts. Rings in which Microsoft tries things out are not among them.
 */
export const microsoftHosts: readonly string[] = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.live.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office365.com',
  'https://outlook.live.com',
  'https://teams.microsoft.us',
  'https://*.teams.microsoft.us',
  'https://*.office365.us',
  'https://*.apps.mil',
];
