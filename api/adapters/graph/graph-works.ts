/** A permission of Microsoft Graph that this app is given, as an application. */
export type Permission =
  | 'AppCatalog.Read.All'
  | 'Calendars.Read'
  | 'Calendars.ReadWrite'
  | 'MailboxSettings.Read'
  | 'TeamsAppInstallation.ReadWriteSelfForUser.All'
  | 'User.Read.All';

/** One thing that is asked of Graph. */
export interface GraphWorkFacts {
  /** Method and path below `/v1.0`, ids left out. */
  call: `${'GET' | 'POST' | 'PATCH' | 'DELETE'} /${string}`;
  permission: Permission;
  /** What it is for. */
  why: string;
  /** What stays with the app afterwards. */
  kept: string;
  /** The setting without which it is never asked. */
  only?: 'SHAREPOINT_PROFILES=on';
}

/** What a person allows for their own calendar where the app itself is given none (S4). */
export const memberPermission = 'Calendars.ReadWrite';

const nothing = 'nothing';
/** For whoever asks whether all is allowed. */
const tried = { why: 'tries, for a coordinator who asks, whether it is allowed', kept: nothing } as const;
/** Kept by SharePoint, which has little to give to an app. */
const inSharePoint = { permission: 'User.Read.All', only: 'SHAREPOINT_PROFILES=on' } as const;
const profile = 'what a profile begins with, once its owner saves it; never name or address';

