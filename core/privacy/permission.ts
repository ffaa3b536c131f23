/** What an organisation lets the app do in Microsoft 365 (X1), by what it is for. */
export const permissionNeeds = [
  'people',
  'mailboxes',
  'calendars',
  'notices',
  'catalogue',
  'installs',
  'profiles',
] as const;
export type PermissionNeed = (typeof permissionNeeds)[number];

/** Who gives it: whoever consents for the organisation, or whoever opens mailboxes, for a group of them. */
export type Giver = 'consent' | 'mailboxes';

/** What came of trying it without changing anything. */
export type Finding =
  | { kind: 'works' }
  /** Open on some of the mailboxes it was tried on. */
  | { kind: 'in-part'; open: number; tried: number }
  | { kind: 'refused' }
  /** What can be read works; whether more does, only writing would show. */
  | { kind: 'unproven' }
  | { kind: 'untried'; why: 'no-answer' | 'no-mailbox' }
  /** Not asked for in this installation. */
  | { kind: 'off' };

export interface TriedPermission {
  need: PermissionNeed;
  /** As administrators know it. */
  name: string;
  giver: Giver;
  finding: Finding;
}
