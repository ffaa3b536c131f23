import { mailboxRoutes } from '../wire/mailbox-call.ts';

/** The mailbox's main calendar, and what meetings booked in it may be joined by. */
export const calendarResourceRoutes = mailboxRoutes(
  { method: 'GET', paths: ['/calendar'], needs: 'read' },
  ({ owner }) => ({
    status: 200,
    body: {
      '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#users('${owner.id}')/calendar/$entity`,
      id: `AAMkAG${Buffer.from(`${owner.id}|calendar`).toString('base64url')}`,
      name: 'Calendar',
      color: 'auto',
      isDefaultCalendar: true,
      canShare: true,
      canViewPrivateItems: true,
      canEdit: true,
      allowedOnlineMeetingProviders: ['teamsForBusiness'],
      defaultOnlineMeetingProvider: 'teamsForBusiness',
      isTallyingResponses: true,
      isRemovable: false,
      owner: { name: owner.displayName, address: owner.mail },
    },
  }),
);