/** X1: everything that is asked of Graph. A call that is not here does not compile; docs/permissions.md is made of it. */
export const graphWorks = {
  'read a person': {
    ...{ call: 'GET /users/{id}', permission: 'User.Read.All', kept: profile },
    why: 'fills a profile in for whoever enrols, and names people',
  },
  'read people': {
    ...{ call: 'GET /users/{id}', permission: 'User.Read.All', kept: nothing },
    why: 'names and addresses for messages and invitations',
  },
  'find people by mail': {
    ...{ call: 'GET /users', permission: 'User.Read.All', kept: 'whom a coordinator listed, by id' },
    why: 'takes a list of people whom a coordinator invites',
  },
  'list everybody': {
    ...{ call: 'GET /users', permission: 'User.Read.All', kept: nothing },
    why: 'reads the directory page by page; no surface asks for it yet',
  },
  'read accounts': {
    ...{ call: 'GET /users/{id}', permission: 'User.Read.All', kept: 'that somebody has left' },
    why: 'ends the pairs of those who have left',
  },
  'read profiles': {
    ...{ call: 'GET /users/{id}', ...inSharePoint, kept: 'skills, once their owner saves them' },
    why: 'proposes skills for a profile; refused, none are proposed',
  },
  'read a photo': {
    ...{ call: 'GET /users/{id}/photo/$value', permission: 'User.Read.All', kept: nothing },
    why: 'shows a face; no surface asks for it yet',
  },
  'read a manager': {
    ...{ call: 'GET /users/{id}/manager', permission: 'User.Read.All', kept: 'who leads whom, by id' },
    why: 'nobody is paired with somebody who leads them',
  },
  'read managers': {
    ...{ call: 'GET /users/{id}/manager', permission: 'User.Read.All', kept: 'who leads whom, by id' },
    why: 'nobody is paired with somebody who leads them',
  },
  'list direct reports': {
    ...{
      call: 'GET /users/{id}/directReports',
      permission: 'User.Read.All',
      kept: 'whom a manager nominated, by id',
    },
    why: 'lets a manager nominate people of their team',
  },
  'read mailbox settings': {
    ...{ call: 'GET /users/{id}/mailboxSettings', permission: 'MailboxSettings.Read' },
    ...{ why: 'time zone and working hours', kept: 'both, once their owner saves the profile' },
  },
  'read absences': {
    ...{ call: 'GET /users/{id}/mailboxSettings', permission: 'MailboxSettings.Read', kept: nothing },
    why: 'leaves those alone who are away, and sees who is away for long',
  },
  'read free and busy times': {
    ...{ call: 'POST /users/{id}/calendar/getSchedule', permission: 'Calendars.ReadWrite', kept: nothing },
    why: 'proposes times at which both are free; no subjects are asked for',
  },
  'look a booking up': {
    ...{ call: 'GET /users/{id}/events', permission: 'Calendars.ReadWrite', kept: nothing },
    why: 'finds what the app has booked by its own mark, so that nothing is booked twice',
  },
  'book an event': {
    ...{ call: 'POST /users/{id}/events', permission: 'Calendars.ReadWrite' },
    ...{ why: 'books sessions', kept: 'the id of the event, and the link to its meeting' },
  },
  'read a booking': {
    ...{ call: 'GET /users/{id}/events/{id}', permission: 'Calendars.ReadWrite' },
    ...{ why: 'sees whether a session was moved in Outlook', kept: 'times, and who declined' },
  },
  'read the occurrences of a series': {
    ...{ call: 'GET /users/{id}/events/{id}/instances', permission: 'Calendars.ReadWrite' },
    ...{ why: 'sees which sessions were moved in Outlook', kept: 'times, and who declined' },
  },
  'move an occurrence': {
    ...{ call: 'PATCH /users/{id}/events/{id}', permission: 'Calendars.ReadWrite', kept: nothing },
    why: 'moves a session',
  },
  'take an occurrence off': {
    ...{ call: 'DELETE /users/{id}/events/{id}', permission: 'Calendars.ReadWrite', kept: nothing },
    why: 'takes a session off that does not take place',
  },
  'cancel an event': {
    ...{ call: 'POST /users/{id}/events/{id}/cancel', permission: 'Calendars.ReadWrite', kept: nothing },
    why: 'cancels sessions when a pair ends',
  },
  'subscribe to a calendar': {
    ...{ call: 'POST /subscriptions', permission: 'Calendars.Read', kept: 'the id of the subscription' },
    why: 'is told when a session is moved in Outlook',
  },
  'renew a subscription': {
    ...{ call: 'PATCH /subscriptions/{id}', permission: 'Calendars.Read', kept: 'until when it lasts' },
    why: 'goes on being told',
  },
  'end a subscription': {
    ...{ call: 'DELETE /subscriptions/{id}', permission: 'Calendars.Read', kept: nothing },
    why: 'is told no longer, once nothing is booked there',
  },
  'list subscriptions': {
    ...{ call: 'GET /subscriptions', permission: 'Calendars.Read', kept: nothing },
    why: 'finds its own again when an answer was lost',
  },
  'look the app up in the catalogue': {
    ...{ call: 'GET /appCatalogs/teamsApps', permission: 'AppCatalog.Read.All' },
    ...{ why: 'finds itself', kept: 'its own id, in memory' },
  },
  'install the app for somebody': {
    ...{ call: 'POST /users/{id}/teamwork/installedApps', kept: 'that somebody can be reached' },
    ...{ permission: 'TeamsAppInstallation.ReadWriteSelfForUser.All' },
    why: 'adds itself for those who take part, so that the bot can write to them',
  },
  'try the directory': { call: 'GET /users/{id}/manager', permission: 'User.Read.All', ...tried },
  'try a profile': { call: 'GET /users/{id}', ...inSharePoint, ...tried },
  'try mailbox settings': {
    ...{ call: 'GET /users/{id}/mailboxSettings', permission: 'MailboxSettings.Read', ...tried },
  },
  'try a calendar': { call: 'GET /users/{id}/events', permission: 'Calendars.ReadWrite', ...tried },
  'try the list of subscriptions': { call: 'GET /subscriptions', permission: 'Calendars.Read', ...tried },
  'try the catalogue': { call: 'GET /appCatalogs/teamsApps', permission: 'AppCatalog.Read.All', ...tried },
  'try who has the app': {
    ...{ call: 'GET /users/{id}/teamwork/installedApps', ...tried },
    permission: 'TeamsAppInstallation.ReadWriteSelfForUser.All',
  },
} as const satisfies Readonly<Record<string, GraphWorkFacts>>;

/** Reads that are sent together. */
export const batchTemplate = 'POST /$batch';

/** What a request looks like without ids. */
export type GraphTemplate = (typeof graphWorks)[GraphWork]['call'] | typeof batchTemplate;

/** Ends "Graph could not …" in a fault: no names, no addresses, no ids of people. */
export type GraphWork = keyof typeof graphWorks;
