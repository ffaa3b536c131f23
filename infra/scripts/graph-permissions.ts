/** Who grants a permission: whoever consents in Entra, or Exchange for the mailboxes of a group. */
export type Grantor = 'entra' | 'exchange';

export interface GraphPermission {
  name: string;
  /** The id of the application permission in Microsoft Graph. */
  id: string;
  why: string;
  /** What there is less of without it. */
  without: string;
  by: Grantor;
}

/** Microsoft Graph itself, in every tenant. */
export const graphAppId = '00000003-0000-0000-c000-000000000000';

/**
 * What the app asks of Microsoft Graph as itself. What Exchange grants must not be consented to in Entra as well: it
 * would count for every mailbox again.
 */
export const graphPermissions: readonly GraphPermission[] = [
  {
    name: 'User.Read.All',
    id: 'df021288-bdef-4463-88db-98f22de89214',
    why: 'reads role, department, manager and background of those who take part',
    without: 'nobody can be looked up, and the app cannot be used',
    by: 'entra',
  },
  {
    name: 'AppCatalog.Read.All',
    id: 'e12dae10-5a57-4817-b79d-dfbec5348930',
    why: 'finds itself in the catalogue of the organisation',
    without: 'the bot cannot write first to people who have not added it',
    by: 'entra',
  },
  {
    name: 'TeamsAppInstallation.ReadWriteSelfForUser.All',
    id: '908de74d-f8b2-4d6b-a9ed-2a17b3b78179',
    why: 'adds itself for those who take part, so that the bot can write to them',
    without: 'the bot cannot write first to people who have not added it',
    by: 'entra',
  },
  {
    name: 'MailboxSettings.Read',
    id: '40f97065-369a-49f4-947c-6a255697ae91',
    why: 'reads time zone and working hours',
    without: 'people state their time zone themselves',
    by: 'exchange',
  },
  {
    name: 'Calendars.ReadWrite',
    id: 'ef54d2bf-783f-4e0f-bca1-3210c0444d99',
    why: 'sees when both are free, and books, moves and cancels their sessions',
    without: 'sessions wait for calendar access, or are offered as files',
    by: 'exchange',
  },
  {
    name: 'Calendars.Read',
    id: '798ee544-9d2d-430c-a058-570e29e34338',
    why: 'is told when a session is moved in Outlook',
    without: 'a move is noticed at the next look, not within minutes',
    by: 'exchange',
  },
];
