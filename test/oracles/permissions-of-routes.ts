/**
 * Which application permissions open which call, the least first: written down from Microsoft's reference and not from
 * the adapters. An `{id}` is any one part of the path.
 */
const reference: readonly (readonly [call: string, ...permissions: readonly string[]])[] = [
  ['GET /appCatalogs/teamsApps', 'AppCatalog.Read.All', 'AppCatalog.ReadWrite.All'],
  ['GET /users', 'User.Read.All', 'Directory.Read.All'],
  ['GET /users/{id}', 'User.Read.All', 'Directory.Read.All'],
  ['GET /users/{id}/manager', 'User.Read.All', 'Directory.Read.All'],
  ['GET /users/{id}/directReports', 'User.Read.All', 'Directory.Read.All'],
  ['GET /users/{id}/photo/$value', 'ProfilePhoto.Read.All', 'User.Read.All'],
  ['GET /users/{id}/mailboxSettings', 'MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
  [
    'POST /users/{id}/calendar/getSchedule',
    'Calendars.ReadBasic.All',
    'Calendars.Read',
    'Calendars.ReadWrite',
  ],
  ['GET /users/{id}/events', 'Calendars.ReadBasic.All', 'Calendars.Read', 'Calendars.ReadWrite'],
  ['GET /users/{id}/events/{id}', 'Calendars.ReadBasic.All', 'Calendars.Read', 'Calendars.ReadWrite'],
  [
    'GET /users/{id}/events/{id}/instances',
    'Calendars.ReadBasic.All',
    'Calendars.Read',
    'Calendars.ReadWrite',
  ],
  ['POST /users/{id}/events', 'Calendars.ReadWrite'],
  ['PATCH /users/{id}/events/{id}', 'Calendars.ReadWrite'],
  ['DELETE /users/{id}/events/{id}', 'Calendars.ReadWrite'],
  ['POST /users/{id}/events/{id}/cancel', 'Calendars.ReadWrite'],
  ['GET /subscriptions', 'Calendars.Read'],
  ['POST /subscriptions', 'Calendars.Read'],
  ['PATCH /subscriptions/{id}', 'Calendars.Read'],
  ['DELETE /subscriptions/{id}', 'Calendars.Read'],
  [
    'GET /users/{id}/teamwork/installedApps',
    'TeamsAppInstallation.ReadForUser.All',
    'TeamsAppInstallation.ReadWriteSelfForUser.All',
  ],
  ['POST /users/{id}/teamwork/installedApps', 'TeamsAppInstallation.ReadWriteSelfForUser.All'],
];

const patternOf = (call: string): RegExp =>
  new RegExp(`^${call.replace('$', '\\$').replaceAll('{id}', '[^/]+')}$`);
const known = reference.map(([call, ...permissions]) => ({ call, permissions, pattern: patternOf(call) }));

/** The call as Microsoft's reference names it; undefined when this app has no business there. */
export const callInReference = (call: string): { call: string; permissions: readonly string[] } | undefined =>
  known.find(({ pattern }) => pattern.test(call));

/** The fewest permissions that open all these calls: each of those that alone open one, and one for what is left. */
export const leastFor = (calls: readonly string[]): string[] => {
  const wanted = calls.map((call) => callInReference(call)?.permissions ?? []);
  const needed = new Set(wanted.flatMap((permissions) => (permissions.length === 1 ? permissions : [])));
  for (const permissions of wanted) {
    const [least] = permissions;
    if (least !== undefined && !permissions.some((one) => needed.has(one))) needed.add(least);
  }
  return [...needed].sort();
};
