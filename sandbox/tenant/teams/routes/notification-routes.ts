import type { WireReply } from '../../wire/route.ts';
import { refused } from '../../connector/wire/refused.ts';
import { teamsAppId } from '../catalogue/teams-app.ts';
import { addToFeed } from '../feed/add-to-feed.ts';
import { notificationBody } from '../feed/notification-body.ts';
import { personRoutes, type PersonCall } from './person-route.ts';

function notify({ request, world, person }: PersonCall): WireReply {
  const read = notificationBody.safeParse(request.body);
  if (!read.success) {
    const [issue] = read.error.issues;
    return refused(400, 'BadRequest', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const named = read.data.teamsAppId;
  if (named !== undefined && named !== teamsAppId(world)) return unknownApp;
  if (world.teams.installs[person.id] === undefined) return notInstalled;
  addToFeed(world, person, read.data);
  return { status: 204 };
}

const unknownApp = refused(404, 'NotFound', 'The app is not in the catalogue.');
const notInstalled = refused(
  403,
  'Forbidden',
  'The recipient does not have the app; it must be installed for them first.',
);

/** A line for somebody's activity feed. */
export const notificationRoutes = personRoutes(
  {
    method: 'POST',
    path: '/sendActivityNotification',
    needs: {
      audience: 'graph',
      anyRole: ['TeamsActivity.Send', 'TeamsActivity.Send.User'],
      anyScope: ['TeamsActivity.Send'],
    },
  },
  notify,
);
